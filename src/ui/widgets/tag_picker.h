// Words to choose among, as pills; a person's own can join them.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

struct Tag {
    std::string_view label = {};
    bool on = false;
};

struct TagPicker {
    std::string_view name = {};
    std::span<const Tag> tags = {};
    /// "Write your own": a last pill with a plus, unless empty.
    std::string_view own = {};
    bool disabled = false;
};

/// Index of the tag pressed; tags.size() for "Write your own".
std::optional<std::size_t> tag_picker(Ui& ui, const TagPicker& picker);

} // namespace ownmark::ui

// One of several sentences, stacked rows of at least 44 px.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

/// `chosen` -1 for none. Returns the index newly chosen.
std::optional<int> radio_rows(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                              int chosen, bool disabled = false);

} // namespace ownmark::ui

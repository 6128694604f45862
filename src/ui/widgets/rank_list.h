// Things in an order that a person sets: each row moves by its two buttons, by the keys u and d, or by being
// dragged.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ownmark::ui {

struct RankList {
    std::string_view name = {};
    std::span<const std::string_view> items = {};
    bool disabled = false;
};

struct RankMove {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The move asked for, within the list, if any. `said` is what speech was told about the last one.
std::optional<RankMove> rank_list(Ui& ui, const RankList& list, std::string& said);

} // namespace ownmark::ui

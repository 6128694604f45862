// A pile that cards are put on: its head takes the card in play, its list gives cards back.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

struct PileHead {
    std::string_view name = {};
    /// "3 cards".
    std::string_view count = {};
    std::string_view key = {};
    std::string_view description = {};
    /// There is a card to put here.
    bool live = true;
};

/// Height of heads beside each other, `width` each.
float pile_head_height(const Ui& ui, std::span<const std::string_view> names, float width);

/// True when the card in play was put here.
bool pile_head_at(Ui& ui, const Rect& rect, const PileHead& head);

/// For narrow screens: a row in the flow whose right part unfolds its list; `opener` is that part's name.
struct PileRowEvents {
    bool filed = false;
    bool opened = false;
};

PileRowEvents pile_row(Ui& ui, const PileHead& head, std::string_view opener, bool open);

struct PiledCard {
    std::string_view id = {};
    std::string_view name = {};
    /// "Take Craft up again".
    std::string_view spoken = {};
    bool own = false;
    bool up = false;
    bool take_focus = false;
};

struct PileList {
    std::string_view name = {};
    std::span<const PiledCard> cards = {};
    /// Said where there is none.
    std::string_view empty = {};
    float least_row = 33;
    bool disabled = false;
};

struct PileListEvents {
    std::optional<std::size_t> taken;
    std::optional<std::size_t> focused;
};

PileListEvents pile_list(Ui& ui, const PileList& list);

} // namespace ownmark::ui

// The parts of the piles' page: what lies where, the card in play, the piles. Only values_*.cpp include this.
#pragma once
#include "ui/views/values_cards.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::ui {

inline constexpr int PileCount = 3;
/// As they stand on the page, left to right or downwards.
inline constexpr std::array<int, PileCount> PileOrder{2, 1, 0};

std::string_view pile_name(int pile);

/// The deal, sorted into piles.
struct PileTable {
    std::vector<method::DealtCard> deal;
    /// Index into deal.
    std::optional<std::size_t> in_play;
    std::array<std::vector<std::size_t>, PileCount> piles;
    std::size_t sorted = 0;
    /// The filed card that has focus; empty when focus is elsewhere. Filled while the lists are drawn.
    std::string focused_card;

    std::size_t left() const { return deal.size() - sorted; }

    const method::DealtCard* card() const { return in_play ? &deal[*in_play] : nullptr; }
};

/// Files the card in play.
void file_card(const ViewContext& view, const PileTable& table, int pile);

/// The card in play on the paper still beneath it.
void card_in_play(const ViewContext& view, const PileTable& table);

/// Undo, the way to a card of one's own, and out again.
void card_buttons(const ViewContext& view, const PileTable& table);

/// Piles beside each other, each with its list beneath. `live` when there is a card to file.
void pile_columns(const ViewContext& view, PileTable& table, bool live);

/// Piles as rows that unfold.
void pile_rows(const ViewContext& view, PileTable& table, bool live);

} // namespace ownmark::ui

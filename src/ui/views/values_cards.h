// What the pages of the Values sheet share: the deal of cards as the workbook has it. Only values_*.cpp
// include this.
#pragma once
#include "method/value_scores.h"
#include "ui/views/views.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::ui {

inline constexpr int ValuesParts = 3;

/// The card with this id; nothing for an own card that was taken out.
std::optional<method::DealtCard> card_of(const model::Workbook& book, std::string_view id);

inline bool is_own(const method::DealtCard& card) {
    return !card.place;
}

std::string pile_slug(std::string_view card);

/// "three" for 3, "13" for 13.
std::string count_in_words(int count);

/// "Values, part 2 of 3".
std::string running_head(int part);

/// The form for a card of the person's own, and the button that opens it.
void own_card_form(const ViewContext& view);

void piles_page(const ViewContext& view);
void rounds_page(const ViewContext& view);
void naming_page(const ViewContext& view);

} // namespace ownmark::ui

// The cards of a best–worst round as tiles with their two choices. Only values_*.cpp include this.
#pragma once
#include "catalogue/keys.h"
#include "ui/views/values_cards.h"
#include "ui/widgets/tiles.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::ui {

/// The keys of the round's cards, in their order.
inline constexpr std::string_view MostKeys = catalogue::single_keys_for(catalogue::KeysFor::Most);
inline constexpr std::string_view LeastKeys = catalogue::single_keys_for(catalogue::KeysFor::Least);

/// Choosing again takes the choice back; choosing a card for both moves the first choice off it.
void choose(ValuesState& state, const std::string& card, Side side);

/// Four in a row, two, or one below the other, as there is room.
void round_tiles(const ViewContext& view, const std::vector<method::DealtCard>& cards);

} // namespace ownmark::ui

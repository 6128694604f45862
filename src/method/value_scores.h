// What piles and rounds of a workbook say about its values: the deal, the ranking, the top five, the wheel.
// Works out a whole posterior (about a millisecond): call it when answers change, not every frame.
#pragma once
#include "catalogue/values.h"
#include "method/ranking.h"
#include "model/workbook.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::method {

/// A card of the workbook: one of the catalogue's, or one of the person's own. Texts point into workbook or
/// catalogue.
struct DealtCard {
    std::string id;
    /// As printed on the card.
    std::string_view name;
    std::string_view meaning;
    std::optional<int> pile = {};
    /// Index into catalogue::BasicValues; nothing for own cards.
    std::optional<std::uint8_t> place = {};
};

/// The forty in the order they are dealt, then the person's own that have a name. Valid while the workbook
/// lives unchanged.
std::vector<DealtCard> dealt_cards(const model::Workbook& book);

/// The rounds as the ranking takes them. A round that names a card which isn't dealt any more is left out as
/// far as it does; so is one that says nothing then.
std::vector<BestWorst> rounds_of(const model::Workbook& book, const std::vector<DealtCard>& deal);

struct WheelValue {
    /// 0–100: how often its sorted cards stand above another card, on average; nothing while none is sorted.
    std::optional<double> score = {};
    bool holds_top = false;
};

struct ValueScores {
    std::vector<DealtCard> deal = {};
    std::vector<BestWorst> rounds = {};
    /// By index into deal.
    Ranking ranking = {};
    /// Chance of standing above any other card, 0–100, by index into deal: the place on one scale for all.
    std::vector<double> places = {};
    /// Indices into deal, the likeliest first; empty until every card is sorted.
    std::vector<std::size_t> top = {};
    std::array<WheelValue, catalogue::BasicValues.size()> wheel = {};
    int sorted = 0;
    /// The rounds are over: settled, as many as one sitting should have, or the person said it is enough.
    bool rounds_done = false;
};

/// Valid while the workbook lives unchanged.
ValueScores values_of(const model::Workbook& book);

} // namespace ownmark::method

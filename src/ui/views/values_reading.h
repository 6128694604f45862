// What piles and rounds say, worked out once for each state of the book and kept in ValuesState: a posterior
// of forty cards is too much work for every frame.
#pragma once
#include "charts/scene.h"
#include "charts/values_dots.h"
#include "ui/views/values_cards.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ownmark::ui {

struct ValuesReading {
    /// Of the piles and rounds it was made from.
    std::uint64_t fingerprint = 0;
    /// Every card has a pile: the rounds can begin.
    bool ready = false;
    /// Card ids, likeliest first.
    std::vector<std::string> order;
    /// The cards to choose from next; empty when the rounds are over.
    std::vector<std::string> ask;
    /// More choices would hardly change the five.
    bool stable = false;
    int rounds_left = 0;
    /// The last of the five is too close to call.
    bool last_is_close = false;
    /// "Fifth place is still too close to call."; empty when no place is.
    std::string close;
    /// Pairs that were decided more than once, and how many of them came out the same.
    int repeated = 0;
    int repeated_same = 0;
    charts::ValuesDots dots;
};

const ValuesReading& reading_of(const ViewContext& view);

/// Ids of the five likeliest cards, best first; empty while cards wait for a pile.
std::vector<std::string> top_values(const ViewContext& view);

/// The likeliest cards as dots with their likely ranges, for a width of `width` px.
charts::Scene dots_of(const ViewContext& view, const ValuesReading& reading, float width);

} // namespace ownmark::ui

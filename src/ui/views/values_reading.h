// What piles and rounds say, worked out once for each state of the book and kept in ValuesState: a posterior
// of forty cards is too much work for every frame.
#pragma once
#include "charts/estimate.h"
#include "charts/scene.h"
#include "ui/views/values_cards.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ownmark::ui {

struct ValueStanding {
    std::string card;
    /// 0–100, with its likely range.
    charts::Estimate place;
    /// Surely one of the five.
    bool is_settled = false;
};

struct ValuesReading {
    /// Of the piles and rounds it was made from.
    std::uint64_t fingerprint = 0;
    /// Every card has a pile: the rounds can begin.
    bool ready = false;
    /// Likeliest first.
    std::vector<ValueStanding> order;
    /// The cards to choose from next; empty when the rounds are over.
    std::vector<std::string> ask;
    /// More choices would hardly change the five.
    bool stable = false;
    int rounds_left = 0;
    /// Places among the five that are too close to call, from 0.
    std::vector<std::size_t> close_places;
    /// Pairs that were decided more than once, and how many of them came out the same.
    int repeated = 0;
    int repeated_same = 0;
};

const ValuesReading& reading_of(const ViewContext& view);

/// "Fifth place is still too close to call."; empty when nothing is close.
std::string too_close_sentence(const ValuesReading& reading, std::string_view one, std::string_view several);

/// The eight likeliest cards as dots with their likely ranges, for a width of `width` px.
charts::Scene dots_of(const ViewContext& view, const ValuesReading& reading, float width);

} // namespace ownmark::ui

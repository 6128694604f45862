#include "method/place_range.h"

#include <cmath>
#include <numbers>

namespace ownmark::method {

namespace {

/// Chance that a utility of `mean` ± the card's spread stands above another card, on average, 0–100.
double place_at(const std::vector<Standing>& standings, std::size_t card, double mean) {
    if (standings.size() < 2) {
        return 50;
    }
    double sum = 0;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        const double spread = std::hypot(standings[card].sd, standings[i].sd);
        if (i != card) {
            sum += spread > 0 ? 0.5 * std::erfc((standings[i].mean - mean) / (spread * std::numbers::sqrt2))
                              : 0.5;
        }
    }
    return 100 * sum / static_cast<double>(standings.size() - 1);
}

} // namespace

Estimate place_range(const ValueScores& scores, std::size_t card) {
    const std::vector<Standing>& standings = scores.ranking.standings;
    const Standing& standing = standings[card];
    return {.value = place_at(standings, card, standing.mean),
            .low = place_at(standings, card, standing.mean - standing.sd),
            .high = place_at(standings, card, standing.mean + standing.sd)};
}

} // namespace ownmark::method

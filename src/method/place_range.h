// The likely range of a card's place among the values, for charts.
#pragma once
#include "method/estimate.h"
#include "method/value_scores.h"

#include <cstddef>

namespace ownmark::method {

/// The card's place, and the places it would have one standard deviation lower and higher, 0–100.
Estimate place_range(const ValueScores& scores, std::size_t card);

} // namespace ownmark::method

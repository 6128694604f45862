// The charts' input from the scores of a workbook, with the finding as title, so that screen and report say
// the same.
#pragma once
#include "charts/estimate.h"
#include "charts/fit_gap.h"
#include "charts/path_map.h"
#include "charts/strengths_bars.h"
#include "charts/values_dots.h"
#include "charts/values_wheel.h"
#include "method/condition_scores.h"
#include "method/estimate.h"
#include "method/path_scores.h"
#include "method/strength_scores.h"
#include "method/value_scores.h"

#include <cstddef>
#include <string>

namespace ownmark::charts {

Estimate estimate_of(const method::Estimate& estimate);

/// `title` is the headline of the three together; it is left out while nothing is answered.
PathMap path_map_of(const method::PathScores& scores, std::string title);

ValuesWheel values_wheel_of(const method::ValueScores& scores);

/// The `most` likeliest cards; none until the cards are sorted. Title: which places are too close to call.
ValuesDots values_dots_of(const method::ValueScores& scores, std::size_t most = 8);

/// "Fifth place is still too close to call."; empty when no place is.
std::string close_places(const method::Ranking& ranking);

/// The leading seven, and all that are level with the seventh.
StrengthsBars strengths_bars_of(const method::StrengthScores& scores);

/// Rows in the order of catalogue::Needs, without places.
FitGap fit_gap_of(const method::ConditionScores& scores);

} // namespace ownmark::charts

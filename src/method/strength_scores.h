// Scores of the twenty-four strengths and the ones that lead. Order within one person; it can't say "high" or
// "low".
#pragma once
#include "catalogue/strengths.h"
#include "method/estimate.h"
#include "model/workbook.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace ownmark::method {

struct StrengthScore {
    /// Mean of the keyed items that are answered, 1–5; nothing while none is.
    std::optional<Estimate> score = {};
    int answered = 0;
    /// Both items are answered and lie three or more steps apart once keyed.
    bool pulls_apart = false;
    /// Confirmed, rejected, or not decided.
    std::optional<bool> kept = {};
};

struct StrengthScores {
    /// In the order of catalogue::Strengths.
    std::array<StrengthScore, catalogue::Strengths.size()> scores = {};
    /// Indices into catalogue::Strengths, highest first: seven, and all that are level with the seventh.
    std::vector<std::size_t> leading = {};
    /// The leading ones that were confirmed, highest first.
    std::vector<std::size_t> kept = {};
    /// Items answered, of catalogue::StrengthItemCount.
    int answered = 0;
};

StrengthScores strengths_of(const model::Workbook& book);

} // namespace ownmark::method

// The leading strengths as bars from 1 to 5 with their likely ranges.
#pragma once
#include "charts/estimate.h"
#include "charts/scene.h"

#include <string>
#include <vector>

namespace ownmark::charts {

struct StrengthBar {
    std::string name = {};
    /// 1–5.
    Estimate score = {};
    /// Kept by the person: the bar is in pen.
    bool is_kept = false;
    bool operator==(const StrengthBar&) const = default;
};

struct StrengthsBars {
    /// Highest first.
    std::vector<StrengthBar> bars = {};
    /// The finding: "Strengths, the leading seven: Judgement is ahead".
    std::string title = {};
    /// Why there are more than asked for; empty when there are not.
    std::string note = {};
};

struct BarsLook {
    float width = 646;
    /// Factor of the text sizes.
    float text = 1;
};

/// Name, bar and score in one row where they fit, else the bar below its name.
Scene strengths_bars(const StrengthsBars& bars, const BarsLook& look, const MeasureText& measure);

} // namespace ownmark::charts

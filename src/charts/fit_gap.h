// How much of what somebody wants from work is missing: one bar a need, lined up with rows that somebody else
// draws.
#pragma once
#include "charts/scene.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ownmark::charts {

struct GapRow {
    std::string name = {};
    /// 0–10.
    std::optional<int> wanted = {};
    std::optional<int> now = {};
    /// wanted ÷ 10 × max(0, wanted − now), when both are there.
    std::optional<float> gap = {};
    /// Middle of the bar in the scene, and the height of the row round it.
    float middle = 0;
    float height = 80;
    bool operator==(const GapRow&) const = default;
};

struct FitGap {
    std::vector<GapRow> rows = {};
    /// The finding: "Independence falls shortest so far".
    std::string title = {};
};

struct GapLook {
    float width = 236;
    /// Height for the numbers of the scale above the first row; 0 leaves them out.
    float axis_height = 0;
    /// Factor of the text sizes.
    float text = 1;
    /// Right end of the scale, or 0 for gap_scale().
    float scale = 0;
};

/// 5, or 10 once a gap is wider than 5.
float gap_scale(std::span<const GapRow> rows);

/// Rows without a middle (all 0) are put below each other by their heights.
Scene fit_gap(const FitGap& gaps, const GapLook& look, const MeasureText& measure);

} // namespace ownmark::charts

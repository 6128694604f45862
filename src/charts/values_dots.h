// The contenders for the top five: a dot for the likeliest place, a line for how sure we are.
#pragma once
#include "charts/estimate.h"
#include "charts/scene.h"

#include <string>
#include <vector>

namespace ownmark::charts {

struct ValueDot {
    std::string name = {};
    /// 0–100, all on one scale.
    Estimate place = {};
    /// Among the five for now: the name is bold.
    bool leads = false;
    /// Surely among them: the dot is filled.
    bool is_settled = false;
    bool operator==(const ValueDot&) const = default;
};

struct ValuesDots {
    /// Best first.
    std::vector<ValueDot> dots = {};
    /// The finding: "Fifth place is still too close to call."
    std::string title = {};
};

struct DotsLook {
    float width = 600;
    /// Factor of the text sizes.
    float text = 1;
};

/// In two columns where they fit.
Scene values_dots(const ValuesDots& dots, const DotsLook& look, const MeasureText& measure);

} // namespace ownmark::charts

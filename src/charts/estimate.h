// A number with its likely range, as every noisy mark of a chart shows it.
#pragma once

namespace ownmark::charts {

struct Estimate {
    float value = 0;
    /// low ≤ value ≤ high, in the unit of value.
    float low = 0;
    float high = 0;
    bool operator==(const Estimate&) const = default;
};

} // namespace ownmark::charts

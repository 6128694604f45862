// Sets of code points as ranges in order.
#pragma once
#include <algorithm>
#include <span>

namespace ownmark::base {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr bool is_in(std::span<const Range> ranges, char32_t c) {
    const auto after = std::ranges::upper_bound(ranges, c, {}, &Range::first);
    return after != ranges.begin() && c <= (after - 1)->last;
}

} // namespace ownmark::base

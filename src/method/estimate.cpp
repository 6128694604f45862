#include "method/estimate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace ownmark::method {

double mean_of(std::span<const double> answers) {
    assert(!answers.empty());
    return std::accumulate(answers.begin(), answers.end(), 0.0) / static_cast<double>(answers.size());
}

void PooledSpread::add_group(std::span<const double> answers) {
    if (answers.size() < 2) {
        return;
    }
    const double mean = mean_of(answers);
    for (const double answer : answers) {
        squares_ += (answer - mean) * (answer - mean);
    }
    freedom_ += answers.size() - 1;
}

std::optional<double> PooledSpread::sd() const {
    return freedom_ == 0 ? std::nullopt
                         : std::optional<double>(std::sqrt(squares_ / static_cast<double>(freedom_)));
}

Estimate estimate_of(double value, std::size_t count, const PooledSpread& spread, Scale scale) {
    assert(count > 0);
    const double half = spread.sd().value_or(0) / std::sqrt(static_cast<double>(count));
    return {.value = value,
            .low = std::max(value - half, scale.lowest),
            .high = std::min(value + half, scale.highest)};
}

} // namespace ownmark::method

// A score with its likely range: mean ± s/√k, s pooled over all of a person's answers of a kind, so that two
// equal answers aren't taken for certainty.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

namespace ownmark::method {

struct Estimate {
    double value = 0;
    /// low ≤ value ≤ high, clipped to the scale; equal to value while the spread isn't known.
    double low = 0;
    double high = 0;
    bool operator==(const Estimate&) const = default;
};

struct Scale {
    double lowest = 0;
    double highest = 100;
};

/// Spread of answers about the means of their groups: s = √(Σ(x − group mean)² ÷ Σ(k − 1)).
class PooledSpread {
public:
    void add_group(std::span<const double> answers);

    /// Nothing while no group has two answers.
    std::optional<double> sd() const;

private:
    double squares_ = 0;
    std::size_t freedom_ = 0;
};

/// Expects at least one answer.
double mean_of(std::span<const double> answers);

/// `count` is the number of answers behind `value`, at least 1.
Estimate estimate_of(double value, std::size_t count, const PooledSpread& spread, Scale scale);

} // namespace ownmark::method

// A person with known utilities who answers with Gumbel noise at every look: measures how well a ranking
// recovers the true top. Seeded, so that a figure can be had again.
#pragma once
#include "method/ranking.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <vector>

namespace ownmark::method::simulation {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// In (0, 1).
    double uniform() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        z ^= z >> 31U;
        return (static_cast<double>(z >> 11U) + 0.5) * 0x1p-53;
    }

    double gumbel() { return -std::log(-std::log(uniform())); }

    double normal() {
        return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t state_;
};

/// How large the piles are: shares of the cards for "most" and for "less".
struct PileShares {
    double most = 0.3;
    double less = 0.3;
};

struct Person {
    std::vector<double> utility;
    double noise;
    Random random;

    double look(std::size_t card) { return utility[card] + noise * random.gumbel(); }
};

inline Person person_of(std::uint64_t seed, std::size_t cards, double noise) {
    Person person{.utility = {}, .noise = noise, .random = Random(seed)};
    for (std::size_t i = 0; i < cards; ++i) {
        person.utility.push_back(person.random.normal());
    }
    return person;
}

inline std::vector<std::size_t> best_first(const std::vector<double>& value) {
    std::vector<std::size_t> order(value.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return value[a] > value[b]; });
    return order;
}

inline std::vector<int> sorted_into_piles(Person& person, PileShares shares) {
    std::vector<double> looks;
    for (std::size_t card = 0; card < person.utility.size(); ++card) {
        looks.push_back(person.look(card));
    }
    const std::vector<std::size_t> order = best_first(looks);
    const auto size = static_cast<double>(order.size());
    std::vector<int> piles(order.size(), 1);
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto at = static_cast<double>(place) + 0.5;
        piles[order[place]] = at<shares.most * size ? 2 : at>(1 - shares.less) * size ? 0 : 1;
    }
    return piles;
}

inline BestWorst chosen(Person& person, const std::vector<std::size_t>& ask) {
    BestWorst round{.count = static_cast<std::uint8_t>(ask.size())};
    std::vector<double> looks;
    for (std::size_t i = 0; i < ask.size(); ++i) {
        round.shown[i] = static_cast<std::uint16_t>(ask[i]);
        looks.push_back(person.look(ask[i]));
    }
    const std::vector<std::size_t> order = best_first(looks);
    round.best = round.shown[order.front()];
    round.worst = round.shown[order.back()];
    return round;
}

struct Outcome {
    /// Share of the true top that was found, 0–1.
    double recovered = 0;
    int decisions = 0;
    bool stable = false;
};

inline Outcome outcome_of(std::uint64_t seed, std::size_t cards, double noise, PileShares shares) {
    Person person = person_of(seed, cards, noise);
    RankingInput input;
    input.piles = sorted_into_piles(person, shares);
    input.seed = seed;
    Ranking ranking = rank(input);
    while (!ranking.done) {
        input.rounds.push_back(chosen(person, ranking.ask));
        ranking = rank(input);
    }
    const std::vector<std::size_t> truth = best_first(person.utility);
    Outcome outcome{.decisions = static_cast<int>(cards + 2 * input.rounds.size()), .stable = ranking.stable};
    for (std::size_t place = 0; place < input.top; ++place) {
        const auto end = ranking.order.begin() + static_cast<std::ptrdiff_t>(input.top);
        outcome.recovered += std::find(ranking.order.begin(), end, truth[place]) != end ? 1.0 : 0.0;
    }
    outcome.recovered /= static_cast<double>(input.top);
    return outcome;
}

} // namespace ownmark::method::simulation

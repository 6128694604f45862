#include "method/ranking.h"

#include "base/sort.h"
#include "method/posterior.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

namespace ownmark::method {

namespace {

/// How noisy a choice may be, as a share of the spread of utilities; each weighed by how well it explains the
/// rounds.
constexpr std::array<double, 4> Noises{0.2, 0.35, 0.6, 1.0};
constexpr std::array<double, 4> NoiseLogPrior{-0.7, 0, 0, -0.7};

/// The top counts as settled when fewer cards than this are expected to be wrong in it.
constexpr double SettledErrors = 0.25;
/// A place whose card is less likely than this to belong to the top is too close to call.
constexpr double CloseMembership = 0.75;

/// A well-mixed number from seed and position (splitmix64), for ties and places.
std::uint64_t mixed(std::uint64_t seed, std::uint64_t position) {
    std::uint64_t z = seed + 0x9E3779B97F4A7C15ULL * (position + 1);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

/// In steps so coarse that cards of one pile which were never shown tie exactly, whatever the rounding.
long long steps(double value) {
    return std::llround(value * 1e9);
}

std::vector<Standing> standings_of(const RankingInput& input) {
    const std::size_t size = input.piles.size();
    std::vector<Posterior> posteriors;
    std::array<double, Noises.size()> weight{};
    for (std::size_t k = 0; k < Noises.size(); ++k) {
        posteriors.push_back(posterior_of(pile_prior(input.piles, Noises[k]), input.rounds, Noises[k]));
        weight[k] = NoiseLogPrior[k] + posteriors[k].log_evidence;
    }
    const double largest = *std::ranges::max_element(weight);
    double sum = 0;
    for (double& w : weight) {
        w = std::exp(w - largest);
        sum += w;
    }
    std::vector<Standing> standings(size, Standing{.mean = 0, .sd = 0, .in_top = 0});
    for (std::size_t k = 0; k < Noises.size(); ++k) {
        const double share = weight[k] / sum;
        const std::vector<double> member = membership_of(posteriors[k].cards, input.top);
        for (std::size_t card = 0; card < size; ++card) {
            const Gaussian& g = posteriors[k].cards[card];
            standings[card].mean += share * g.mean;
            standings[card].sd += share * (g.sd * g.sd + g.mean * g.mean);
            standings[card].in_top += share * member[card];
        }
    }
    for (Standing& s : standings) {
        s.sd = std::sqrt(std::max(s.sd - s.mean * s.mean, 0.0));
    }
    return standings;
}

bool was_asked(std::span<const BestWorst> rounds, std::vector<std::size_t> set) {
    base::sort_short(set);
    return std::ranges::any_of(rounds, [&set](const BestWorst& round) {
        std::vector<std::size_t> shown(round.shown.begin(), round.shown.begin() + round.count);
        base::sort_short(shown);
        return shown == set;
    });
}

/// How much one more look at a card is expected to change which cards are in the top: large for cards near
/// its edge that are little known (the knowledge gradient of a Gaussian). `edge` is the mean the card would
/// have to pass.
double worth_of_a_look(const Standing& card, double edge) {
    // Variance of a look with Gumbel noise of scale one half.
    constexpr double LookVariance = 0.25 * std::numbers::pi * std::numbers::pi / 6;
    const double variance = card.sd * card.sd;
    const double change = variance / std::sqrt(variance + LookVariance);
    if (change <= 0) {
        return 0;
    }
    const double z = -std::abs(card.mean - edge) / change;
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    return change * (density + z * 0.5 * std::erfc(-z / std::numbers::sqrt2));
}

/// The four cards whose membership is least certain as far as a look can tell, in mixed places. The same four
/// are not shown twice while there are others.
std::vector<std::size_t> next_set(const RankingInput& input, const Ranking& ranking) {
    std::vector<std::size_t> cards = ranking.order;
    const std::size_t top = std::clamp<std::size_t>(input.top, 1, cards.size());
    const double last_in = ranking.standings[cards[top - 1]].mean;
    const double first_out = ranking.standings[cards[std::min(top, cards.size() - 1)]].mean;
    std::vector<double> worth;
    for (const Standing& card : ranking.standings) {
        worth.push_back(worth_of_a_look(card, card.mean >= last_in ? first_out : last_in));
    }
    base::sort_short(
        cards, {}, [&](std::size_t card) { return std::pair(-steps(worth[card]), mixed(input.seed, card)); });
    std::vector<std::size_t> set(
        cards.begin(), cards.begin() + static_cast<std::ptrdiff_t>(std::min(cards.size(), SetSize)));
    for (std::size_t next = SetSize; next < cards.size() && was_asked(input.rounds, set); ++next) {
        set.back() = cards[next];
    }
    const std::uint64_t round = input.rounds.size();
    base::sort_short(set, {}, [&](std::size_t card) { return mixed(input.seed ^ (round << 32U), card); });
    return set;
}

} // namespace

int max_rounds(std::size_t cards) {
    constexpr int Fewest = 6;
    return std::max(Fewest, static_cast<int>(cards / 3));
}

Consistency consistency_of(std::span<const BestWorst> rounds) {
    // By pair, lower card first: how often the lower one won, and how often it lost.
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::pair<int, int>> decided;
    const auto win = [&decided](std::uint16_t winner, std::uint16_t loser) {
        auto& [wins, losses] = decided[std::minmax(winner, loser)];
        ++(winner < loser ? wins : losses);
    };
    for (const BestWorst& round : rounds) {
        for (std::size_t i = 0; i < round.count; ++i) {
            const std::uint16_t card = round.shown[i];
            if (card != round.best) {
                win(round.best, card);
            }
            if (card != round.best && card != round.worst) {
                win(card, round.worst);
            }
        }
    }
    Consistency consistency;
    for (const auto& [pair, counts] : decided) {
        const auto [wins, losses] = counts;
        if (wins + losses > 1) {
            ++consistency.repeated;
            consistency.same += wins == 0 || losses == 0 ? 1 : 0;
        }
    }
    return consistency;
}

Ranking rank(const RankingInput& input) {
    Ranking ranking;
    const std::size_t size = input.piles.size();
    const std::size_t top = std::min(input.top, size);
    ranking.consistency = consistency_of(input.rounds);
    ranking.standings = standings_of(input);
    ranking.order.resize(size);
    std::iota(ranking.order.begin(), ranking.order.end(), 0U);
    base::sort_short(ranking.order, {}, [&](std::size_t card) {
        return std::pair(-steps(ranking.standings[card].mean), mixed(input.seed, card));
    });

    double errors = 0;
    for (std::size_t place = 0; place < top; ++place) {
        const double member = ranking.standings[ranking.order[place]].in_top;
        errors += 1 - member;
        if (member < CloseMembership) {
            ranking.open_places.push_back(place);
        }
    }
    const int rounds = static_cast<int>(input.rounds.size());
    const int left = max_rounds(size) - rounds;
    ranking.stable = errors < SettledErrors;
    ranking.done = size < 2 || (!input.ask_on && (ranking.stable || left <= 0));
    if (!ranking.done) {
        ranking.ask = next_set(input, ranking);
        ranking.rounds_left = std::max(left, 0);
    }
    return ranking;
}

} // namespace ownmark::method

// Finds the few cards that matter most from piles and best–worst choices. Pure: the same choices and seed
// give the same answer. Knows cards by index only, nothing of workbooks, screens or wording.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ownmark::method {

/// A card that lies in no pile yet.
inline constexpr int Unsorted = -1;
/// Cards shown in one round at most.
inline constexpr std::size_t SetSize = 4;

/// One best–worst choice. best and worst are among the first `count` of shown, and differ.
struct BestWorst {
    std::array<std::uint16_t, SetSize> shown{};
    std::uint8_t count = 0;
    std::uint16_t best = 0;
    std::uint16_t worst = 0;
};

struct RankingInput {
    /// By card: 2 matters most, 1 matters, 0 matters less, or Unsorted.
    std::vector<int> piles = {};
    std::vector<BestWorst> rounds = {};
    /// How many cards are looked for.
    std::size_t top = 5;
    /// Breaks ties and mixes the places of a round's cards.
    std::uint64_t seed = 1;
    /// Goes on asking although the top has settled, for a person who wants that.
    bool ask_on = false;
};

/// Where a card stands: posterior of its utility, in standard deviations of utilities over the cards.
struct Standing {
    double mean = 0;
    double sd = 1;
    /// Probability of being one of the top.
    double in_top = 0;
};

/// Pairs that were decided more than once, by however many cards stood around them.
struct Consistency {
    int repeated = 0;
    int same = 0;
};

struct Ranking {
    /// By card.
    std::vector<Standing> standings;
    /// Cards, the likeliest member of the top first.
    std::vector<std::size_t> order;
    /// The next round's cards, 2–4 of them; empty when it is done, unless it asks on.
    std::vector<std::size_t> ask;
    /// The top has settled: more choices would hardly change it.
    bool stable = false;
    /// Stable, or as many rounds as one sitting should have.
    bool done = false;
    /// Places within the top, from 0, that are too close to call.
    std::vector<std::size_t> open_places;
    /// Rounds that are likely to follow; 0 when done.
    int rounds_left = 0;
    Consistency consistency;
};

/// The most rounds that are asked for so many cards: with one decision a card for its pile and two a round,
/// forty cards take at most 66 decisions.
int max_rounds(std::size_t cards);

/// Plackett–Luce posterior and the next set. A best choice is a win over the rest of the set, a worst choice
/// a loss against the rest; each card's Gaussian prior comes from its pile; mode by Newton, variance by
/// Laplace; the noise of a choice is averaged over by its evidence. Asks for the cards whose membership in
/// the top is least certain. Expects valid rounds.
Ranking rank(const RankingInput& input);

/// How often repeated pairs came out the same way.
Consistency consistency_of(std::span<const BestWorst> rounds);

} // namespace ownmark::method

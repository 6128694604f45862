#include "method/posterior.h"
#include "method/ranking.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <numeric>

using namespace ownmark::method;

namespace {

BestWorst pair_of(std::uint16_t winner, std::uint16_t loser) {
    return {.shown = {winner, loser}, .count = 2, .best = winner, .worst = loser};
}

BestWorst four_of(std::array<std::uint16_t, 4> shown, std::uint16_t best, std::uint16_t worst) {
    return {.shown = shown, .count = 4, .best = best, .worst = worst};
}

} // namespace

TEST_CASE("without piles and rounds every card stands where cards stand on average") {
    const Ranking ranking =
        rank({.piles = {Unsorted, Unsorted, Unsorted, Unsorted, Unsorted, Unsorted, Unsorted, Unsorted},
              .top = 4});
    for (const Standing& standing : ranking.standings) {
        CHECK(standing.mean == doctest::Approx(0));
        CHECK(standing.sd == doctest::Approx(1));
        CHECK(standing.in_top == doctest::Approx(0.5));
    }
    CHECK(ranking.ask.size() == 4);
}

TEST_CASE("one pair between two equal cards gives the mode that can be worked out by hand") {
    // Prior N(0,1) each, noise 1: by symmetry the modes are ±x with x = chance of the loser = 1 / (1 +
    // exp(2x)).
    const std::vector<Gaussian> prior(2);
    const std::vector<BestWorst> rounds{pair_of(0, 1)};
    const Posterior posterior = posterior_of(prior, rounds, 1);
    double x = 0.3;
    for (int i = 0; i < 200; ++i) {
        x = 0.5 * x + 0.5 / (1 + std::exp(2 * x));
    }
    CHECK(posterior.cards[0].mean == doctest::Approx(x));
    CHECK(posterior.cards[1].mean == doctest::Approx(-x));
    // Curvature [[1+h, −h], [−h, 1+h]] with h = p(1−p): the inverse's diagonal is (1+h)/(1+2h).
    const double h = x * (1 - x);
    CHECK(posterior.cards[0].sd == doctest::Approx(std::sqrt((1 + h) / (1 + 2 * h))));
}

TEST_CASE("a best choice rises, a worst choice falls, the others stay between") {
    const std::vector<Gaussian> prior(4);
    const std::vector<BestWorst> rounds{four_of({0, 1, 2, 3}, 2, 0)};
    const Posterior posterior = posterior_of(prior, rounds, 0.5);
    CHECK(posterior.cards[2].mean > posterior.cards[1].mean);
    CHECK(posterior.cards[1].mean > posterior.cards[0].mean);
    CHECK(posterior.cards[1].mean == doctest::Approx(posterior.cards[3].mean));
    CHECK(posterior.cards[2].sd < 1);
}

TEST_CASE("piles of known sizes give the moments of a cut normal when looks are nearly free of noise") {
    // Half and half: the upper half of a normal has mean √(2/π) and variance 1 − 2/π.
    const std::vector<int> piles{2, 2, 2, 0, 0, 0};
    const std::vector<Gaussian> prior = pile_prior(piles, 0.01);
    CHECK(prior[0].mean == doctest::Approx(0.798).epsilon(0.02));
    CHECK(prior[3].mean == doctest::Approx(-0.798).epsilon(0.02));
    CHECK(prior[0].sd == doctest::Approx(0.603).epsilon(0.02));
}

TEST_CASE("the noisier the sorting, the less a pile says") {
    const std::vector<int> piles{2, 1, 1, 0};
    CHECK(pile_prior(piles, 1.0)[0].mean < pile_prior(piles, 0.2)[0].mean);
    CHECK(pile_prior(piles, 1.0)[0].sd > pile_prior(piles, 0.2)[0].sd);
}

TEST_CASE("one pile for all says nothing") {
    const std::vector<Gaussian> prior = pile_prior(std::vector<int>{1, 1, 1}, 0.5);
    CHECK(prior[0].mean == doctest::Approx(0).epsilon(0.001));
    CHECK(prior[0].sd == doctest::Approx(1).epsilon(0.01));
}

TEST_CASE("membership adds up to the size of the top and is sure when cards lie far apart") {
    const std::vector<Gaussian> cards{{3, 0.1}, {2, 0.1}, {-1, 0.1}, {-2, 0.1}};
    const std::vector<double> member = membership_of(cards, 2);
    CHECK(member[0] == doctest::Approx(1));
    CHECK(member[1] == doctest::Approx(1));
    CHECK(member[2] == doctest::Approx(0).epsilon(0.001));
    CHECK(std::accumulate(member.begin(), member.end(), 0.0) == doctest::Approx(2));

    // Two equal cards for one place.
    const std::vector<double> even = membership_of(std::vector<Gaussian>{{0, 1}, {0, 1}, {9, 0.5}}, 2);
    CHECK(even[0] == doctest::Approx(0.5));
    CHECK(even[1] == doctest::Approx(0.5));
    CHECK(even[2] == doctest::Approx(1));
}

TEST_CASE("membership of two cards is the chance that one beats the other") {
    const std::vector<double> member = membership_of(std::vector<Gaussian>{{1, 0.6}, {0, 0.8}}, 1);
    // Difference N(1, 1): Φ(1) = 0.8413.
    CHECK(member[0] == doctest::Approx(0.8413).epsilon(0.005));
}

TEST_CASE("the next set holds the cards whose membership is least certain") {
    RankingInput input{.piles = std::vector<int>(12, 0), .top = 3};
    for (const std::size_t card : {2U, 5U, 7U, 9U}) {
        input.piles[card] = 2;
    }
    std::vector<std::size_t> ask = rank(input).ask;
    std::ranges::sort(ask);
    CHECK(ask == std::vector<std::size_t>{2, 5, 7, 9});
}

TEST_CASE("few cards are asked as far as there are any") {
    CHECK(rank({.piles = {}}).done);
    CHECK(rank({.piles = {2}}).done);
    const Ranking two = rank({.piles = {1, 1}, .top = 1});
    CHECK(two.ask.size() == 2);
    const Ranking three = rank({.piles = {1, 1, 1}, .top = 1});
    CHECK(three.ask.size() == 3);
    // All of them are the top: nothing to find out.
    CHECK(rank({.piles = {1, 1, 1}, .top = 5}).stable);
}

TEST_CASE("the same input gives the same answer, another seed another order of equals") {
    const RankingInput input{.piles = std::vector<int>(40, 2), .seed = 3};
    CHECK(rank(input).ask == rank(input).ask);
    RankingInput other = input;
    other.seed = 4;
    CHECK(rank(input).ask != rank(other).ask);
}

TEST_CASE("it ends by itself after as many rounds as one sitting should have") {
    RankingInput input{.piles = std::vector<int>(40, 1)};
    int rounds = 0;
    for (Ranking ranking = rank(input); !ranking.done; ranking = rank(input)) {
        // Somebody who always takes the first and leaves the last, whatever they are.
        BestWorst round{.count = static_cast<std::uint8_t>(ranking.ask.size())};
        std::ranges::copy(ranking.ask, round.shown.begin());
        round.best = round.shown[0];
        round.worst = round.shown[round.count - 1U];
        input.rounds.push_back(round);
        ++rounds;
        CHECK(ranking.rounds_left > 0);
    }
    CHECK(rounds <= max_rounds(40));
    CHECK(max_rounds(40) == 13);
}

TEST_CASE("a choice that always comes out the same way settles the top") {
    RankingInput input{.piles = std::vector<int>(9, 1), .top = 2};
    Ranking ranking = rank(input);
    while (!ranking.done) {
        BestWorst round{.count = static_cast<std::uint8_t>(ranking.ask.size())};
        std::ranges::copy(ranking.ask, round.shown.begin());
        round.best = static_cast<std::uint16_t>(std::ranges::min(ranking.ask));
        round.worst = static_cast<std::uint16_t>(std::ranges::max(ranking.ask));
        input.rounds.push_back(round);
        ranking = rank(input);
    }
    CHECK(ranking.order[0] == 0);
    CHECK(ranking.order[1] == 1);
}

TEST_CASE("repeated pairs are counted with the way they came out") {
    const std::vector<BestWorst> rounds{four_of({0, 1, 2, 3}, 0, 3), pair_of(0, 3), pair_of(1, 0)};
    // 0 over 3 twice the same; 0 over 1, then 1 over 0.
    const Consistency consistency = consistency_of(rounds);
    CHECK(consistency.repeated == 2);
    CHECK(consistency.same == 1);
}

#include "method/path_scores.h"
#include "score_book.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <doctest/doctest.h>

using namespace ownmark::method;
using namespace ownmark::method::score_book;
using ownmark::catalogue::HeadlineKind;
using ownmark::catalogue::Level;
using ownmark::catalogue::PathPart;
using ownmark::catalogue::Reading;

namespace {

using Readings = std::vector<Reading>;

Readings readings_for(const PathRatings& ratings) {
    return paths_of(book_of_paths(ratings, ratings, ratings)).paths[0].readings;
}

PathHeadline headline_for(std::array<int, 3> liking, std::array<int, 3> cost) {
    const auto path = [&](std::size_t i) { return PathRatings{liking[i], 1, cost[i], 1, 1, 1}; };
    return paths_of(book_of_paths(path(0), path(1), path(2))).headline;
}

} // namespace

TEST_CASE("pull is the mean of liking and cost, worry of the three worries, duty stands beside") {
    const PathScores scores =
        paths_of(book_of_paths({5, 3, 4, 1, 2, 2}, {3, 1, 3, 3, 3, 4}, {2, 2, 2, 1, 3, 2}));
    const PathScore& expert = scores.paths[0];
    CHECK(expert.pull->value == doctest::Approx(87.5));
    CHECK(expert.worry->value == doctest::Approx(50.0 / 3));
    CHECK(*expert.part(PathPart::Duty) == doctest::Approx(50));
    CHECK(scores.paths[1].pull->value == doctest::Approx(50));
    CHECK(scores.paths[1].worry->value == doctest::Approx(175.0 / 3));
    CHECK(scores.paths[2].pull->value == doctest::Approx(25));
    CHECK(scores.answered == 18);
    CHECK(scores.headline.kind == HeadlineKind::OneAhead);
    CHECK(scores.headline.ahead == std::vector<std::size_t>{0});
    CHECK(*scores.headline.points == doctest::Approx(37.5));
}

TEST_CASE("the interval is mean ± s/√k with s pooled over all paths, clipped to the scale") {
    // Deviations within groups, on the 0–100 scale: expert pull ±12.5 (Σ 312.5), the rest none. Freedom
    // 3·(1+2) = 9.
    const PathScores scores =
        paths_of(book_of_paths({5, 3, 4, 1, 1, 1}, {3, 1, 3, 3, 3, 3}, {2, 2, 2, 2, 2, 2}));
    const double s = std::sqrt(312.5 / 9);
    CHECK(scores.paths[0].pull->low == doctest::Approx(87.5 - s / std::sqrt(2.0)));
    CHECK(scores.paths[0].pull->high == doctest::Approx(87.5 + s / std::sqrt(2.0)));
    CHECK(scores.paths[0].worry->low == 0);
    CHECK(scores.paths[0].worry->high == doctest::Approx(s / std::sqrt(3.0)));
    // Equal answers are not certainty: they share the spread.
    CHECK(scores.paths[1].pull->high > scores.paths[1].pull->value);
}

TEST_CASE("half-answered paths show what is known and wait with the rest") {
    ownmark::model::Workbook book;
    put(book, "path.lead.liking.1", 5);
    put(book, "path.lead.failing.1", 9);
    const PathScores scores = paths_of(book);
    CHECK(*scores.paths[2].part(PathPart::Liking) == 100);
    CHECK_FALSE(scores.paths[2].part(PathPart::Failing).has_value());
    CHECK_FALSE(scores.paths[2].pull.has_value());
    CHECK(scores.paths[2].readings.empty());
    CHECK(scores.answered == 1);
    CHECK(scores.headline.kind == HeadlineKind::Waits);
}

TEST_CASE("thresholds: under 40 little, from 60 clear, between some") {
    CHECK(level_of(39.99) == Level::Little);
    CHECK(level_of(40) == Level::Some);
    CHECK(level_of(59.99) == Level::Some);
    CHECK(level_of(60) == Level::Clear);
}

TEST_CASE("each row of the reading table holds where it should") {
    CHECK(readings_for({1, 1, 1, 1, 1, 1}) == Readings{Reading::NotForMe});
    CHECK(readings_for({1, 1, 1, 3, 3, 3}) == Readings{Reading::LittleSomeWorry});
    CHECK(readings_for({1, 1, 1, 5, 5, 5}) == Readings{Reading::LittleWorried});
    CHECK(readings_for({5, 1, 5, 1, 1, 1}) == Readings{Reading::Yes});
    CHECK(readings_for({5, 1, 5, 3, 3, 3}) == Readings{Reading::YesSomeWorry});
    CHECK(readings_for({5, 1, 5, 5, 5, 5}) == Readings{Reading::HeldBack});
    CHECK(readings_for({3, 1, 3, 1, 1, 1}) == Readings{Reading::CouldBe});
}

TEST_CASE("every row that holds is shown, in table order") {
    CHECK(readings_for({1, 5, 1, 5, 5, 5}) == Readings{Reading::LittleWorried, Reading::Ought});
    // Liking little, cost clear: some pull, and a duty beside it.
    CHECK(readings_for({2, 4, 4, 1, 1, 1}) == Readings{Reading::Ought, Reading::CouldBe});
    CHECK(readings_for({3, 5, 1, 1, 1, 1}) == Readings{Reading::NotForMe});
}

TEST_CASE("every set of answers has a reading") {
    for (int i = 0; i < 15625; ++i) {
        PathRatings ratings{};
        for (int rest = i; int& rating : ratings) {
            rating = 1 + rest % 5;
            rest /= 5;
        }
        REQUIRE_FALSE(readings_for(ratings).empty());
    }
}

TEST_CASE("the largest worries are named, level ones together, none when worry is little") {
    const auto worries = [](const PathRatings& ratings) {
        return paths_of(book_of_paths(ratings, ratings, ratings)).paths[0].worries;
    };
    CHECK(worries({3, 3, 3, 2, 3, 5}) == std::vector{PathPart::Balance});
    CHECK(worries({3, 3, 3, 4, 4, 3}) == std::vector{PathPart::Failing, PathPart::Harming});
    CHECK(worries({3, 3, 3, 1, 1, 2}).empty());
}

TEST_CASE("the three together") {
    // Pulls 100, 87.5, 50: 12.5 is ahead.
    const PathHeadline one = headline_for({5, 5, 3}, {5, 4, 3});
    CHECK(one.kind == HeadlineKind::OneAhead);
    CHECK(*one.points == doctest::Approx(12.5));
    // 87.5, 50, 87.5: two level and ahead.
    const PathHeadline two = headline_for({5, 3, 4}, {4, 3, 5});
    CHECK(two.kind == HeadlineKind::TwoAhead);
    CHECK(two.ahead == std::vector<std::size_t>{0, 2});
    CHECK_FALSE(two.points.has_value());
    CHECK(headline_for({3, 3, 3}, {3, 3, 3}).kind == HeadlineKind::Open);
    // All under 40: none, though one is ahead.
    CHECK(headline_for({1, 1, 3}, {1, 1, 2}).kind == HeadlineKind::NoneOfThem);
}

TEST_CASE("answers exchanged between paths exchange the readings") {
    std::uint64_t state = 42;
    const auto rating = [&state] {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return 1 + static_cast<int>((state >> 33U) % 5);
    };
    constexpr std::array<std::array<std::size_t, 3>, 6> Permutations{
        {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};
    for (int person = 0; person < 300; ++person) {
        std::array<PathRatings, 3> answers{};
        for (PathRatings& path : answers) {
            std::ranges::generate(path, rating);
        }
        const PathScores before = paths_of(book_of_paths(answers[0], answers[1], answers[2]));
        for (const auto& to : Permutations) {
            std::array<PathRatings, 3> moved{};
            for (std::size_t path = 0; path < 3; ++path) {
                moved[to[path]] = answers[path];
            }
            const PathScores after = paths_of(book_of_paths(moved[0], moved[1], moved[2]));
            for (std::size_t path = 0; path < 3; ++path) {
                // The spread is a sum in another order, so its last bit may differ.
                const PathScore& a = before.paths[path];
                const PathScore& b = after.paths[to[path]];
                CHECK(a.parts == b.parts);
                CHECK(a.readings == b.readings);
                CHECK(a.worries == b.worries);
                CHECK(a.pull->value == b.pull->value);
                CHECK(a.pull->low == doctest::Approx(b.pull->low));
                CHECK(a.worry->high == doctest::Approx(b.worry->high));
            }
            CHECK(after.headline.kind == before.headline.kind);
            CHECK(after.headline.points == before.headline.points);
            std::vector<std::size_t> ahead;
            for (const std::size_t path : before.headline.ahead) {
                ahead.push_back(to[path]);
            }
            std::ranges::sort(ahead);
            CHECK(after.headline.ahead == ahead);
        }
    }
}

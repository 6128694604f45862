#include "method/condition_scores.h"
#include "method/estimate.h"
#include "method/strength_scores.h"
#include "method/value_scores.h"
#include "score_book.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>

using namespace ownmark::method;
using namespace ownmark::method::score_book;
namespace catalogue = ownmark::catalogue;

namespace {

std::size_t index_of(std::string_view strength) {
    return static_cast<std::size_t>(catalogue::strength_by_id(strength) - catalogue::Strengths.data());
}

/// Both items so that they mean `degree` (1–5) of the strength.
void put_strength(ownmark::model::Workbook& book, const catalogue::Strength& strength, int first,
                  int second) {
    const std::string id = "strengths." + std::string(strength.id);
    put(book, id + ".1", strength.items[0].keyed == catalogue::Keyed::Reversed ? 6 - first : first);
    put(book, id + ".2", strength.items[1].keyed == catalogue::Keyed::Reversed ? 6 - second : second);
}

} // namespace

TEST_CASE("pooled spread, by hand") {
    PooledSpread spread;
    CHECK_FALSE(spread.sd().has_value());
    spread.add_group(std::array{1.0});
    CHECK_FALSE(spread.sd().has_value());
    spread.add_group(std::array{1.0, 3.0});
    spread.add_group(std::array{4.0, 4.0, 4.0});
    // Σ squares 2, freedom 1 + 2.
    CHECK(*spread.sd() == doctest::Approx(std::sqrt(2.0 / 3)));
}

TEST_CASE("a reversed item counts the other way round") {
    ownmark::model::Workbook book;
    put(book, "strengths.hope.1", 5);
    put(book, "strengths.hope.2", 2);
    const StrengthScores scores = strengths_of(book);
    const StrengthScore& hope = scores.scores[index_of("hope")];
    CHECK(hope.score->value == doctest::Approx(4.5));
    CHECK(hope.answered == 2);
    // s = √0.5, k = 2; clipped at 5.
    CHECK(hope.score->low == doctest::Approx(4.0));
    CHECK(hope.score->high == doctest::Approx(5.0));
    CHECK_FALSE(hope.pulls_apart);
}

TEST_CASE("a pair that contradicts itself pulls apart") {
    ownmark::model::Workbook book;
    put(book, "strengths.hope.1", 5);
    put(book, "strengths.hope.2", 5);
    CHECK(strengths_of(book).scores[index_of("hope")].pulls_apart);
}

TEST_CASE("half-answered strengths show what is known") {
    ownmark::model::Workbook book;
    put(book, "strengths.zest.1", 4);
    put(book, "strengths.love.1", 0);
    const StrengthScores scores = strengths_of(book);
    CHECK(scores.answered == 1);
    CHECK(scores.leading == std::vector<std::size_t>{index_of("zest")});
    CHECK(*scores.scores[index_of("zest")].score == Estimate{4, 4, 4});
    CHECK_FALSE(scores.scores[index_of("love")].score.has_value());
}

TEST_CASE("ties at seventh place are all shown, and confirming keeps") {
    ownmark::model::Workbook book;
    for (std::size_t i = 0; i < catalogue::Strengths.size(); ++i) {
        // Six at 5, three at 4, the rest at 2.
        const int degree = i < 6 ? 5 : i < 9 ? 4 : 2;
        put_strength(book, catalogue::Strengths[i], degree, degree);
    }
    put(book, "strengths." + std::string(catalogue::Strengths[0].id) + ".keep", 1);
    put(book, "strengths." + std::string(catalogue::Strengths[1].id) + ".keep", 0);
    put(book, "strengths." + std::string(catalogue::Strengths[8].id) + ".keep", 1);
    put(book, "strengths." + std::string(catalogue::Strengths[20].id) + ".keep", 1);
    const StrengthScores scores = strengths_of(book);
    CHECK(scores.answered == 48);
    CHECK(scores.leading == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(scores.kept == std::vector<std::size_t>{0, 8});
    CHECK(scores.scores[1].kept == false);
    CHECK_FALSE(scores.scores[2].kept.has_value());
}

TEST_CASE("a gap is what is missing, weighed by how much it is wanted") {
    ownmark::model::Workbook book;
    put(book, "conditions.achievement.wanted", 9);
    put(book, "conditions.achievement.now", 8);
    put(book, "conditions.independence.wanted", 9);
    put(book, "conditions.independence.now", 5);
    put(book, "conditions.recognition.wanted", 4);
    put(book, "conditions.recognition.now", 6);
    put(book, "conditions.support.wanted", 7);
    put(book, "conditions.relationships.now", 11);
    ConditionScores scores = conditions_of(book);
    CHECK(*scores.needs[0].gap == doctest::Approx(0.9));
    CHECK(*scores.needs[1].gap == doctest::Approx(3.6));
    CHECK(*scores.needs[2].gap == doctest::Approx(0));
    CHECK_FALSE(scores.needs[3].now.has_value());
    CHECK_FALSE(scores.needs[4].gap.has_value());
    CHECK(scores.widest == std::vector<std::size_t>{1});
    CHECK(scores.complete == 3);
    CHECK(scores.answered == 7);

    // 9 × 4 and 6 × 6 are level.
    put(book, "conditions.support.wanted", 6);
    put(book, "conditions.support.now", 0);
    scores = conditions_of(book);
    CHECK(scores.widest == std::vector<std::size_t>{1, 4});
}

TEST_CASE("without a gap nothing falls shortest") {
    ownmark::model::Workbook book;
    put(book, "conditions.support.wanted", 0);
    put(book, "conditions.support.now", 0);
    CHECK(conditions_of(book).widest.empty());
}

TEST_CASE("values: own cards join the deal, the top waits until every card is sorted") {
    ownmark::model::Workbook book;
    CHECK(values_of(book).top.empty());
    for (const catalogue::Card& card : catalogue::Cards) {
        put(book, "values.pile." + std::string(card.id), card.id == "craft" ? 2 : 1);
    }
    put(book, "values.own.2.name", "Plain speech");
    ValueScores scores = values_of(book);
    REQUIRE(scores.deal.size() == 41);
    CHECK(scores.deal.back().id == "own-2");
    CHECK(scores.sorted == 40);
    CHECK(scores.top.empty());

    put(book, "values.pile.own-2", 2);
    scores = values_of(book);
    REQUIRE(scores.top.size() == 5);
    const std::vector<std::size_t> first_two{scores.top[0], scores.top[1]};
    CHECK(std::ranges::count(first_two, 40U) == 1);
    const std::size_t craft =
        static_cast<std::size_t>(catalogue::card_by_id("craft") - catalogue::Cards.data());
    CHECK(std::ranges::count(first_two, craft) == 1);
    const WheelValue& achievement = scores.wheel[catalogue::Cards[craft].place];
    CHECK(achievement.holds_top);
    CHECK(*achievement.score > 50);
    CHECK(scores.places[craft] > scores.places[0]);
    CHECK_FALSE(scores.rounds_done);
    put(book, "values.enough", 1);
    CHECK(values_of(book).rounds_done);
}

TEST_CASE("rounds are read by card, and what isn't dealt any more is left out") {
    ownmark::model::Workbook book;
    book.rounds.push_back(
        {.shown = {"craft", "calm", "own-3", "health"}, .best = "craft", .worst = "calm", .unknown = {}});
    book.rounds.push_back({.shown = {"craft", "own-3"}, .best = "own-3", .worst = "craft", .unknown = {}});
    book.rounds.push_back(
        {.shown = {"craft", "craft", "calm"}, .best = "calm", .worst = "craft", .unknown = {}});
    const auto deal = dealt_cards(book);
    const auto rounds = rounds_of(book, deal);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].count == 3);
    CHECK(deal[rounds[0].best].id == "craft");
    CHECK(deal[rounds[0].worst].id == "calm");
    CHECK(rounds[1].count == 2);
    CHECK(deal[rounds[1].best].id == "calm");
}

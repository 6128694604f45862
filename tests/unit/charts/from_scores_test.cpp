#include "charts/from_scores.h"
#include "model/edit.h"
#include "scene_checks.h"

#include <doctest/doctest.h>

using namespace ownmark;
using namespace ownmark::charts;
using namespace ownmark::charts::testing;

TEST_CASE("an empty workbook gives charts that say what would fill them") {
    const model::Workbook book;
    const auto values = method::values_of(book);
    check_scene(path_map(path_map_of(method::paths_of(book), "Leading, by choice"), {}, plain_measure));
    check_scene(values_wheel(values_wheel_of(values), {}, plain_measure));
    check_scene(values_dots(values_dots_of(values), {}, plain_measure));
    check_scene(strengths_bars(strengths_bars_of(method::strengths_of(book)), {}, plain_measure));
    check_scene(fit_gap(fit_gap_of(method::conditions_of(book)), {}, plain_measure));
    CHECK(path_map_of(method::paths_of(book), "Leading, by choice").title.empty());
    CHECK(fit_gap_of(method::conditions_of(book)).title == "The gaps appear as you answer");
}

TEST_CASE("the path map has the scores’ numbers and the headline") {
    model::Workbook book;
    for (const char* path : {"expert", "independent", "lead"}) {
        for (const char* part : {"liking", "duty", "cost", "failing", "harming", "balance"}) {
            const int answer = std::string_view(path) == "lead" ? 5 : 2;
            book =
                model::apply(book, model::SetNumber{std::string("path.") + path + "." + part + ".1", answer});
        }
    }
    const PathMap map = path_map_of(method::paths_of(book), "Leading, by choice");
    CHECK(map.title == "Leading, by choice");
    REQUIRE(map.lanes[2].pull.has_value());
    CHECK(map.lanes[2].pull->value == 100);
    CHECK(map.lanes[0].pull->value == 25);
    CHECK(map.lanes[0].worry->value == 25);
    CHECK(map.lanes[0].open_answers == 0);
}

TEST_CASE("gaps and their finding come from the sliders") {
    model::Workbook book;
    const auto set = [&](const char* id, int value) {
        book = model::apply(book, model::SetNumber{id, value});
    };
    set("conditions.independence.wanted", 9);
    set("conditions.independence.now", 5);
    set("conditions.achievement.wanted", 7);
    const FitGap gaps = fit_gap_of(method::conditions_of(book));
    CHECK(gaps.title == "Independence falls shortest so far");
    REQUIRE(gaps.rows.size() == catalogue::Needs.size());
    CHECK(gaps.rows[1].gap == doctest::Approx(3.6F));
    CHECK(gaps.rows[0].wanted == 7);
    CHECK_FALSE(gaps.rows[0].gap.has_value());
}

TEST_CASE("sorted cards give dots, five of which lead, and a wheel") {
    model::Workbook book;
    for (std::size_t i = 0; i < catalogue::Cards.size(); ++i) {
        const std::string id = "values.pile." + std::string(catalogue::Cards[i].id);
        book = model::apply(book, model::SetNumber{id, i < 8 ? 2 : i < 24 ? 1 : 0});
    }
    const auto values = method::values_of(book);
    const ValuesDots dots = values_dots_of(values);
    REQUIRE(dots.dots.size() == 8);
    CHECK(std::ranges::count(dots.dots, true, &ValueDot::leads) == 5);
    CHECK_FALSE(dots.title.empty());
    for (const ValueDot& dot : dots.dots) {
        CHECK(dot.place.low <= dot.place.value);
        CHECK(dot.place.value <= dot.place.high);
        CHECK(dot.place.high <= 100);
    }
    check_scene(values_dots(dots, {}, plain_measure));
    const ValuesWheel wheel = values_wheel_of(values);
    CHECK(std::ranges::all_of(wheel.sectors, [](const WheelSector& s) { return s.score.has_value(); }));
    check_scene(values_wheel(wheel, {}, plain_measure));
}

TEST_CASE("close places are named as in a sentence") {
    method::Ranking ranking;
    CHECK(close_places(ranking).empty());
    ranking.open_places = {4};
    CHECK(close_places(ranking) == "Fifth place is still too close to call.");
    ranking.open_places = {2, 3, 4};
    CHECK(close_places(ranking) == "Third, fourth and fifth places are still too close to call.");
}

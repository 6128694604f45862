#include "charts/values_dots.h"
#include "charts/values_wheel.h"
#include "scene_checks.h"

#include <doctest/doctest.h>

using namespace ownmark::charts;
using namespace ownmark::charts::testing;

namespace {

ValuesWheel wheel() {
    constexpr float Scores[] = {78, 58, 34, 40, 71, 12, 20, 30, 38, 52, 18, 32, 44, 48, 84, 56, 66, 74, 54};
    ValuesWheel wheel;
    for (std::size_t i = 0; i < wheel.sectors.size(); ++i) {
        wheel.sectors[i] = {.score = Scores[i], .holds_top = Scores[i] > 70};
    }
    return wheel;
}

ValuesDots dots() {
    return {.dots = {{"Craft", {91, 85, 97}, true, true},
                     {"Clarity", {84, 77, 91}, true, true},
                     {"Dependability", {77, 69, 85}, true, true},
                     {"Thinking for myself", {66, 57, 75}, true, true},
                     {"Care for nature", {55, 45, 65}, true, false},
                     {"Learning", {49, 39, 59}},
                     {"Fairness", {43, 32, 54}},
                     {"Usefulness", {30, 21, 39}}},
            .title = "Fifth place is still too close to call."};
}

} // namespace

TEST_CASE("the wheel’s words stay apart and inside at every width and text size") {
    for (const float text : {0.85F, 1.0F, 1.5F, 2.0F}) {
        for (float width = 280; width <= 720; width += 20) {
            CAPTURE(text);
            check_scene(values_wheel(wheel(), {.width = width, .text = text}, plain_measure));
        }
    }
}

TEST_CASE("the wheel’s words stay apart and inside in wide letters too") {
    for (const float wide : {1.4F, 2.0F}) {
        const MeasureText measure = wide_measure(wide);
        at_every_size([&](float width, float text) {
            CAPTURE(wide);
            check_scene(values_wheel(wheel(), {.width = width, .text = text}, measure), measure);
        });
    }
}

TEST_CASE("every value stands on the wheel, round it or in its list") {
    for (const float width : {646.0F, 320.0F}) {
        const Scene scene = values_wheel(wheel(), {.width = width}, plain_measure);
        for (const auto& value : ownmark::catalogue::BasicValues) {
            CHECK(has_label(scene, value.label));
        }
        for (const char* pole :
             {"Openness to change", "Conservation", "Self-transcendence", "Self-enhancement"}) {
            CHECK(has_label(scene, pole));
        }
    }
}

TEST_CASE("the wheel’s table has its nineteen numbers") {
    const Scene scene = values_wheel(wheel(), {}, plain_measure);
    REQUIRE(scene.table.rows.size() == 20);
    CHECK(scene.table.rows[1] == std::vector<std::string>{"Own thinking", "Openness to change", "78", "yes"});
    CHECK(scene.table.rows[6] == std::vector<std::string>{"Sway", "Self-enhancement", "12", "no"});
    CHECK(scene.alternative_text.find("Dependability") != std::string::npos);
    CHECK(scene.marks.size() == 19);
}

TEST_CASE("an empty wheel shows its names and what would fill it") {
    const Scene scene = values_wheel({}, {}, plain_measure);
    check_scene(scene);
    CHECK(scene.title == "Sort the cards, and the circle fills.");
    CHECK(scene.marks.empty());
    CHECK(scene.table.rows[1][2] == "open");
}

TEST_CASE("the dots’ names stay apart and inside, long ones too") {
    ValuesDots some_long = dots();
    some_long.dots[1].name = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    some_long.dots[3].name = "Saying what I think when the room would rather not hear it";
    ValuesDots hostile = dots();
    for (std::size_t i = 0; i < HostileNames.size(); ++i) {
        hostile.dots[i].name = HostileNames[i];
    }
    for (const ValuesDots& each : {dots(), some_long, hostile}) {
        at_every_size([&](float width, float text) {
            check_scene(values_dots(each, {.width = width, .text = text}, plain_measure));
        });
    }
}

TEST_CASE("a filled dot is settled, a bold name leads") {
    const Scene scene = values_dots(dots(), {}, plain_measure);
    const auto discs = [&](Colour fill) {
        return std::ranges::count_if(scene.shapes, [&](const Shape& shape) {
            return shape.fill == fill && shape.stroke == Colour::Ink;
        });
    };
    CHECK(discs(Colour::Ink) == 4);
    CHECK(discs(Colour::Paper) == 4);
    CHECK(std::ranges::count(scene.labels, Face::TextBold, &Label::face) == 5);
}

TEST_CASE("the dots’ table keeps their order and numbers") {
    const auto& rows = values_dots(dots(), {}, plain_measure).table.rows;
    REQUIRE(rows.size() == 9);
    CHECK(rows[1] == std::vector<std::string>{"Craft", "1", "91", "85 to 97", "in"});
    CHECK(rows[5] == std::vector<std::string>{"Care for nature", "5", "55", "45 to 65", "too close to call"});
    CHECK(rows[8] == std::vector<std::string>{"Usefulness", "8", "30", "21 to 39", "out for now"});
}

TEST_CASE("no dots, one sentence") {
    const Scene scene = values_dots({}, {}, plain_measure);
    check_scene(scene);
    CHECK(scene.marks.empty());
    CHECK(std::ranges::count_if(scene.shapes, [](const Shape& shape) { return shape.dash > 0; }) == 2);
}

TEST_CASE("each dot and sector says its place in words") {
    const Scene on_line = values_dots(dots(), {}, plain_measure);
    CHECK(spoken(on_line.marks[0]) == "Craft: 91, likely 85 to 97; in the top five");
    CHECK(spoken(on_line.marks[4]) == "Care for nature: 55, likely 45 to 65; too close to call");
    CHECK(spoken(on_line.marks[7]) == "Usefulness: 30, likely 21 to 39; outside the top five for now");
    const Scene round = values_wheel(wheel(), {}, plain_measure);
    CHECK(spoken(round.marks[0]) == "Own thinking: 78 out of 100; holds a value from the top five");
    CHECK(spoken(round.marks[5]) == "Sway: 12 out of 100");
}

TEST_CASE("the wheel’s title says what reaches furthest, as far as whole numbers tell") {
    ValuesWheel each = wheel();
    const auto title = [&] { return values_wheel(each, {}, plain_measure).title; };
    CHECK(title() == "Values, in their circle of neighbours: Dependability reaches furthest");
    each.sectors[0].score = 84.2F;
    CHECK(title() ==
          "Values, in their circle of neighbours: Own thinking and Dependability reach equally far");
    each.sectors[1].score = 83.8F;
    CHECK(title() == "Values, in their circle of neighbours");
}

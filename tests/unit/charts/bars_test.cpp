#include "charts/fit_gap.h"
#include "charts/strengths_bars.h"
#include "scene_checks.h"

#include <doctest/doctest.h>

using namespace ownmark::charts;
using namespace ownmark::charts::testing;

namespace {

StrengthsBars strengths() {
    return {.bars = {{"Judgement", {4.6F, 4.3F, 4.8F}, true},
                     {"Honesty", {4.5F, 4.2F, 4.8F}, true},
                     {"Love of learning", {4.4F, 4.1F, 4.7F}, true},
                     {"Appreciation of beauty", {4.0F, 3.6F, 4.4F}},
                     {"Kindness", {1.0F, 1.0F, 1.3F}}},
            .title = "Strengths, the leading five: three are level at the top"};
}

FitGap gaps() {
    return {.rows = {{"Achievement", 9, 8, 0.9F},
                     {"Independence", 9, 5, 3.6F},
                     {"Recognition", 4, 6, 0.0F},
                     {"Support", {}, {}, {}},
                     {"Working conditions", 7, {}, {}},
                     {"Relationships", {}, 3, {}}},
            .title = "Independence falls shortest so far"};
}

float longest(const Scene& scene, Colour fill) {
    float length = 0;
    for (const Shape& shape : scene.shapes) {
        if (shape.fill == fill) {
            const auto [left, right] = std::ranges::minmax(shape.points, {}, &Point::x);
            length = std::max(length, right.x - left.x);
        }
    }
    return length;
}

} // namespace

TEST_CASE("strengths stay apart and inside at every width and text size") {
    StrengthsBars one_long = strengths();
    one_long.bars[1].name = "Taking a claim apart before I agree with it, whoever makes it";
    StrengthsBars hostile = strengths();
    for (std::size_t i = 0; i < hostile.bars.size(); ++i) {
        hostile.bars[i].name = HostileNames[i];
    }
    for (const StrengthsBars& each : {strengths(), one_long, hostile}) {
        at_every_size([&](float width, float text) {
            check_scene(strengths_bars(each, {.width = width, .text = text}, plain_measure));
        });
    }
}

TEST_CASE("a strength’s row says its number and range, and the table the same") {
    const Scene scene = strengths_bars(strengths(), {}, plain_measure);
    CHECK(has_label(scene, "4.6, likely 4.3 to 4.8"));
    REQUIRE(scene.table.rows.size() == 6);
    CHECK(scene.table.rows[1] == std::vector<std::string>{"Judgement", "4.6", "4.3 to 4.8", "yes"});
    CHECK(scene.table.rows[5] == std::vector<std::string>{"Kindness", "1.0", "1.0 to 1.3", "no"});
}

TEST_CASE("a strength’s bar runs from 1 to its mean, in pen when kept") {
    const Scene scene = strengths_bars(strengths(), {.width = 900}, plain_measure);
    const float full = 330;
    CHECK(longest(scene, Colour::Pen) == doctest::Approx(full * 3.6 / 4).epsilon(0.01));
    CHECK(longest(scene, Colour::Grey) == doctest::Approx(full * 3.0 / 4).epsilon(0.01));
}

TEST_CASE("no strengths, one sentence") {
    const Scene scene = strengths_bars({}, {}, plain_measure);
    check_scene(scene);
    CHECK(scene.title == "Rate a few statements, and what leads appears here.");
    CHECK(scene.marks.empty());
    CHECK(std::ranges::count_if(scene.shapes, [](const Shape& shape) { return shape.dash > 0; }) == 2);
}

TEST_CASE("gaps stay apart and inside when rows grow with the text") {
    for (const float text : {1.0F, 1.3F, 2.0F}) {
        for (const float width : {180.0F, 236.0F, 350.0F}) {
            FitGap each = gaps();
            for (GapRow& row : each.rows) {
                row.height = 81 * text * (width < 200 ? 2.0F : 1.0F);
            }
            CAPTURE(text);
            check_scene(
                fit_gap(each, {.width = width, .axis_height = 24 * text, .text = text}, plain_measure));
        }
    }
}

TEST_CASE("gaps of needs with hostile names stay apart, above their rows’ bars") {
    FitGap each = gaps();
    for (std::size_t i = 0; i < each.rows.size(); ++i) {
        each.rows[i].name = HostileNames[i];
    }
    at_every_size([&](float width, float text) {
        for (GapRow& row : each.rows) {
            row.height = 81 * text;
        }
        check_scene(fit_gap(each, {.width = width, .axis_height = 24 * text, .text = text}, plain_measure));
    });
}

TEST_CASE("rows drawn one by one have one axis") {
    for (const float text : {1.0F, 2.0F}) {
        std::vector<float> ends;
        for (const GapRow& row : gaps().rows) {
            const Scene scene =
                fit_gap({.rows = {row}}, {.width = 240, .text = text, .scale = 5}, plain_measure);
            float end = 0;
            for (const Shape& shape : scene.shapes) {
                end = shape.stroke == Colour::Line ? std::max(end, shape.points.front().x) : end;
            }
            ends.push_back(end);
        }
        CHECK(std::ranges::count(ends, ends.front()) == static_cast<std::ptrdiff_t>(ends.size()));
    }
}

TEST_CASE("a kept strength is said to be kept") {
    const Scene scene = strengths_bars(strengths(), {}, plain_measure);
    CHECK(spoken(scene.marks[0]) == "Judgement: 4.6, likely 4.3 to 4.8; kept");
    CHECK(spoken(scene.marks[4]) == "Kindness: 1.0, likely 1.0 to 1.3");
}

TEST_CASE("bars stand at the rows they are given, on a scale of 5") {
    FitGap each = gaps();
    float y = 100;
    for (GapRow& row : each.rows) {
        row.middle = y;
        y += 90;
    }
    const Scene scene = fit_gap(each, {}, plain_measure);
    CHECK(longest(scene, Colour::Ink) == doctest::Approx(188 * 3.6 / 5));
    CHECK(spoken(scene.marks[1]) == "Independence: wanted 9; now 5; fit gap 3.6");
    CHECK(spoken(scene.marks[2]) == "Recognition: wanted 4; now 6; no gap");
    CHECK(spoken(scene.marks[3]) == "Support: waits for both answers");
    const Box box = bounds_of(scene.marks[1].outline);
    CHECK((box.low.y + box.high.y) / 2 == doctest::Approx(190));
    CHECK(has_label(scene, "no gap"));
    CHECK(has_label(scene, "waits for both answers"));
    CHECK(has_label(scene, "waits for “now”"));
    CHECK(has_label(scene, "waits for “wanted”"));
    CHECK(std::ranges::count_if(scene.shapes, [](const Shape& shape) { return shape.dash > 0; }) == 3);
}

TEST_CASE("the scale widens to 10 for a gap above 5") {
    FitGap each = gaps();
    CHECK(gap_scale(each.rows) == 5);
    each.rows[1].gap = 5.0F;
    CHECK(gap_scale(each.rows) == 5);
    each.rows[1].gap = 5.4F;
    CHECK(gap_scale(each.rows) == 10);
    CHECK(has_label(fit_gap(each, {.axis_height = 24}, plain_measure), "10"));
}

TEST_CASE("the gap table says what the bars show") {
    const auto& rows = fit_gap(gaps(), {}, plain_measure).table.rows;
    REQUIRE(rows.size() == 7);
    CHECK(rows[1] == std::vector<std::string>{"Achievement", "9", "8", "0.9"});
    CHECK(rows[3] == std::vector<std::string>{"Recognition", "4", "6", "no gap"});
    CHECK(rows[5] == std::vector<std::string>{"Working conditions", "7", "open", "waits for “now”"});
}

TEST_CASE("no needs, one sentence") {
    check_scene(fit_gap({}, {}, plain_measure));
}

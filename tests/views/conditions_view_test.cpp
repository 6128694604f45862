#include "catalogue/conditions.h"
#include "catalogue/words_common.h"
#include "catalogue/words_conditions.h"
#include "views/headless.h"

#include <array>
#include <doctest/doctest.h>
#include <string>

namespace {

using namespace ownmark;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace words = catalogue::words;

void slide(Headless& screen, std::string_view slider, double to) {
    screen.act({.target = screen.find(Role::Slider, slider).node.id,
                .kind = semantics::ActionKind::SetNumber,
                .number = to,
                .text = {}});
}

void answer(Headless& screen, std::string_view need, int wanted, int now) {
    screen.session.book.answers["conditions." + std::string(need) + ".wanted"] = wanted;
    screen.session.book.answers["conditions." + std::string(need) + ".now"] = now;
}

} // namespace

TEST_CASE("nothing is set until it is touched") {
    Headless screen;
    screen.show("conditions");
    const auto sliders = screen.all(Role::Slider);
    CHECK(sliders.size() == 2 * catalogue::Needs.size());
    for (const Found& slider : sliders) {
        CHECK(slider.is(semantics::flag::Unset));
        CHECK(slider.value == words::NotAnswered);
    }
    for (const Found& number : screen.all(Role::NumberField)) {
        CHECK(number.value.empty());
    }
    CHECK(screen.says(words::GapEmpty));
    CHECK(screen.session.book.empty());
}

TEST_CASE("a slider and its number field set the same answer, nought too") {
    Headless screen;
    screen.show("conditions");
    slide(screen, "Support, wanted", 0);
    CHECK(model::number_of(screen.session.book, "conditions.support.wanted") == 0);
    const Found slider = screen.find(Role::Slider, "Support, wanted");
    CHECK_FALSE(slider.is(semantics::flag::Unset));
    CHECK(slider.value == "0 of 10");
    screen.type("Support, wanted, as a number from 0 to 10", "7");
    CHECK(model::number_of(screen.session.book, "conditions.support.wanted") == 7);
    CHECK(screen.find(Role::Slider, "Support, wanted").node.value == 7);
    for (const std::string_view wrong : {"11", "-1", "x", "7.5"}) {
        screen.type("Support, wanted, as a number from 0 to 10", wrong);
        CHECK(model::number_of(screen.session.book, "conditions.support.wanted") == 7);
    }
    CHECK_FALSE(model::number_of(screen.session.book, "conditions.support.now"));
    screen.type("Support, wanted, as a number from 0 to 10", "");
    CHECK_FALSE(model::number_of(screen.session.book, "conditions.support.wanted"));
    CHECK(screen.find(Role::Slider, "Support, wanted").is(semantics::flag::Unset));
}

TEST_CASE("the gap appears with the second answer, and the widest is named") {
    Headless screen;
    screen.show("conditions");
    slide(screen, "Independence, wanted", 9);
    CHECK(screen.says(words::GapEmpty));
    slide(screen, "Independence, now", 5);
    CHECK(screen.has(Role::Heading, "Independence falls shortest so far"));
    CHECK(screen.says("1 of 6 answered."));
    slide(screen, "Relationships, wanted", 10);
    slide(screen, "Relationships, now", 1);
    CHECK(screen.has(Role::Heading, "Relationships fall shortest so far"));
    slide(screen, "Relationships, now", 10);
    slide(screen, "Independence, now", 9);
    CHECK(screen.has(Role::Heading, words::GapNoneSoFar));
}

TEST_CASE("the chart has a table twin with the same numbers") {
    Headless screen;
    answer(screen, "independence", 9, 5);
    answer(screen, "recognition", 4, 6);
    screen.session.book.answers["conditions.support.wanted"] = 3;
    screen.show("conditions");
    REQUIRE(screen.all(Role::Chart).size() == 1);
    CHECK(screen.has(Role::Mark, "Independence: wanted 9; now 5; fit gap 3.6"));
    CHECK(screen.has(Role::Mark, "Support: wanted 3; waits for “now”"));
    screen.press(words::ShowAsTable);
    CHECK(screen.all(Role::RowHeader).size() == catalogue::Needs.size());
    CHECK(screen.has(Role::Cell, "3.6"));
    CHECK(screen.has(Role::Cell, words::NoGap));
    CHECK(screen.has(Role::Cell, words::WaitsForNow));
    screen.press(words::ShowAsChart);
    CHECK(screen.all(Role::Slider).size() == 2 * catalogue::Needs.size());
}

TEST_CASE("on the phone every need says its own gap") {
    Headless screen({390, 844});
    answer(screen, "independence", 9, 5);
    screen.show("conditions");
    CHECK(screen.says("Independence: fit gap 3.6"));
    CHECK(screen.says("Support: " + std::string(words::WaitsForBoth)));
    // The rows answer to the key of the chart that they hold.
    screen.key(Role::List, words::ConditionsTitle, "t");
    CHECK(screen.all(Role::Table).size() == 1);
    screen.key(Role::Table, "Independence falls shortest so far", "t");
    CHECK(screen.all(Role::Slider).size() == 2 * catalogue::Needs.size());
}

TEST_CASE("read-only, sliders change nothing") {
    Headless screen;
    screen.session.read_only = true;
    screen.show("conditions");
    slide(screen, "Support, now", 4);
    CHECK(screen.session.book.empty());
}

TEST_CASE("the foot leads to the sheets before and after") {
    Headless screen;
    screen.show("conditions");
    screen.press("Path");
    CHECK(screen.session.place.sheet == "path");
    screen.show("conditions");
    screen.press("Strengths");
    CHECK(screen.session.place.sheet == "strengths");
}

TEST_CASE("Work conditions is sound in every window and at 200 %") {
    constexpr std::array<ImVec2, 5> Windows{
        ImVec2{1280, 800}, {1100, 800}, {820, 1100}, {640, 700}, {390, 844}};
    for (const ImVec2 window : Windows) {
        for (const float scale : {1.0F, 2.0F}) {
            CAPTURE(window.x);
            CAPTURE(scale);
            Headless screen(window, scale);
            screen.show("conditions");
            screen.check_sound();
            answer(screen, "independence", 10, 0);
            answer(screen, "recognition", 4, 6);
            screen.draw();
            screen.check_sound();
            screen.press(words::ShowAsTable);
            screen.check_sound();
        }
    }
}

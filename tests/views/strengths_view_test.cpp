#include "catalogue/strengths.h"
#include "catalogue/words_common.h"
#include "catalogue/words_strengths.h"
#include "views/headless.h"

#include <array>
#include <doctest/doctest.h>
#include <set>
#include <string>

namespace {

using namespace ownmark;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace words = catalogue::words;

/// The first `strong` strengths get `high`, the others 2, on both items once keyed.
void rate_all(Headless& screen, std::size_t strong, int high) {
    for (std::size_t i = 0; i < catalogue::Strengths.size(); ++i) {
        const catalogue::Strength& strength = catalogue::Strengths[i];
        const int score = i < strong ? high : 2;
        for (std::size_t item = 0; item < 2; ++item) {
            const bool reversed = strength.items[item].keyed == catalogue::Keyed::Reversed;
            screen.session.book
                .answers["strengths." + std::string(strength.id) + "." + std::to_string(item + 1)] =
                reversed ? 6 - score : score;
        }
    }
}

} // namespace

TEST_CASE("a statement is rated by its circles and by the keys 1 to 5") {
    Headless screen;
    screen.show("strengths");
    const auto rows = screen.all(Role::RadioGroup);
    REQUIRE(rows.size() == catalogue::StrengthItemsPerPage);
    screen.choose(rows[0].name, "Mostly");
    screen.key(Role::RadioGroup, rows[1].name, "2");
    CHECK(screen.session.book.answers.size() == 2);
    CHECK(screen.says("2 of 48 answered."));
    int checked = 0;
    for (const Found& radio : screen.all_in(screen.find(Role::RadioGroup, rows[1].name), Role::Radio)) {
        if (radio.is(semantics::flag::Checked)) {
            CHECK(radio.name == "A little");
            ++checked;
        }
    }
    CHECK(checked == 1);
}

TEST_CASE("eight pages show every statement once, forward and back") {
    Headless screen;
    screen.show("strengths");
    std::set<std::string> statements;
    for (std::size_t page = 0; page < catalogue::StrengthPages; ++page) {
        for (const Found& row : screen.all(Role::RadioGroup)) {
            CHECK(statements.insert(row.name).second);
        }
        screen.press(page + 1 < catalogue::StrengthPages ? words::NextPage : words::StrengthsShowResult);
    }
    CHECK(statements.size() == catalogue::StrengthItemCount);
    screen.press("Page 8");
    CHECK(screen.session.place.page == 7);
    screen.press("Page 7");
    CHECK(screen.session.place.page == 6);
}

TEST_CASE("each page's heading is a new one, so that focus goes to it") {
    Headless screen;
    screen.show("strengths");
    const Found first = screen.find(Role::Heading, words::StrengthsTitle);
    CHECK(first.is(semantics::flag::TakeFocus));
    screen.press(words::NextPage);
    CHECK(screen.find(Role::Heading, words::StrengthsTitle).node.id != first.node.id);
}

TEST_CASE("without an answer the result says what would fill it") {
    Headless screen;
    screen.show("strengths", 12);
    CHECK(screen.says(words::StrengthsEmpty));
    CHECK(screen.all(Role::Image).empty());
    screen.check_sound();
}

TEST_CASE("half answered, the result says from how many") {
    Headless screen;
    screen.session.book.answers["strengths.hope.1"] = 5;
    screen.show("strengths", 12);
    CHECK(screen.says("So far, from 1 of 48 answers."));
}

TEST_CASE("a leading strength is kept with a name of one's own, or left out, or neither again") {
    Headless screen;
    rate_all(screen, 7, 5);
    screen.show("strengths", 12);
    CHECK_FALSE(screen.has(Role::TextArea, "Creativity in your own words"));
    screen.press("Creativity: this is me");
    CHECK(model::number_of(screen.session.book, "strengths.creativity.keep") == 1);
    screen.type("Creativity in your own words", "the odd way in");
    CHECK(model::text_of(screen.session.book, "strengths.creativity.name") == "the odd way in");
    screen.press("Curiosity: not me");
    CHECK(model::number_of(screen.session.book, "strengths.curiosity.keep") == 0);
    CHECK(screen.says("2 of 7 looked at."));
    screen.press("Curiosity: not me");
    CHECK_FALSE(model::number_of(screen.session.book, "strengths.curiosity.keep"));
}

TEST_CASE("all that are level with the seventh are shown") {
    Headless screen;
    rate_all(screen, 9, 5);
    screen.show("strengths", 12);
    CHECK(screen.says("0 of 9 looked at."));
    CHECK(screen.has(Role::Heading, "Strengths, the leading nine: all are level"));
    CHECK(screen.says("There are nine, because the last ones are level."));
}

TEST_CASE("the bars have a table twin") {
    Headless screen;
    rate_all(screen, 7, 4);
    screen.show("strengths", 12);
    REQUIRE(screen.all(Role::Chart).size() == 1);
    CHECK(screen.all(Role::Mark).size() == 7);
    screen.press(words::ShowAsTable);
    CHECK(screen.all(Role::RowHeader).size() == 7);
}

TEST_CASE("answers that pull apart lead back to their pages") {
    Headless screen;
    rate_all(screen, 0, 5);
    // Its second item is keyed the other way: a mean of 3 leads the twos.
    screen.session.book.answers["strengths.creativity.1"] = 5;
    screen.session.book.answers["strengths.creativity.2"] = 5;
    screen.show("strengths", 12);
    CHECK(screen.says(words::StrengthsPullApart));
    std::size_t page = 0;
    while (catalogue::strength_item_at(page * catalogue::StrengthItemsPerPage).strength != 0) {
        ++page;
    }
    const std::string label = "Page " + std::to_string(page + 1);
    screen.press(label + ", an answer on Creativity");
    CHECK(screen.session.place.page == static_cast<int>(page));
    CHECK(screen.has(Role::RadioGroup, catalogue::Strengths[0].items[0].text));
}

TEST_CASE("each page is sound in every window and at 200 %") {
    constexpr std::array<ImVec2, 4> Windows{ImVec2{1280, 800}, {820, 1100}, {640, 700}, {390, 844}};
    for (const ImVec2 window : Windows) {
        for (const float scale : {1.0F, 2.0F}) {
            CAPTURE(window.x);
            CAPTURE(scale);
            Headless screen(window, scale);
            screen.show("strengths", 2);
            screen.check_sound();
            rate_all(screen, 7, 4);
            screen.session.book.answers["strengths.creativity.keep"] = 1;
            screen.session.book.answers["strengths.curiosity.keep"] = 0;
            screen.show("strengths", 12);
            screen.check_sound();
            screen.press(words::ShowAsTable);
            screen.check_sound();
        }
    }
}

#include "catalogue/fields.h"
#include "catalogue/path_readings.h"
#include "catalogue/paths.h"
#include "catalogue/words_common.h"
#include "catalogue/words_path.h"
#include "ui/views/path_pages.h"
#include "views/headless.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace {

using namespace ownmark;
using catalogue::PathCount;
using catalogue::PathPartCount;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace words = catalogue::words;

/// Answers 1–5 by path, in the order of catalogue::PathParts: liking, duty, cost, failing, harming, balance.
using Answers = std::array<std::array<int, PathPartCount>, PathCount>;

constexpr std::array<int, PathPartCount> Yes{5, 2, 4, 1, 1, 2};
constexpr std::array<int, PathPartCount> CouldBe{4, 1, 2, 3, 2, 4};
constexpr std::array<int, PathPartCount> NotForMe{2, 1, 1, 1, 2, 1};

void answer(Headless& screen, const Answers& answers) {
    for (std::size_t path = 0; path < PathCount; ++path) {
        for (std::size_t part = 0; part < PathPartCount; ++part) {
            const std::string slug = ui::path_item_slug({.path = path, .part = part});
            screen.session.book.answers[slug] = answers[path][part];
        }
    }
}

void show_result(Headless& screen) {
    screen.show("path", ui::PathResultPage);
}

std::vector<Found> readings(const Headless& screen) {
    return screen.all_in(screen.find(Role::List, words::PathResultRunning), Role::Paragraph);
}

/// The one long paragraph of the card that begins so.
bool has_script(const Headless& screen, std::string_view begins) {
    return std::ranges::any_of(screen.all(Role::Paragraph),
                               [&](const Found& found) { return found.name.starts_with(begins); });
}

} // namespace

TEST_CASE("three pages ask every statement once, and all paths alike") {
    Headless screen;
    screen.show("path");
    std::set<std::string> statements;
    for (std::size_t page = 0; page < catalogue::PathPages; ++page) {
        std::array<int, PathCount> asked{};
        for (const Found& row : screen.all(Role::RadioGroup)) {
            CHECK(statements.insert(row.name).second);
            for (std::size_t path = 0; path < PathCount; ++path) {
                asked[path] += row.name.find(catalogue::Paths[path].doing) != std::string::npos ? 1 : 0;
            }
        }
        CHECK(asked == std::array<int, PathCount>{2, 2, 2});
        screen.press(words::NextPage);
    }
    CHECK(statements.size() == catalogue::PathItemCount);
    CHECK(screen.has(Role::Heading, words::PathMoreTitle));
}

TEST_CASE("no path stands first more often than another") {
    std::array<std::array<int, PathCount>, PathCount> places{};
    for (std::size_t i = 0; i < catalogue::PathItemCount; ++i) {
        const catalogue::PathItem item = catalogue::path_item_at(i);
        CHECK(item.part == i / PathCount);
        ++places[item.path][i % PathCount];
    }
    for (const auto& path : places) {
        CHECK(path == std::array<int, PathCount>{2, 2, 2});
    }
}

TEST_CASE("a statement is answered by its circles and by keys") {
    Headless screen;
    screen.show("path");
    screen.choose("I would enjoy working as the leader of a team.", "Mostly");
    screen.key(Role::RadioGroup, "I would enjoy working independently, for myself.", "2");
    CHECK(model::number_of(screen.session.book, "path.lead.liking.1") == 4);
    CHECK(model::number_of(screen.session.book, "path.independent.liking.1") == 2);
    CHECK(screen.says("2 of 18 answered."));
}

TEST_CASE("the questions for the words keep what was chosen and written") {
    Headless screen;
    screen.show("path", ui::PathQuestionsPage);
    const std::string same_pay(catalogue::field_of("path.same-pay")->prompt);
    const std::string informal(catalogue::field_of("path.informal")->prompt);
    const std::string horizon(catalogue::field_of("path.horizon")->prompt);
    CHECK(screen.has(Role::Heading, same_pay));
    screen.choose(same_pay, "None of them stands out");
    screen.type(informal, "Showing newcomers round.");
    screen.choose(horizon, "For now");
    CHECK(model::text_of(screen.session.book, "path.same-pay") == "none");
    CHECK(model::text_of(screen.session.book, "path.informal") == "Showing newcomers round.");
    CHECK(model::text_of(screen.session.book, "path.horizon") == "now");
    screen.choose(same_pay, "Independent");
    CHECK(model::text_of(screen.session.book, "path.same-pay") == "independent");
    screen.press(words::PathShowResult);
    CHECK(screen.session.place.page == ui::PathResultPage);
    CHECK(screen.says("0 of 18 statements answered."));
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.draw();
    CHECK(screen.says(words::PathHorizonNow));
}

TEST_CASE("the result names the path that leads and reads all three in their own words") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.session.book.answers["path.same-pay"] = "expert";
    show_result(screen);
    CHECK(screen.has(Role::Heading, "Expert or support, by choice"));
    CHECK(screen.says(words::PathSamePayAgrees));
    const auto read = readings(screen);
    REQUIRE(read.size() == PathCount);
    for (std::size_t path = 0; path < PathCount; ++path) {
        CHECK(read[path].name.starts_with(std::string(catalogue::Paths[path].name) + ":"));
    }
    CHECK(read[0].name.find("the pull is clear") != std::string::npos);
    CHECK(read[2].name.find("not for me") != std::string::npos);
    screen.session.book.answers["path.same-pay"] = "lead";
    screen.draw();
    CHECK(screen.says("you would choose Lead."));
}

TEST_CASE("answers exchanged between paths exchange what the screen says") {
    using Kinds = std::array<const std::array<int, PathPartCount>*, PathCount>;
    constexpr std::array<Kinds, 3> Turns{
        Kinds{&Yes, &CouldBe, &NotForMe}, {&NotForMe, &Yes, &CouldBe}, {&CouldBe, &NotForMe, &Yes}};
    for (std::size_t turn = 0; turn < Turns.size(); ++turn) {
        CAPTURE(turn);
        Headless screen;
        answer(screen, {*Turns[turn][0], *Turns[turn][1], *Turns[turn][2]});
        show_result(screen);
        CHECK(screen.has(Role::Heading, catalogue::phrases_of(turn).headline));
        const auto read = readings(screen);
        REQUIRE(read.size() == PathCount);
        for (std::size_t path = 0; path < PathCount; ++path) {
            const catalogue::Reading reading = Turns[turn][path] == &Yes       ? catalogue::Reading::Yes
                                               : Turns[turn][path] == &CouldBe ? catalogue::Reading::CouldBe
                                                                               : catalogue::Reading::NotForMe;
            CHECK(read[path].name.find(catalogue::text_of(reading).offers[path]) != std::string::npos);
        }
        CHECK(has_script(screen, "Thank you for asking what I’d like next."));
        CHECK(screen.says(catalogue::phrases_of(turn).goal));
    }
}

TEST_CASE("the map turns and has a table twin that can be copied") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    show_result(screen);
    REQUIRE(screen.all(Role::Chart).size() == 1);
    const Found map = screen.all(Role::Chart)[0];
    CHECK(map.name.starts_with("Map of the three paths: Expert or support, by choice."));
    CHECK(map.name.find("Expert or support: pull 88, worry 8") != std::string::npos);
    const std::vector<Found> marks = screen.all_in(map, Role::Mark);
    REQUIRE(marks.size() == PathCount);
    for (std::size_t path = 0; path < PathCount; ++path) {
        CHECK(marks[path].name.starts_with(std::string(catalogue::Paths[path].name) + ": pull "));
    }
    screen.press(words::PathTurn);
    CHECK(screen.state.path.turns == 1);
    screen.press(words::ShowAsTable);
    CHECK(screen.all(Role::Chart).empty());
    const auto heads = screen.all(Role::ColumnHeader);
    REQUIRE(heads.size() == PathCount + 1);
    for (std::size_t path = 0; path < PathCount; ++path) {
        CHECK(heads[path + 1].name == catalogue::Paths[path].name);
    }
    CHECK(screen.has(Role::Cell, "88"));
    screen.press(words::CopyTable);
    const auto copied = std::ranges::find_if(screen.commands, [](const session::Command& command) {
        return std::holds_alternative<session::CopyText>(command);
    });
    REQUIRE(copied != screen.commands.end());
    const std::string& text = std::get<session::CopyText>(*copied).text;
    CHECK(text.starts_with("Out of 100\tExpert or support\tIndependent\tLead\nPull\t88\t"));
    screen.press(words::PathShowMap);
    CHECK(screen.all(Role::Chart).size() == 1);
}

TEST_CASE("half answered, the page says what would fill it") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.session.book.answers.erase("path.lead.liking.1");
    show_result(screen);
    const auto read = readings(screen);
    REQUIRE(read.size() == PathCount);
    CHECK(read[2].name == "Lead: waits for one more answer.");
    CHECK(screen.says("17 of 18 statements answered."));
    screen.session.book.answers.clear();
    screen.draw();
    CHECK(screen.says(words::PathEmpty));
    CHECK(screen.says(words::PathScriptEmpty));
    for (const Found& reading : readings(screen)) {
        CHECK(reading.name.ends_with("waits for 6 more answers."));
    }
}

TEST_CASE("there are words for a manager about each path, with the person's own in them") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.session.book.answers["strengths.curiosity.keep"] = 1;
    screen.session.book.answers["strengths.curiosity.name"] = "I find the question under the question";
    screen.session.book.answers["strengths.curiosity.1"] = 5;
    show_result(screen);
    CHECK(screen.says("I find the question under the question"));
    const auto choose_tab = [&](std::string_view name) {
        screen.act({.target = screen.find(Role::Tab, name).node.id,
                    .kind = semantics::ActionKind::Press,
                    .number = 0,
                    .text = {}});
    };
    CHECK(screen.find(Role::Tab, "Expert or support").is(semantics::flag::Checked));
    choose_tab("Lead");
    CHECK(screen.find(Role::Tab, "Lead").is(semantics::flag::Checked));
    CHECK(screen.all_in(screen.find(Role::TabPanel, "Lead"), Role::Paragraph).size() == 1);
    CHECK(screen.says("I’ve thought about leading a team, and it isn’t for me"));
    choose_tab("Independent");
    CHECK(screen.says("I could imagine independent work"));
}

TEST_CASE("where no path leads, the three together come first") {
    Headless screen;
    answer(screen, {CouldBe, CouldBe, CouldBe});
    show_result(screen);
    CHECK(screen.has(Role::Heading, "Open, and worth trying out"));
    CHECK(screen.find(Role::Tab, words::PathScriptTogether).is(semantics::flag::Checked));
    CHECK(screen.says("Several ways draw me about equally"));
}

TEST_CASE("an edited version stands, with the suggestion beneath, until it is put back") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    show_result(screen);
    screen.press(words::Edit);
    const std::string field(catalogue::field_of("path.script.manager")->prompt);
    CHECK(screen.find(Role::TextArea, field).value.starts_with("Thank you for asking"));
    screen.type(field, "Let me do the deep work.");
    screen.press(words::PathScriptDone);
    CHECK(has_script(screen, "Let me do the deep work."));
    answer(screen, {NotForMe, CouldBe, Yes});
    screen.draw();
    CHECK(model::text_of(screen.session.book, "path.script.manager") == "Let me do the deep work.");
    CHECK(has_script(screen, "Let me do the deep work."));
    CHECK(has_script(screen, "Thank you for asking"));
    screen.press(words::PathScriptBack);
    CHECK(model::text_of(screen.session.book, "path.script.manager").empty());
    CHECK_FALSE(screen.says("Let me do the deep work."));
}

TEST_CASE("every source of the words leads to its answer") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.session.book.answers["strengths.curiosity.keep"] = 1;
    screen.session.book.answers["strengths.curiosity.name"] = "I dig";
    screen.session.book.answers["strengths.curiosity.1"] = 5;
    show_result(screen);
    screen.press(words::WhereFrom);
    CHECK(screen.find(Role::Button, words::WhereFrom).is(semantics::flag::Expanded));
    const auto sources = screen.all_in(screen.find(Role::List, words::PathScriptSources), Role::Button);
    REQUIRE(sources.size() == 1);
    screen.press(sources[0].name);
    CHECK(screen.session.place.sheet == "strengths");
    CHECK(screen.says("I dig"));
}

TEST_CASE("read-only, nothing of the path can be changed") {
    Headless screen;
    answer(screen, {Yes, CouldBe, NotForMe});
    screen.session.example = true;
    const model::Workbook before = screen.session.book;
    screen.show("path");
    screen.choose("I would enjoy working as the leader of a team.", "Mostly");
    screen.show("path", ui::PathQuestionsPage);
    screen.choose(catalogue::field_of("path.horizon")->prompt, "For good");
    CHECK(screen.session.book == before);
    show_result(screen);
    CHECK_FALSE(screen.has(Role::Button, words::Edit));
    CHECK(screen.has(Role::Button, words::Copy));
}

TEST_CASE("each page of the path is sound in every window and at 200 %") {
    constexpr std::array<ImVec2, 5> Windows{
        ImVec2{1280, 800}, {1100, 800}, {820, 1100}, {640, 700}, {390, 844}};
    for (const ImVec2 window : Windows) {
        for (const float scale : {1.0F, 2.0F}) {
            CAPTURE(window.x);
            CAPTURE(scale);
            Headless screen(window, scale);
            screen.show("path", 1);
            screen.check_sound();
            screen.show("path", ui::PathQuestionsPage);
            screen.check_sound();
            show_result(screen);
            screen.check_sound();
            answer(screen, {Yes, CouldBe, NotForMe});
            screen.session.book.answers["path.script.manager"] = "Let me do the deep work.";
            screen.draw();
            screen.check_sound();
            screen.press(words::ShowAsTable);
            screen.press(words::Edit);
            screen.check_sound();
        }
    }
}

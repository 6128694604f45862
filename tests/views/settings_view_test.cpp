// What a person sets for themselves: the head's tools and their menus, the help page, single keys, landmarks
// and the way past them.
#include "catalogue/keys.h"
#include "catalogue/places.h"
#include "catalogue/words_help.h"
#include "storage/example.h"
#include "views/headless.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <set>
#include <string>

namespace {

using namespace ownmark;
using semantics::ActionKind;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace flag = semantics::flag;
namespace words = catalogue::words;

struct Window {
    ImVec2 size;
    float text;
};

constexpr std::array Windows{Window{{1280, 800}, 1}, Window{{820, 1180}, 1}, Window{{390, 844}, 1},
                             Window{{1280, 800}, 2}, Window{{390, 844}, 2},  Window{{320, 256}, 1},
                             Window{{320, 640}, 2}};

/// Every page that can be gone to.

std::vector<session::Place> all_places() {
    std::vector<session::Place> places;
    for (const char* sheet : {"start", "statement", "conditions", "summary", "help"}) {
        places.push_back({sheet, 0, 0});
    }
    for (int page = 0; page < 3; ++page) {
        places.push_back({"values", page, 0});
    }
    for (const int page : {0, 3, 99}) {
        places.push_back({"strengths", page, 0});
    }
    for (int page = 0; page < 6; ++page) {
        places.push_back({"path", page, 0});
    }
    places.push_back({"statement", 1, 0});
    return places;
}

/// Half of its rounds are made, so that there is one to choose in.
model::Workbook half_made() {
    model::Workbook book = storage::example_workbook();
    book.rounds.resize(std::min<std::size_t>(book.rounds.size(), 3));
    book.answers.erase("values.enough");
    return book;
}

void escape(Headless& screen) {
    screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = "escape"});
}

/// Nodes of a role at the top of the tree, beside nothing of the same role.
std::ptrdiff_t top_level(const Headless& screen, Role role) {
    return std::ranges::count_if(screen.frame().nodes, [&](const semantics::Node& node) {
        return node.role == role && node.parent < 0;
    });
}

} // namespace

TEST_CASE(
    "every page has one banner, one main and one content info, each at the top; and one way to the sheets") {
    for (const Window& window : Windows) {
        Headless screen(window.size, window.text);
        screen.session.book = half_made();
        for (const session::Place& place : all_places()) {
            INFO(place.sheet, " ", place.page, " at ", window.size.x, ", text ", window.text);
            screen.show(place.sheet, place.page);
            for (const Role role : {Role::Banner, Role::Main, Role::ContentInfo}) {
                CHECK(screen.all(role).size() == 1);
                CHECK(top_level(screen, role) == 1);
            }
            // The open cover has the way in as its one button.
            const bool cover = place.sheet == "start" && window.size.x == 1280 && window.text == 1;
            CHECK(screen.all(Role::Navigation).size() == (cover ? 0 : 1));
            CHECK(screen.all_in(screen.all(Role::ContentInfo)[0], Role::Link).size() == 1);
        }
    }
}

TEST_CASE("the way past everything is the first thing that takes focus, and leads to the title") {
    for (const Window& window : Windows) {
        for (const char* sheet : {"start", "values", "help"}) {
            Headless screen(window.size, window.text);
            INFO(sheet, " at ", window.size.x);
            screen.show(sheet);
            const auto& nodes = screen.frame().nodes;
            const auto first = std::ranges::find_if(nodes, [](const semantics::Node& node) {
                return node.role == Role::Link || node.role == Role::Button || node.role == Role::TextField;
            });
            REQUIRE(first != nodes.end());
            CHECK(screen.frame().at(first->name) == words::SkipToSheet);
            const Found hidden = screen.find(Role::Link, words::SkipToSheet);
            CHECK(hidden.bottom() <= 0);
            screen.focus(hidden);
            CHECK(screen.find(Role::Link, words::SkipToSheet).node.y >= 0);
            screen.one_frame(
                {{.target = hidden.node.id, .kind = ActionKind::Press, .number = 0, .text = {}}});
            bool moved = false;
            for (const Found& heading : screen.all(Role::Heading)) {
                CHECK(heading.is(flag::FocusNow) == (heading.node.level == 1));
                moved = moved || heading.is(flag::FocusNow);
            }
            CHECK(moved);
            screen.draw();
            CHECK(std::ranges::none_of(screen.all(Role::Heading),
                                       [](const Found& found) { return found.is(flag::FocusNow); }));
        }
    }
}

TEST_CASE("the tools of the head are on every page, and nothing lies over anything") {
    for (const Window& window : Windows) {
        Headless screen(window.size, window.text);
        const bool phone = window.size.x < 640;
        for (const session::Place& place : all_places()) {
            screen.session.book = half_made();
            screen.session.history = {};
            screen.show(place.sheet, place.page);
            // Something to undo and to redo.
            screen.session.history.before_change(screen.session.book, 0, "a");
            screen.session.history.end_step();
            screen.session.history.before_change(screen.session.book, 1, "b");
            screen.session.history.end_step();
            screen.session.history.undo(screen.session.book);
            screen.draw();
            INFO(place.sheet, " ", place.page, " at ", window.size.x, ", text ", window.text);
            screen.check_sound();
            if (phone) {
                screen.press(words::MenuButton);
            }
            const Found around = phone ? screen.all(Role::Dialog).at(0) : screen.all(Role::Banner).at(0);
            std::vector<std::string> names;
            for (const Found& found : screen.all_in(around, Role::Button)) {
                names.push_back(found.name);
                CHECK(found.node.x >= 0);
                CHECK(found.right() <= window.size.x + 1);
            }
            for (const std::string_view tool :
                 {words::Undo, words::Redo, words::TextSize, words::AppearanceTool, words::Help}) {
                CHECK(std::ranges::find(names, tool) != names.end());
            }
            if (phone) {
                screen.check_sound();
                escape(screen);
            }
        }
    }
}

TEST_CASE(
    "text size: the menu shows what holds, tries with arrow keys, and closes when a choice is confirmed") {
    Headless screen;
    screen.show("values");
    CHECK(screen.find(Role::Button, words::TextSize).is(flag::HasExpanded));
    CHECK_FALSE(screen.find(Role::Button, words::TextSize).is(flag::Expanded));
    CHECK(screen.find(Role::Button, words::TextSize).description == words::TextSizeSystem);
    screen.press(words::TextSize);
    const Found menu = screen.find(Role::Dialog, words::TextSize);
    CHECK(menu.is(flag::Modal));
    CHECK(screen.find(Role::Button, words::TextSize).is(flag::Expanded));
    const auto sizes = screen.all_in(menu, Role::Radio);
    REQUIRE(sizes.size() == base::TextSizes.size() + 1);
    CHECK(sizes[0].is(flag::Checked));
    CHECK(sizes[0].is(flag::TakeFocus));
    screen.choose(words::TextSize, "150 %");
    CHECK(screen.session.settings.text_percent == 150);
    CHECK(screen.has(Role::Dialog, words::TextSize));
    CHECK(screen.find(Role::Radio, "150 %").is(flag::Checked));
    const Found confirmed = screen.find(Role::Radio, "175 %");
    screen.act({.target = confirmed.node.id, .kind = ActionKind::SetNumber, .number = 1, .text = {}});
    screen.one_frame({{.target = confirmed.node.id, .kind = ActionKind::Press, .number = 0, .text = {}}});
    screen.one_frame({});
    CHECK(screen.session.settings.text_percent == 175);
    CHECK_FALSE(screen.has(Role::Dialog, words::TextSize));
    // Focus goes back to the tool, once.
    CHECK(screen.find(Role::Button, words::TextSize).is(flag::FocusNow));
    CHECK(screen.find(Role::Button, words::TextSize).description == "175 %");
    screen.draw();
    CHECK_FALSE(screen.find(Role::Button, words::TextSize).is(flag::FocusNow));
}

TEST_CASE("appearance: Escape, a press beside it, its own button and going elsewhere close the menu") {
    Headless screen;
    screen.show("path");
    for (const char* key : {"escape", "outside"}) {
        screen.press(words::AppearanceTool);
        CHECK(screen.has(Role::Dialog, words::AppearanceTool));
        screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = key});
        CHECK_FALSE(screen.has(Role::Dialog, words::AppearanceTool));
        CHECK(screen.session.settings == base::Settings{});
    }
    screen.press(words::AppearanceTool);
    screen.choose(words::AppearanceTool, "Dark");
    CHECK(screen.session.settings.appearance == base::Appearance::Dark);
    screen.press(words::Dismiss);
    CHECK_FALSE(screen.has(Role::Dialog, words::AppearanceTool));
    screen.press(words::AppearanceTool);
    CHECK(screen.find(Role::Radio, "Dark").is(flag::Checked));
    screen.choose(words::AppearanceTool, words::Appearances[0]);
    CHECK(screen.session.settings.appearance == base::Appearance::System);
    screen.show("values");
    CHECK_FALSE(screen.has(Role::Dialog, words::AppearanceTool));
}

TEST_CASE("menus stay inside every window, and on the phone open in place of the list of sheets") {
    for (const Window& window : Windows) {
        INFO(window.size.x, " by ", window.size.y, ", text ", window.text);
        Headless screen(window.size, window.text);
        const bool phone = window.size.x < 640;
        for (const std::string_view tool : {words::TextSize, words::AppearanceTool}) {
            screen.show("conditions");
            if (phone) {
                screen.press(words::MenuButton);
            }
            screen.press(tool);
            REQUIRE(screen.all(Role::Dialog).size() == 1);
            const Found menu = screen.find(Role::Dialog, tool);
            for (const Role role : {Role::Radio, Role::Button}) {
                for (const Found& found : screen.all_in(menu, role)) {
                    INFO(found.name);
                    CHECK(found.node.x >= menu.node.x - 1);
                    CHECK(found.right() <= menu.right() + 1);
                    CHECK(found.node.y >= -1);
                    if (window.text == 1) {
                        CHECK(found.bottom() <= window.size.y + 1);
                    }
                }
            }
            escape(screen);
            CHECK(screen.all(Role::Dialog).empty());
        }
    }
}

TEST_CASE("the tablet's narrow spine opens a drawer with the labels") {
    Headless screen({820, 1180});
    screen.show("values");
    const Found button = screen.find(Role::Button, words::MenuButton);
    CHECK(button.is(flag::HasExpanded));
    screen.press(words::MenuButton);
    const Found drawer = screen.find(Role::Dialog, words::MenuButton);
    CHECK(drawer.is(flag::Modal));
    CHECK(drawer.node.width < 420);
    CHECK(screen.all_in(drawer, Role::Link).size() == catalogue::Sheets.size() + 1);
    screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = "outside"});
    CHECK(screen.all(Role::Dialog).empty());
    CHECK(screen.session.place.sheet == "values");
    screen.press(words::MenuButton);
    for (const Found& link : screen.all_in(screen.find(Role::Dialog, words::MenuButton), Role::Link)) {
        if (link.name == "Path") {
            screen.act({.target = link.node.id, .kind = ActionKind::Press, .number = 0, .text = {}});
        }
    }
    CHECK(screen.session.place.sheet == "path");
    CHECK(screen.all(Role::Dialog).empty());
}

TEST_CASE("help: by its tool and by the single key, and back to where one was") {
    Headless screen;
    screen.show("path", 2);
    screen.session.place.scroll = 120;
    screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = "help"});
    CHECK(screen.session.place == session::Place{"help", 0, 0});
    CHECK(screen.has(Role::Heading, words::HelpTitle));
    screen.press("Back to Path");
    CHECK(screen.session.place == session::Place{"path", 2, 120});
    screen.press(words::Help);
    CHECK(screen.session.place.sheet == "help");
    // As the browser's Back does it, which knows nothing of scrolling.
    screen.session.settings.single_keys = false;
    screen.show("values");
    screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = "help"});
    CHECK(screen.session.place.sheet == "values");
}

TEST_CASE("help: the key doesn't open it under a question or a menu") {
    Headless screen;
    screen.show("summary");
    screen.session.book.answers["start.name"] = "Ada";
    screen.press(words::DeleteEverything);
    screen.act({.target = 0, .kind = ActionKind::Key, .number = 0, .text = "help"});
    CHECK(screen.session.place.sheet == "summary");
    CHECK(screen.session.dialog.has_value());
}

TEST_CASE("help: every row of the table of keys is on it, with the switches") {
    Headless screen;
    screen.show("help");
    std::size_t rows = 0;
    for (const std::string_view caption : {words::SingleKeysTitle, words::OtherKeysTitle}) {
        const Found table = screen.find(Role::Table, caption);
        CHECK(screen.all_in(table, Role::ColumnHeader).size() == 2);
        rows += screen.all_in(table, Role::RowHeader).size();
        CHECK(screen.all_in(table, Role::Row).size() == screen.all_in(table, Role::Cell).size() + 1);
    }
    CHECK(rows == catalogue::Keys.size());
    CHECK(screen.has(Role::RowHeader, "Ctrl Shift Z"));

    const auto set = [&](std::string_view name) {
        screen.act({.target = screen.find(Role::Checkbox, name).node.id,
                    .kind = ActionKind::SetNumber,
                    .number = 0,
                    .text = {}});
    };
    CHECK(screen.find(Role::Checkbox, words::SingleKeysSwitch).is(flag::Checked));
    set(words::SingleKeysSwitch);
    CHECK_FALSE(screen.session.settings.single_keys);
    CHECK_FALSE(screen.find(Role::Checkbox, words::SingleKeysSwitch).is(flag::Checked));
    set(words::PlainSwitch);
    CHECK(screen.session.settings.plain_view);
    CHECK(screen.find(Role::Checkbox, words::PlainSwitch).is(flag::Checked));
}

TEST_CASE("the keys that pages answer to are those of the table, and none when they are turned off") {
    std::set<std::string> answered;
    Headless screen;
    for (const model::Workbook& book : {model::Workbook(), half_made(), storage::example_workbook()}) {
        screen.session.book = book;
        for (const session::Place& place : all_places()) {
            screen.session.settings.single_keys = true;
            screen.show(place.sheet, place.page);
            for (const semantics::Node& node : screen.frame().nodes) {
                answered.insert(std::string(screen.frame().at(node.keys)));
            }
            screen.session.settings.single_keys = false;
            screen.draw();
            for (const semantics::Node& node : screen.frame().nodes) {
                INFO(place.sheet, " ", place.page, ": ", std::string(screen.frame().at(node.name)));
                CHECK(screen.frame().at(node.keys).empty());
            }
            CHECK_FALSE(screen.says("Keys 1 to 5"));
        }
    }
    std::string expected;
    for (const catalogue::KeyRow& row : catalogue::Keys) {
        // "?" is no node's: it acts everywhere.
        if (!row.single.empty() && row.what != catalogue::KeysFor::Help) {
            INFO(std::string(row.single));
            CHECK(std::ranges::any_of(answered, [&](const std::string& keys) {
                return keys.find(row.single) != std::string::npos;
            }));
            expected += row.single;
        }
    }
    for (const std::string& keys : answered) {
        for (const char key : keys) {
            CHECK(expected.find(key) != std::string::npos);
        }
    }
}

TEST_CASE("single keys that are turned off do nothing where they arrive all the same") {
    Headless screen;
    screen.session.settings.single_keys = false;
    screen.show("strengths");
    const Found row = screen.all(Role::RadioGroup).at(0);
    screen.act({.target = row.node.id, .kind = ActionKind::Key, .number = 0, .text = "4"});
    CHECK(screen.session.book.empty());
    screen.show("values");
    const Found group = screen.all(Role::Group).at(0);
    screen.act({.target = group.node.id, .kind = ActionKind::Key, .number = 0, .text = "1"});
    CHECK(screen.session.book.empty());
}

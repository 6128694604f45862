// The page of widgets: every control is there with its role, name and states, and it holds together at any
// width and text size.
#include "ui/kit/kit.h"
#include "views/headless.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace ownmark;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace flag = semantics::flag;

/// How many nodes of this role and name wear all of these flags.
std::ptrdiff_t count(const Headless& screen, Role role, std::string_view name, std::uint32_t flags = 0) {
    const std::vector<Found> all = screen.all(role);
    return std::ranges::count_if(
        all, [&](const Found& f) { return f.name == name && (f.node.flags & flags) == flags; });
}

} // namespace

TEST_CASE("the page of widgets holds together at any width and text size") {
    for (const float width : {390.0F, 834.0F, 1280.0F}) {
        for (const float text : {1.0F, 2.0F}) {
            Headless screen({width, 900}, text);
            screen.show("kit");
            INFO("width ", width, ", text ", text);
            screen.check_sound();
        }
    }
}

TEST_CASE("the page of widgets: buttons in their states") {
    Headless screen;
    screen.show("kit");
    for (const std::string_view name : {"Next page", "Save copy"}) {
        CHECK(count(screen, Role::Button, name) == 5);
        CHECK(count(screen, Role::Button, name, flag::Disabled) == 1);
    }
    CHECK(count(screen, Role::Button, "Undo", flag::Disabled) == 1);
    CHECK(screen.find(Role::Button, "Redo").is(flag::Disabled));
    CHECK(screen.find(Role::Link, "A link to the licences").there);
    CHECK(screen.find(Role::Button, "on").is(flag::HasPressed | flag::Pressed));
    CHECK_FALSE(screen.find(Role::Button, "rest").is(flag::Pressed));
    CHECK(screen.find(Role::Button, "on, disabled").is(flag::Disabled));
}

TEST_CASE("the page of widgets: choices in their states") {
    Headless screen;
    screen.show("kit");
    const std::vector<Found> tones = screen.all_in(screen.find(Role::RadioGroup, "Tone"), Role::Radio);
    REQUIRE(tones.size() == 3);
    CHECK(tones[0].is(flag::Checked));
    CHECK_FALSE(tones[1].is(flag::Checked));
    CHECK(count(screen, Role::Tab, "Statement", flag::Checked) == 3);
    for (const Found& radio :
         screen.all_in(screen.find(Role::RadioGroup, "Paper of the example"), Role::Radio)) {
        CHECK(radio.is(flag::Disabled));
    }
    CHECK(screen.find(Role::Radio, "chosen").is(flag::Checked));
    CHECK(screen.find(Role::Radio, "chosen, disabled").is(flag::Disabled));
    CHECK(screen.find(Role::Checkbox, "ticked").is(flag::Checked));
    CHECK(screen.find(Role::Checkbox, "some of them").is(flag::Mixed));
    CHECK_FALSE(screen.find(Role::Checkbox, "some of them").is(flag::Checked));
    CHECK(screen.find(Role::Checkbox, "disabled").is(flag::Disabled));
    CHECK(count(screen, Role::Radio, "Mostly") == 5);
    CHECK(count(screen, Role::Radio, "Mostly", flag::Checked) == 1);
    CHECK(count(screen, Role::Radio, "Partly", flag::Disabled) == 1);
}

TEST_CASE("the page of widgets: answers in their states") {
    Headless screen;
    screen.show("kit");
    CHECK(screen.find(Role::Slider, "unset: no knob, dotted track").is(flag::Unset));
    const Found set = screen.find(Role::Slider, "wanted: filled knob");
    CHECK(set.node.value == 7);
    CHECK(set.value == "7 of 10");
    CHECK(screen.find(Role::Slider, "disabled").is(flag::Disabled));
    CHECK(screen.find(Role::NumberField, "disabled, as a number from 0 to 10").is(flag::Disabled));
    CHECK(screen.find(Role::TextField, "Disabled").is(flag::Disabled));
    CHECK(screen.find(Role::TextField, "Read only").is(flag::ReadOnly));
    const Found date = screen.find(Role::TextField, "Review date");
    CHECK(date.is(flag::Invalid));
    CHECK(date.description.starts_with("February 2027 ends"));
    CHECK(date.value == "31 February 2027");
    CHECK(screen.find(Role::TextArea, "Headline").description == "10 left of the 65 seen");
    CHECK(screen.find(Role::TextArea, "Headline, too long").description.find(" more than the 65 seen") !=
          std::string::npos);
    CHECK(screen.find(Role::TextArea, "What you left out").is(flag::Invalid));
    CHECK(screen.says("Independence: fit gap 3.6"));
    CHECK(screen.find(Role::Slider, "Recognition, now").is(flag::Disabled));
}

TEST_CASE("the page of widgets: messages and lists") {
    Headless screen;
    screen.show("kit");
    CHECK(screen.has(Role::Heading, "Take this story out?"));
    CHECK(screen.has(Role::Button, "Keep the story"));
    CHECK(screen.says("Saved in this browser, 14:32"));
    CHECK(count(screen, Role::Button, "Save a copy") == 2);
    CHECK_FALSE(screen.find(Role::Button, "How this is worked out").is(flag::Expanded));
    CHECK(screen.find(Role::Button, "Why worry is asked apart").is(flag::HasExpanded | flag::Expanded));
    const Found table = screen.find(Role::Table, "Out of 100");
    CHECK(screen.all_in(table, Role::Row).size() == 4);
    CHECK(screen.all_in(table, Role::ColumnHeader).size() == 3);
    const Found tags = screen.find(Role::Group, "Strengths shown");
    const std::vector<Found> pills = screen.all_in(tags, Role::Button);
    REQUIRE(pills.size() == 5);
    CHECK(pills[0].is(flag::HasPressed | flag::Pressed));
    CHECK_FALSE(pills[2].is(flag::Pressed));
    CHECK(pills[4].name == "Write your own");
    CHECK_FALSE(pills[4].is(flag::HasPressed));
    CHECK(screen.find(Role::RadioGroup, "Text size").there);
    CHECK(screen.find(Role::Radio, "100 %").is(flag::Checked));
    CHECK_FALSE(screen.find(Role::Radio, "Dark").is(flag::Checked));
    CHECK(screen.says("Eighteen answers on Path will fill this."));
    CHECK(count(screen, Role::Button, "Most: Craft", flag::Pressed) == 2);
    CHECK(count(screen, Role::Button, "Least: Being seen", flag::Pressed) == 2);
    CHECK(count(screen, Role::Button, "Least: Being seen", flag::Pressed | flag::Disabled) == 1);
    CHECK(screen.all_in(screen.find(Role::List, "A round"), Role::ListItem).size() == 4);
    CHECK(screen.find(Role::Button, "Take up Calm").is(flag::Pressed));
    const Found order = screen.find(Role::List, "Your order");
    CHECK(screen.all_in(order, Role::ListItem).front().name == "Craft, 1 of 3");
    CHECK(screen.find(Role::Button, "Move Craft up").is(flag::Disabled));
    CHECK_FALSE(screen.find(Role::Button, "Move Craft down").is(flag::Disabled));
    CHECK(screen.find(Role::Button, "Move Time to think down").is(flag::Disabled));
    CHECK(screen.says("borne out once"));
    CHECK(screen.all_in(order, Role::Handle).size() == 3);
    CHECK(screen.all_in(screen.find(Role::List, "Order of the example"), Role::Handle).empty());
}

TEST_CASE("the page of widgets: charts with their marks") {
    Headless screen;
    screen.show("kit");
    const std::vector<Found> charts = screen.all(Role::Chart);
    REQUIRE(charts.size() == 6);
    for (const Found& chart : charts) {
        CHECK(screen.all_in(chart, Role::Mark).size() >= 3);
    }
    CHECK(screen.has(Role::Mark, "Lead: waits for 3 answers"));
    CHECK(screen.has(Role::Mark, "Lead: waits for 6 answers"));
    CHECK(screen.says("Sort the cards, and the contenders stand here."));
    CHECK(screen.has(Role::Button, "Show as a chart"));
    CHECK(screen.has(Role::Button, "Show as a table"));
}

TEST_CASE("the page of widgets: each part has a page of its own, and they are all of it") {
    Headless screen;
    const auto headings = [&](int page) {
        screen.show("kit", page);
        std::vector<std::string> names;
        for (const Found& heading : screen.all(Role::Heading)) {
            names.push_back(heading.name);
        }
        return std::vector<std::string>(names.begin() + 1, names.end()); // less the title
    };
    const std::vector<std::string> all = headings(0);
    std::vector<std::string> parts;
    for (int page = 1; !headings(page).empty(); ++page) {
        std::ranges::copy(headings(page), std::back_inserter(parts));
    }
    CHECK(all.size() > 30);
    CHECK(parts == all);
}

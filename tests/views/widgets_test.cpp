// Widgets by themselves: what they make of what a person does. Each is drawn alone on an empty page.
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/field.h"
#include "ui/widgets/radio_rows.h"
#include "ui/widgets/rank_list.h"
#include "ui/widgets/rating.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/tag_picker.h"
#include "ui/widgets/tiles.h"
#include "views/headless.h"

#include <array>
#include <doctest/doctest.h>
#include <functional>
#include <optional>

namespace {

using namespace ownmark;
using semantics::Action;
using semantics::ActionKind;
using semantics::Role;
using tests::Headless;
namespace flag = semantics::flag;

Action act(semantics::Id id, ActionKind kind, double number = 0, std::string text = {}) {
    return {.target = id, .kind = kind, .number = number, .text = std::move(text)};
}

} // namespace

TEST_CASE("slider: its field sets, clears, and takes keystrokes that come together one by one") {
    std::optional<ui::SliderAnswer> answer;
    Headless screen;
    screen.alone = [&](ui::Ui& ui) { answer = ui::slider(ui, {.spoken = "Support", .value = 5}); };
    screen.draw();
    const semantics::Id field = screen.find(Role::NumberField, "Support, as a number from 0 to 10").node.id;
    const auto typed = [&](std::vector<Action> actions) {
        screen.one_frame(std::move(actions));
        return answer;
    };
    CHECK_FALSE(typed({}));
    CHECK(typed({act(field, ActionKind::SetText, 0, "7")})->value == 7);
    const auto cleared = typed({act(field, ActionKind::SetText, 0, "")});
    REQUIRE(cleared);
    CHECK_FALSE(cleared->value);
    CHECK_FALSE(typed({act(field, ActionKind::SetText, 0, "11")}));
    // "1", then a second 5 that doesn't fit: the first was an answer.
    CHECK(typed({act(field, ActionKind::SetText, 0, "1"), act(field, ActionKind::SetText, 0, "15")})->value ==
          1);
    CHECK(typed({act(field, ActionKind::SetText, 0, ""), act(field, ActionKind::SetText, 0, "3")})->value ==
          3);
}

TEST_CASE("what is disabled does nothing") {
    bool changed = false;
    constexpr std::array<std::string_view, 2> Two{"one", "two"};
    constexpr std::array Tags = {ui::Tag{"tag"}};
    constexpr std::array Tiles = {
        ui::Tile{.id = "a", .name = "A", .spoken_most = "Most: A", .spoken_least = "Least: A"}};
    constexpr ui::RatingScale Scale{"1", "2", "3", "4", "5"};
    Headless screen;
    screen.alone = [&](ui::Ui& ui) {
        changed = ui::button(ui, {.label = "Button", .disabled = true}) || changed;
        changed = ui::segmented(ui, "Segments", Two, 0, true) || changed;
        changed = ui::radio_rows(ui, "Radios", Two, 0, true) || changed;
        changed = ui::check_row(ui, {.label = "Check", .disabled = true}) || changed;
        changed = ui::rating_row(ui, "Rating", Scale, 0, true) || changed;
        changed = ui::slider(ui, {.spoken = "Slider", .disabled = true}) || changed;
        changed = ui::field(ui, {.label = "Field", .disabled = true}).text || changed;
        changed = ui::field(ui, {.label = "Read", .read_only = true}).text || changed;
        changed = ui::tag_picker(ui, {.name = "Tags", .tags = Tags, .disabled = true}) || changed;
        changed = ui::rank_list(ui, {.name = "Rank", .items = Two, .disabled = true}) || changed;
        changed =
            ui::tiles(
                ui, {.name = "Tiles", .most = "Most", .least = "Least", .tiles = Tiles, .disabled = true}) ||
            changed;
    };
    screen.draw();
    for (const semantics::Node& node : std::vector(screen.frame().nodes)) {
        screen.one_frame({act(node.id, ActionKind::Press), act(node.id, ActionKind::SetNumber, 1),
                          act(node.id, ActionKind::SetText, 0, "5"), act(node.id, ActionKind::Key, 0, "1"),
                          act(node.id, ActionKind::Key, 0, "d"), act(node.id, ActionKind::Move, 1)});
    }
    CHECK_FALSE(changed);
}

TEST_CASE("radio rows and segments: a radio that was ticked is the answer") {
    std::optional<int> chosen;
    constexpr std::array<std::string_view, 3> Options{"one", "two", "three"};
    Headless screen;
    bool segments = false;
    screen.alone = [&](ui::Ui& ui) {
        chosen = segments ? ui::segmented(ui, "Group", Options, 0) : ui::radio_rows(ui, "Group", Options, 0);
    };
    for (const bool each : {false, true}) {
        segments = each;
        screen.draw();
        CHECK(screen.find(Role::Radio, "one").is(flag::Checked));
        const semantics::Id id = screen.find(Role::Radio, "three").node.id;
        screen.one_frame({act(id, ActionKind::SetNumber, 1)});
        CHECK(chosen == 2);
        screen.one_frame({act(id, ActionKind::SetNumber, 0)});
        CHECK_FALSE(chosen);
    }
}

TEST_CASE("check row: any change of its tick counts, and some of them is mixed") {
    bool changed = false;
    Headless screen;
    screen.alone = [&](ui::Ui& ui) {
        changed = ui::check_row(ui, {.label = "All of these", .tick = ui::Tick::Some});
    };
    screen.draw();
    const auto check = screen.find(Role::Checkbox, "All of these");
    CHECK(check.is(flag::Mixed));
    for (const double number : {0.0, 1.0}) {
        screen.one_frame({act(check.node.id, ActionKind::SetNumber, number)});
        CHECK(changed);
    }
    screen.one_frame({});
    CHECK_FALSE(changed);
}

TEST_CASE("tag picker: says which pill was pressed, the last being one's own") {
    std::optional<std::size_t> pressed;
    constexpr std::array Tags = {ui::Tag{"Honesty", true}, ui::Tag{"Hope"}};
    Headless screen;
    screen.alone = [&](ui::Ui& ui) {
        pressed = ui::tag_picker(ui, {.name = "Tags", .tags = Tags, .own = "Write your own"});
    };
    screen.draw();
    screen.one_frame({act(screen.find(Role::Button, "Hope").node.id, ActionKind::Press)});
    CHECK(pressed == 1);
    screen.one_frame({act(screen.find(Role::Button, "Write your own").node.id, ActionKind::Press)});
    CHECK(pressed == 2);
}

TEST_CASE("rank list: moves by buttons, keys and dragging, never past its ends") {
    std::optional<ui::RankMove> move;
    constexpr std::array<std::string_view, 3> Items{"a", "b", "c"};
    Headless screen;
    screen.alone = [&](ui::Ui& ui) { move = ui::rank_list(ui, {.name = "Order", .items = Items}); };
    screen.draw();
    const auto moved = [&](std::size_t from, std::size_t to) {
        return move && move->from == from && move->to == to;
    };
    const auto press = [&](std::string_view name) {
        screen.one_frame({act(screen.find(Role::Button, name).node.id, ActionKind::Press)});
    };
    press("Move b up");
    CHECK(moved(1, 0));
    press("Move b down");
    CHECK(moved(1, 2));
    press("Move a up");
    CHECK_FALSE(move);
    const semantics::Id b = screen.find(Role::ListItem, "b, 2 of 3").node.id;
    screen.one_frame({act(b, ActionKind::Key, 0, "u")});
    CHECK(moved(1, 0));
    screen.one_frame({act(b, ActionKind::Key, 0, "d")});
    CHECK(moved(1, 2));
    screen.one_frame({act(b, ActionKind::Move, 5)});
    CHECK(moved(1, 2));
    screen.one_frame({act(b, ActionKind::Move, -1)});
    CHECK(moved(1, 0));
}

TEST_CASE("disclosure: pressing it turns it over") {
    bool open = false;
    Headless screen;
    screen.alone = [&](ui::Ui& ui) { const ui::Disclosure row(ui, "How", open); };
    screen.draw();
    CHECK_FALSE(screen.find(Role::Button, "How").is(flag::Expanded));
    const semantics::Id id = screen.find(Role::Button, "How").node.id;
    screen.one_frame({act(id, ActionKind::Press)});
    CHECK(open);
    screen.draw();
    CHECK(screen.find(Role::Button, "How").is(flag::Expanded));
}

TEST_CASE("field: the count is said from the last fifth on, and nothing is cut") {
    std::string text(51, 'a');
    Headless screen;
    screen.alone = [&](ui::Ui& ui) { ui::field(ui, {.label = "Headline", .value = text, .limit = 65}); };
    screen.draw();
    CHECK(screen.find(Role::TextField, "Headline").description.empty());
    text.assign(52, 'a');
    screen.draw();
    CHECK(screen.find(Role::TextField, "Headline").description == "13 left of the 65 seen");
    text.assign(70, 'a');
    screen.draw();
    CHECK(screen.find(Role::TextField, "Headline").description == "5 more than the 65 seen");
    CHECK(screen.find(Role::TextField, "Headline").value == text);
}

TEST_CASE("what the pointer is down on is held until it is let go anywhere") {
    semantics::Recorder recorder;
    recorder.begin({act(7, ActionKind::Hold, 1)});
    CHECK(recorder.held() == 7);
    recorder.begin({});
    CHECK(recorder.held() == 7);
    recorder.begin({act(0, ActionKind::Hold, 0)});
    CHECK(recorder.held() == 0);
}

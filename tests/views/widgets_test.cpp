// Widgets by themselves: what they make of what a person does. Each is drawn alone on an empty page.
#include "charts/path_map.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/field.h"
#include "ui/widgets/radio_rows.h"
#include "ui/widgets/rank_list.h"
#include "ui/widgets/rating.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/table.h"
#include "ui/widgets/tag_picker.h"
#include "ui/widgets/tiles.h"
#include "views/headless.h"

#include <array>
#include <doctest/doctest.h>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace ownmark;
using semantics::Action;
using semantics::ActionKind;
using semantics::Role;
using tests::Found;
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
    std::string said;
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
        changed = ui::rank_list(ui, {.name = "Rank", .items = Two, .disabled = true}, said) || changed;
        changed =
            ui::tiles(
                ui, {.name = "Tiles", .most = "Most", .least = "Least", .tiles = Tiles, .disabled = true}) ||
            changed;
    };
    screen.draw();
    for (const semantics::Node& node : std::vector(screen.frame().nodes)) {
        screen.one_frame({act(node.id, ActionKind::Press), act(node.id, ActionKind::SetNumber, 1),
                          act(node.id, ActionKind::SetText, 0, "5"), act(node.id, ActionKind::Key, 0, "1"),
                          act(node.id, ActionKind::Key, 0, "d"), act(node.id, ActionKind::Drag, 90),
                          act(node.id, ActionKind::Drop, 90)});
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
    std::string said;
    screen.alone = [&](ui::Ui& ui) { move = ui::rank_list(ui, {.name = "Order", .items = Items}, said); };
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
}

TEST_CASE("rank list: a row that is dragged past another’s middle takes its place when let go") {
    std::vector<std::string_view> items{"a", "b", "c", "d", "e"};
    std::string said;
    Headless screen;
    screen.alone = [&](ui::Ui& ui) {
        if (const auto move = ui::rank_list(ui, {.name = "Order", .items = items}, said)) {
            const std::string_view item = items[move->from];
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(move->from));
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(move->to), item);
        }
    };
    screen.draw();
    const auto handle = [&](std::size_t row) { return screen.all(Role::Handle)[row].node; };
    REQUIRE(screen.all(Role::Handle).size() == items.size());
    const float pitch = handle(1).y - handle(0).y;
    const auto order = [&] {
        std::string all;
        for (const Found& row : screen.all(Role::ListItem)) {
            all += row.name.front();
        }
        return all;
    };
    const auto drag = [&](std::size_t row, float rows) {
        const semantics::Id id = handle(row).id;
        screen.one_frame({act(id, ActionKind::Drag, rows * pitch / 2)});
        screen.one_frame({act(id, ActionKind::Drag, rows * pitch)});
        CHECK(handle(row).id == id); // nothing changes places before it is let go
        screen.one_frame({act(id, ActionKind::Drop, rows * pitch)});
        screen.draw();
    };
    drag(0, 1);
    CHECK(order() == "bacde");
    CHECK(said == "a, now second of five.");
    CHECK(screen.all(Role::Status).front().name == said);
    drag(4, -3);
    CHECK(order() == "beacd");
    CHECK(said == "e, now second of five.");
    drag(0, 99);
    CHECK(order() == "eacdb");
    drag(2, 0.3F);
    CHECK(order() == "eacdb");
    drag(2, 0);
    CHECK(order() == "eacdb");
    CHECK(said == "b, now fifth of five.");
}

TEST_CASE("tabs: one of a list is current, and what it shows bears its name") {
    std::optional<int> chosen;
    constexpr std::array<std::string_view, 3> Options{"Headline", "Statement", "About"};
    Headless screen;
    screen.alone = [&](ui::Ui& ui) {
        chosen = ui::tabs(ui, "Pages", Options, 1);
        const ui::TabPanel panel(ui, Options[1]);
        ui::button(ui, {.label = "Inside"});
    };
    screen.draw();
    const std::vector<Found> all = screen.all_in(screen.find(Role::TabList, "Pages"), Role::Tab);
    REQUIRE(all.size() == 3);
    CHECK(all[1].is(flag::Checked));
    CHECK_FALSE(all[0].is(flag::Checked));
    CHECK(screen.all_in(screen.find(Role::TabPanel, "Statement"), Role::Button).size() == 1);
    screen.one_frame({act(all[2].node.id, ActionKind::Press)});
    CHECK(chosen == 2);
    screen.one_frame({act(all[1].node.id, ActionKind::Press)});
    CHECK_FALSE(chosen);
}

namespace {

/// A path map with its twin, alone on the page.
struct MapAlone {
    ui::ChartState state;
    Headless screen;

    MapAlone() {
        screen.alone = [this](ui::Ui& ui) {
            charts::PathMap map{.title = "Lead, by choice"};
            for (charts::PathLane& lane : map.lanes) {
                lane = {.pull = charts::Estimate{81, 74, 88}, .worry = charts::Estimate{17, 9, 25}};
            }
            const charts::Scene scene = charts::path_map(map, {.start_angle = 4}, ui::screen_measure(ui));
            state.as_table ? ui::table(ui, scene.table, &state) : ui::chart(ui, scene, state);
            if (ui::button(ui, ui::twin_button(state))) {
                ui::switch_twin(state);
            }
        };
        screen.draw();
    }

    std::vector<Found> marks() const { return screen.all(Role::Mark); }

    void key(std::string_view key, semantics::Id target) {
        screen.act(act(target, ActionKind::Key, 0, std::string(key)));
    }
};

} // namespace

TEST_CASE("chart: it says the finding, and each mark its numbers") {
    const MapAlone map;
    const std::vector<Found> charts = map.screen.all(Role::Chart);
    REQUIRE(charts.size() == 1);
    CHECK(charts[0].name.starts_with("Map of the three paths: Lead, by choice."));
    CHECK(map.screen.all_in(charts[0], Role::Mark).size() == 3);
    CHECK(map.marks()[0].name == "Expert or support: pull 81, likely 74 to 88; worry 17, likely 9 to 25");
    for (const Found& mark : map.marks()) {
        CHECK(mark.node.x >= charts[0].node.x);
        CHECK(mark.bottom() <= charts[0].bottom());
    }
    // A lane that leans takes the pointer where it is, not in its whole rectangle.
    CHECK_FALSE(map.screen.frame().at(map.marks()[1].node.extra).empty());
}

TEST_CASE("chart: the mark under the pointer or with focus is told about, until Escape") {
    MapAlone map;
    map.screen.focus(map.marks()[2]);
    CHECK(map.state.told == 2);
    map.screen.point_at(map.marks()[1]);
    CHECK(map.state.told == 1);
    map.key("escape", 0);
    CHECK(map.state.is_sent_away);
    map.screen.pointer = {-1000, -1000};
    map.screen.draw();
    CHECK(map.state.told == 2);
    CHECK_FALSE(map.state.is_sent_away);
    map.screen.act(act(map.marks()[2].node.id, ActionKind::Blur));
    CHECK_FALSE(map.state.told);
}

TEST_CASE("chart: the pointer may go from a mark to its tag") {
    MapAlone map;
    map.screen.point_at(map.marks()[0]);
    REQUIRE(map.state.told == 0);
    // Above the lane, which points to the right, where there is room for it.
    const Found lane = map.marks()[0];
    map.screen.pointer = {lane.node.x + lane.node.width / 2, lane.node.y - 12};
    map.screen.draw();
    CHECK(map.state.told == 0);
    map.screen.pointer = {lane.right() + 600, lane.node.y};
    map.screen.draw();
    CHECK_FALSE(map.state.told);
}

TEST_CASE("chart: its key leads to the table and back, and focus goes along") {
    MapAlone map;
    const auto takes_focus = [&](Role role) {
        std::vector<std::string> names;
        for (const Found& found : map.screen.all(role)) {
            if (found.is(flag::TakeFocus)) {
                names.push_back(found.name);
            }
        }
        return names;
    };
    const semantics::Id chart = map.screen.all(Role::Chart)[0].node.id;
    CHECK(map.screen.frame().at(map.screen.all(Role::Chart)[0].node.keys) == ui::TwinKey);
    map.screen.focus(map.marks()[1]);
    map.screen.one_frame({act(chart, ActionKind::Key, 0, "t")});
    map.screen.one_frame({});
    CHECK(map.screen.all(Role::Chart).empty());
    CHECK(takes_focus(Role::ColumnHeader) == std::vector<std::string>{"Out of 100"});
    map.screen.one_frame({});
    CHECK(takes_focus(Role::ColumnHeader).empty());
    const semantics::Id table = map.screen.all(Role::Table)[0].node.id;
    map.screen.one_frame({act(table, ActionKind::Key, 0, "t")});
    map.screen.one_frame({});
    CHECK(takes_focus(Role::Mark) ==
          std::vector<std::string>{"Independent: pull 81, likely 74 to 88; worry 17, likely 9 to 25"});
    // By its button, focus stays on the button.
    const semantics::Id button = map.screen.find(Role::Button, "Show as a table").node.id;
    map.screen.one_frame({act(button, ActionKind::Press)});
    map.screen.one_frame({});
    CHECK(takes_focus(Role::ColumnHeader).empty());
    CHECK(map.screen.find(Role::Button, "Show as a chart").node.id == button);
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

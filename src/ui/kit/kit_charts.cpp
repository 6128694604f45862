// Specimens: charts with a mark under the pointer and one with focus.
#include "catalogue/words_charts.h"
#include "catalogue/words_strengths.h"
#include "charts/fit_gap.h"
#include "charts/path_map.h"
#include "charts/strengths_bars.h"
#include "charts/values_dots.h"
#include "charts/values_wheel.h"
#include "ui/kit/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chart_twin.h"
#include "ui/widgets/table.h"

#include <algorithm>
#include <optional>

namespace ownmark::ui {

namespace {

using State = Specimen::State;

charts::PathMap a_map() {
    charts::PathMap map{.title = "Expert or support, by choice"};
    map.lanes[0] = {.pull = charts::Estimate{81, 74, 88}, .worry = charts::Estimate{17, 9, 25}};
    map.lanes[1] = {.pull = charts::Estimate{56, 50, 62}, .worry = charts::Estimate{46, 39, 53}};
    map.lanes[2] = {.open_answers = 3};
    return map;
}

void specimen(Ui& ui, std::string_view name, const charts::Scene& scene, std::string_view mark,
              std::optional<State> state) {
    const IdScope scope(name);
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, mark, "chart");
    }
    ChartState kept;
    chart(ui, scene, kept);
    ui.skip(8);
    kit_note(ui, name);
}

void maps(Ui& ui) {
    kit_section(ui, "Path map");
    const float width = std::min(ui.flow.width, ui.px(504));
    specimen(ui, "focus, on Expert or support",
             charts::path_map(
                 a_map(),
                 {.width = width, .radius = std::min(ui.px(186), width * 0.36F), .text = ui.theme.scale},
                 screen_measure(ui)),
             "0", State::Focus);
}

void wheels(Ui& ui) {
    kit_section(ui, "Values wheel");
    charts::ValuesWheel wheel;
    for (std::size_t i = 0; i < wheel.sectors.size(); ++i) {
        const auto score = static_cast<float>(18 + i * 37 % 70);
        wheel.sectors[i] = {.score = score, .holds_top = score > 70};
    }
    specimen(
        ui, "focus, on Tact",
        charts::values_wheel(wheel, {.width = ui.flow.width, .text = ui.theme.scale}, screen_measure(ui)),
        "12", State::Focus);
}

charts::ValuesDots some_values() {
    return {.dots = {{"Craft", {91, 85, 97}, true, true},
                     {"Clarity", {84, 77, 91}, true, true},
                     {"Thinking for myself", {66, 57, 75}, true, true},
                     {"Rechtsschutzversicherungsgesellschaft", {55, 45, 65}, true},
                     {"Learning", {49, 39, 59}}},
            .title = "Fourth place is still too close to call."};
}

void dots(Ui& ui) {
    kit_section(ui, "Values on a line");
    specimen(ui, "hover, on Clarity",
             charts::values_dots(some_values(), {.width = ui.flow.width, .text = ui.theme.scale},
                                 screen_measure(ui)),
             "1", State::Hover);
}

void bars(Ui& ui) {
    kit_section(ui, "Strengths");
    const charts::StrengthsBars strengths{.bars = {{"Judgement", {4.6F, 4.3F, 4.8F}, true},
                                                   {"Honesty", {4.5F, 4.2F, 4.8F}},
                                                   {"Love of learning", {3.4F, 3.1F, 3.7F}},
                                                   {"Kindness", {1.0F, 1.0F, 1.3F}}},
                                          .title = "Strengths, the leading four"};
    specimen(ui, "hover, on Honesty",
             charts::strengths_bars(strengths, {.width = ui.flow.width, .text = ui.theme.scale},
                                    screen_measure(ui)),
             "1", State::Hover);
}

void gaps(Ui& ui) {
    kit_section(ui, "Fit gap");
    charts::FitGap needs{.rows = {{"Achievement", 9, 8, 0.9F},
                                  {"Independence", 9, 5, 3.6F},
                                  {"Recognition", 4, 6, 0.0F},
                                  {"Support", 7, {}, {}}},
                         .title = "Independence falls shortest so far"};
    for (charts::GapRow& row : needs.rows) {
        row.height = ui.px(56);
    }
    specimen(
        ui, "focus, on Independence",
        charts::fit_gap(
            needs,
            {.width = std::min(ui.flow.width, ui.px(260)), .axis_height = ui.px(24), .text = ui.theme.scale},
            screen_measure(ui)),
        "1", State::Focus);
}

void empty_maps(Ui& ui) {
    kit_section(ui, "Path map, without an answer");
    charts::PathMap map;
    for (charts::PathLane& lane : map.lanes) {
        lane.open_answers = 6;
    }
    const float width = std::min(ui.flow.width, ui.px(504));
    specimen(ui, "each path says what it waits for",
             charts::path_map(
                 map, {.width = width, .radius = std::min(ui.px(186), width * 0.36F), .text = ui.theme.scale},
                 screen_measure(ui)),
             {}, {});
}

void empty_bars(Ui& ui) {
    kit_section(ui, "Strengths, without an answer");
    specimen(ui, catalogue::words::StrengthsEmpty,
             charts::strengths_bars({}, {.width = ui.flow.width, .text = ui.theme.scale}, screen_measure(ui)),
             {}, {});
}

void empty_dots(Ui& ui) {
    kit_section(ui, "Values on a line, without a round");
    specimen(ui, catalogue::words::DotsEmpty,
             charts::values_dots({}, {.width = ui.flow.width, .text = ui.theme.scale}, screen_measure(ui)),
             {}, {});
}

void as_table(Ui& ui) {
    kit_section(ui, "A chart as its table, and the way there");
    ChartState state{.as_table = true};
    table(ui, charts::values_dots(some_values(), {.width = ui.flow.width}, screen_measure(ui)).table, &state);
    ui.skip(12);
    button(ui, twin_button(state));
    ui.skip(8);
    state.as_table = false;
    const IdScope scope("to the table");
    button(ui, twin_button(state));
}

} // namespace

void kit_charts(Ui& ui) {
    kit_columns(ui, {{1, maps}, {1, wheels}});
    kit_columns(ui, {{1, bars}, {1, dots}, {0.6F, gaps}});
    kit_columns(ui, {{1, empty_maps}, {1, empty_bars}, {1, empty_dots}});
    kit_columns(ui, {{1, as_table}});
}

} // namespace ownmark::ui

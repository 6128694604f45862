// The Work conditions sheet: six needs, each with what is wanted and what is there, and the gap between them
// in the same row.
#include "catalogue/conditions.h"
#include "catalogue/sheets.h"
#include "catalogue/strengths.h"
#include "catalogue/words_common.h"
#include "catalogue/words_conditions.h"
#include "charts/fit_gap.h"
#include "charts/from_scores.h"
#include "method/condition_scores.h"
#include "method/slugs.h"
#include "ui/format.h"
#include "ui/views/strengths_pages.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/paired_slider.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float RowHeight = 81;
constexpr float SliderLabel = 58;
/// The finding and the scale's numbers above the bars.
constexpr float ScaleHeight = 24;

/// Where name, sliders and bar of a need stand, px from the row's left. What has no column of its own is
/// stacked: the name above, the bar beneath.
struct Columns {
    float sliders_x = 0;
    float sliders_width = 0;
    float gaps_x = 0;
    float gaps_width = 0;
    bool name_beside = false;
    bool gaps_beside = false;
    /// The words for sliders and bar stand above them.
    bool label_above = false;
};

Columns columns_of(const Ui& ui) {
    const float names = ui.px(196);
    const float sliders = ui.px(396);
    const float between = ui.px(24);
    const float least_gaps = ui.px(196);
    Columns c;
    c.name_beside = ui.flow.width >= names + between + ui.px(340);
    c.gaps_beside = ui.flow.width >= names + sliders + least_gaps + 2 * between;
    c.sliders_x = c.name_beside ? names + between : 0;
    c.sliders_width = c.gaps_beside ? sliders : std::min(ui.flow.width - c.sliders_x, ui.px(560));
    const TrackSpan track = slider_track(ui, c.sliders_width, SliderLabel);
    c.label_above = track.label_above;
    c.gaps_x = c.gaps_beside ? names + sliders + 2 * between : c.sliders_x + track.start;
    c.gaps_width = c.gaps_beside ? ui.flow.width - c.gaps_x : track.end - track.start + ui.px(44);
    return c;
}

struct Sheet {
    const ViewContext& view;
    const method::ConditionScores scores;
    charts::FitGap gaps;
    const Columns columns;
    /// One scale for all bars.
    const float scale;
};

float name_height(const Ui& ui, const catalogue::Need& need, float width) {
    const auto lines = [&](Type type, std::string_view text) {
        return ui.type(type).line * static_cast<float>(ui.wrapped(type, text, width).size());
    };
    return lines(Type::SmallHeading, need.name) + lines(Type::Note, need.hint);
}

void need_name(const ViewContext& view, const catalogue::Need& need, float width) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    ui.flow.width = width;
    heading(ui, 2, need.name, Type::SmallHeading);
    paragraph(ui, need.hint, Type::Note, Colour::InkMuted);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

void need_sliders(const ViewContext& view, const catalogue::Need& need, const method::NeedScore& score) {
    const std::string wanted_name = filled(words::WantedOf, {{"need", need.name}});
    const std::string now_name = filled(words::NowOf, {{"need", need.name}});
    Slider each{
        .maximum = catalogue::HighestDegree, .label_width = SliderLabel, .disabled = !view.can_edit()};
    PairedSlider pair{each, each};
    pair.wanted.spoken = wanted_name;
    pair.wanted.label = words::Wanted;
    pair.wanted.value = score.wanted;
    pair.now.spoken = now_name;
    pair.now.label = words::Now;
    pair.now.value = score.now;
    pair.now.knob = Knob::Ring;
    const PairedAnswers answers = paired_slider(view.ui, pair);
    const auto keep = [&](const std::optional<SliderAnswer>& answer, const char* which) {
        if (answer && answer->value) {
            view.set_number(method::slug_of({"conditions", need.id, which}), *answer->value);
        } else if (answer) {
            view.emit(model::Edit(model::ClearAnswer{method::slug_of({"conditions", need.id, which})}));
        }
    };
    keep(answers.wanted, "wanted");
    keep(answers.now, "now");
}

void need_row(Sheet& sheet, std::size_t index) {
    const catalogue::Need& need = catalogue::Needs[index];
    const method::NeedScore& score = sheet.scores.needs[index];
    Ui& ui = sheet.view.ui;
    const Columns& c = sheet.columns;
    const IdScope scope(need.id);
    const Flow outer = ui.flow;
    const std::size_t item = ui.sem.open(
        ui.node(semantics::Role::ListItem, ui.id("need"), {outer.x, outer.y, outer.width, 0}), {});
    float names_end = outer.y;
    if (c.name_beside) {
        const float width = c.sliders_x - ui.px(24);
        const float height = name_height(ui, need, width);
        const float room = ui.px(c.gaps_beside ? RowHeight : RowHeight - 5);
        ui.flow.y += std::max(ui.space(6), (room - height) / 2);
        need_name(sheet.view, need, width);
        names_end = ui.flow.y + ui.space(6);
    } else {
        ui.skip(ui.space(14));
        need_name(sheet.view, need, outer.width);
    }
    const float sliders_y = c.name_beside ? outer.y + ui.px(2) : ui.flow.y;
    ui.flow = {outer.x + c.sliders_x, sliders_y, c.sliders_width};
    need_sliders(sheet.view, need, score);
    if (!c.gaps_beside) {
        gap_bar(ui, {.row = sheet.gaps.rows[index],
                     .title = sheet.gaps.title,
                     .label = words::FitGap,
                     .track = {c.gaps_x - c.sliders_x, 0, c.label_above},
                     .width = c.gaps_width,
                     .scale = sheet.scale});
    }
    ui.flow = {outer.x, ui.flow.y, outer.width};
    const float least = c.gaps_beside ? outer.y + ui.px(RowHeight) : 0;
    ui.flow.y = std::max({ui.flow.y + (c.gaps_beside ? 0 : ui.space(6)), names_end, least});
    ui.hairline(outer.x, ui.flow.y - 1, outer.width);
    sheet.gaps.rows[index].middle = outer.y + (ui.flow.y - outer.y) / 2;
    sheet.gaps.rows[index].height = ui.flow.y - outer.y;
    ui.sem.node(item).height = ui.flow.y - outer.y;
    ui.sem.close();
}

/// The bars of all rows in their own column, with the finding above them.
void gaps_beside(Sheet& sheet, float finding_y, float rows_y, float rows_end) {
    Ui& ui = sheet.view.ui;
    const Flow outer = ui.flow;
    const float axis = ui.px(ScaleHeight);
    for (charts::GapRow& row : sheet.gaps.rows) {
        row.middle += axis - rows_y;
    }
    const charts::Scene scene = charts::fit_gap(sheet.gaps,
                                                {.width = sheet.columns.gaps_width,
                                                 .axis_height = axis,
                                                 .text = ui.theme.scale,
                                                 .scale = sheet.scale},
                                                screen_measure(ui));
    ui.flow = {outer.x + sheet.columns.gaps_x, finding_y, sheet.columns.gaps_width};
    heading(ui, 2, sheet.gaps.title, Type::NoteBold);
    ui.flow.y = rows_y - axis;
    chart(ui, scene, sheet.view.state.conditions.chart);
    ui.flow = {outer.x, rows_end, outer.width};
}

void rows(Sheet& sheet) {
    Ui& ui = sheet.view.ui;
    const Columns& c = sheet.columns;
    float finding_y = ui.flow.y;
    if (c.gaps_beside) {
        // The finding rises into the space below the lead, so that all six rows stand on one page.
        ui.skip(-ui.space(26));
        finding_y = ui.flow.y;
        const std::size_t lines = ui.wrapped(Type::NoteBold, sheet.gaps.title, c.gaps_width).size();
        ui.skip(ui.type(Type::NoteBold).line * static_cast<float>(lines));
    }
    const float head = ui.px(ScaleHeight);
    paired_scale(ui, ui.flow.x + c.sliders_x, ui.flow.y + head - ui.type(Type::Note).line - ui.px(6),
                 c.sliders_width, SliderLabel);
    ui.skip(head);
    ui.hairline(ui.flow.x, ui.flow.y - 1.5F, ui.flow.width, Colour::Ink, 1.5F);
    const float top = ui.flow.y;
    const std::size_t list = ui.sem.open(
        ui.node(semantics::Role::List, ui.id("needs"), {ui.flow.x, top, ui.flow.width, 0}),
        {.name = words::ConditionsTitle, .keys = c.gaps_beside ? std::string_view() : ui.keys(TwinKey)});
    for (std::size_t i = 0; i < catalogue::Needs.size(); ++i) {
        need_row(sheet, i);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
    // Bars within the rows are no chart of their own: the rows answer to its key.
    if (ui.single_key(ui.id("needs")) != nullptr) {
        switch_twin(sheet.view.state.conditions.chart, TwinWay::Key);
    }
    if (c.gaps_beside) {
        gaps_beside(sheet, finding_y, top, ui.flow.y);
        return;
    }
    ui.skip(ui.space(20));
    heading(ui, 2, sheet.gaps.title, Type::BodyBold);
    paragraph(ui, words::GapNote, Type::Note, Colour::InkMuted);
}

void as_table(const Sheet& sheet) {
    Ui& ui = sheet.view.ui;
    const Flow outer = ui.flow;
    ui.flow.width = std::min(outer.width, ui.px(700));
    const charts::Scene scene = charts::fit_gap(sheet.gaps, {.width = ui.flow.width}, screen_measure(ui));
    heading(ui, 2, sheet.gaps.title, Type::BodyBold);
    ui.skip(ui.space(8));
    table(ui, scene.table, &sheet.view.state.conditions.chart);
    ui.skip(ui.space(10));
    paragraph(ui, words::GapNote, Type::Note, Colour::InkMuted);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

} // namespace

void conditions_view(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("conditions");
    ChartState& state = view.state.conditions.chart;
    page_head(view, catalogue::sheet_of(catalogue::SheetId::Conditions).label);
    page_title(view, words::ConditionsTitle, words::ConditionsLead);

    const method::ConditionScores scores = method::conditions_of(view.book());
    charts::FitGap gaps = charts::fit_gap_of(scores);
    const float scale = charts::gap_scale(gaps.rows);
    Sheet sheet{view, scores, std::move(gaps), columns_of(ui), scale};
    state.as_table ? as_table(sheet) : rows(sheet);

    // The way to the table stands in the foot where there is room, else below the rows.
    const Button twin = twin_button(state, words::ShowAsChart, Icon::Conditions);
    const bool in_foot = sheet.columns.gaps_beside;
    bool turned = false;
    if (!in_foot) {
        ui.skip(ui.space(4));
        turned = button_row(ui, std::array{twin}).has_value();
    }
    const std::string status =
        filled(ui.phone() ? words::DoneOfAll : words::ConditionsCount,
               {{"done", std::to_string(scores.complete)}, {"all", std::to_string(catalogue::Needs.size())}});
    const catalogue::Sheet& before = catalogue::sheet_of(catalogue::SheetId::Strengths);
    const catalogue::Sheet& after = catalogue::sheet_of(catalogue::SheetId::Path);
    PageFoot foot{.status = status};
    if (in_foot) {
        foot.buttons[0] = twin;
    }
    foot.buttons[1] = {
        .label = ui.phone() ? words::Back : before.label, .kind = ButtonKind::Quiet, .before = Icon::Back};
    foot.buttons[2] = {
        .label = after.label, .kind = ButtonKind::Primary, .after = ui.phone() ? Icon::None : Icon::Next};
    const std::optional<int> pressed = page_foot(view, foot);
    if (turned || pressed == 0) {
        switch_twin(state);
    } else if (pressed == 1) {
        view.go(before.id, StrengthsResultPage);
    } else if (pressed == 2) {
        view.go(after.id, 0);
    }
}

} // namespace ownmark::ui

// What leads the Strengths sheet: the leading seven with their likely ranges, each kept in the person's words
// or left out.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_strengths.h"
#include "charts/empty_chart.h"
#include "charts/from_scores.h"
#include "method/strength_scores.h"
#include "ui/format.h"
#include "ui/views/strengths_pages.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

std::string keep_slug(const catalogue::Strength& strength) {
    return "strengths." + std::string(strength.id) + ".keep";
}

void chart_part(const ViewContext& view, const method::StrengthScores& scores) {
    Ui& ui = view.ui;
    const IdScope scope("leading seven");
    ChartState& state = view.state.strengths.chart;
    const Flow outer = ui.flow;
    ui.flow.width = std::min(outer.width, ui.px(700));
    const charts::StrengthsBars bars = charts::strengths_bars_of(scores);
    const charts::Scene scene =
        charts::strengths_bars(bars, {.width = ui.flow.width, .text = ui.theme.scale}, screen_measure(ui));
    heading(ui, 2, scene.title, Type::BodyBold);
    ui.skip(ui.space(8));
    state.as_table ? table(ui, scene.table, &state) : chart(ui, scene, state);
    ui.skip(ui.space(8));
    std::string note = std::string(words::StrengthsNote) + " " + std::string(words::StrengthsOneRank);
    if (!bars.note.empty()) {
        note += " " + bars.note;
    }
    if (scores.answered < static_cast<int>(catalogue::StrengthItemCount)) {
        note = filled(words::StrengthsSoFar, {{"done", std::to_string(scores.answered)},
                                              {"all", std::to_string(catalogue::StrengthItemCount)}}) +
               " " + note;
    }
    paragraph(ui, note, Type::Note, Colour::InkMuted, ui.px(measure::BodyMeasure));
    ui.skip(ui.space(4));
    if (button_row(ui, std::array{twin_button(state)})) {
        switch_twin(state);
    }
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

/// Two toggles: this is me, not me. Pressing the one that is on takes the answer back.
void decision(const ViewContext& view, const catalogue::Strength& strength, std::optional<bool> kept) {
    Ui& ui = view.ui;
    const float gap = ui.px(8);
    const float height = ui.px(46);
    const std::array<std::string_view, 2> labels{words::StrengthsKeep, words::StrengthsReject};
    const std::array<std::string_view, 2> spoken{words::StrengthsKeepOf, words::StrengthsRejectOf};
    float widest = 0;
    for (const std::string_view label : labels) {
        widest = std::max(widest, ui.measured(Type::SmallBold, label) + ui.px(14 + 14 + 30));
    }
    const bool beside = 2 * widest + gap <= ui.flow.width;
    const float width = std::min(ui.flow.width, std::max(widest, ui.px(136)));
    const Flow outer = ui.flow;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool meaning = i == 0;
        const auto index = static_cast<float>(i);
        const Rect rect = beside ? Rect{outer.x + index * (width + gap), outer.y, width, height}
                                 : Rect{outer.x, outer.y + index * (height + gap), width, height};
        const std::string name = filled(spoken[i], {{"strength", strength.name}});
        if (toggle_at(
                ui, rect,
                {.label = labels[i], .spoken = name, .on = kept == meaning, .disabled = !view.can_edit()})) {
            view.emit(kept == meaning ? model::Edit(model::ClearAnswer{keep_slug(strength)})
                                      : model::Edit(model::SetNumber{keep_slug(strength), meaning ? 1 : 0}));
            view.emit(session::LeaveField{});
        }
    }
    ui.flow.y = outer.y + (beside ? height : 2 * height + gap);
}

/// The two answers disagree: a way back to each of them.
void pulls_apart(const ViewContext& view, const catalogue::Strength& strength) {
    Ui& ui = view.ui;
    paragraph(ui, words::StrengthsPullApart, Type::Small, Colour::Ink);
    const float outset = ui.px(10);
    for (std::size_t position = 0; position < catalogue::StrengthItemCount; ++position) {
        const catalogue::StrengthItem item = catalogue::strength_item_at(position);
        if (&catalogue::Strengths[item.strength] != &strength) {
            continue;
        }
        const int page = static_cast<int>(position) / items_per_page(ui);
        const std::string label = filled(words::PageBack, {{"page", std::to_string(page + 1)}});
        const std::string spoken =
            filled(words::StrengthsLookAgain, {{"page", label}, {"strength", strength.name}});
        const Button look{.label = label, .kind = ButtonKind::Quiet, .small = true, .spoken = spoken};
        const Rect place = ui.take(button_width(ui, look), button_height(ui, look));
        if (button_at(ui, {place.x - outset, place.y}, look)) {
            view.go("strengths", page);
        }
    }
}

void one_strength(const ViewContext& view, const catalogue::Strength& strength,
                  const method::StrengthScore& score) {
    Ui& ui = view.ui;
    const IdScope scope(strength.id);
    const Flow outer = ui.flow;
    const std::size_t item = ui.sem.open(
        ui.node(semantics::Role::ListItem, ui.id("strength"), {outer.x, outer.y, outer.width, 0}), {});
    ui.hairline(outer.x, outer.y, outer.width);
    ui.skip(ui.space(16));
    const float top = ui.flow.y;
    const float column = ui.px(300);
    const float gap = ui.space(44);
    const bool beside = !ui.phone() && outer.width >= column + gap + ui.px(280);
    if (beside) {
        ui.flow.width = column;
    }
    heading(ui, 2, strength.name, Type::SmallHeading);
    paragraph(ui, strength.meaning, Type::Small, Colour::InkMuted);
    if (score.pulls_apart) {
        ui.skip(ui.space(4));
        pulls_apart(view, strength);
    }
    float bottom = ui.flow.y;
    if (beside) {
        const float x = outer.x + column + gap;
        ui.flow = {x, top, outer.x + outer.width - x};
    } else {
        ui.skip(ui.space(10));
    }
    decision(view, strength, score.kept);
    if (score.kept == true) {
        ui.skip(ui.space(14));
        const std::string label = filled(words::StrengthsNameOf, {{"strength", strength.name}});
        answer_field(view, {.id = "strengths." + std::string(strength.id) + ".name",
                            .label = label,
                            .placeholder = strength.name,
                            .long_text = true,
                            .least_lines = 1,
                            .width = ui.px(460)});
    } else if (score.kept == false) {
        ui.skip(ui.space(8));
        paragraph(ui, words::StrengthsLeftOut, Type::Note, Colour::InkMuted);
    }
    bottom = std::max(bottom, ui.flow.y);
    ui.flow = {outer.x, bottom, outer.width};
    ui.skip(ui.space(18));
    ui.sem.node(item).height = ui.flow.y - outer.y;
    ui.sem.close();
}

} // namespace

void leading_page(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("leading");
    const method::StrengthScores scores = method::strengths_of(view.book());
    page_head(view, words::StrengthsResultRunning);
    page_title(view, words::StrengthsResultTitle,
               scores.leading.empty() ? words::StrengthsEmpty : words::StrengthsResultLead);
    std::string status;
    if (scores.leading.empty()) {
        // What would fill it is said above.
        const charts::Scene empty =
            charts::empty_chart(std::min(ui.flow.width, ui.px(700)), words::StrengthsEmpty);
        draw_scene(ui, empty, ui.take(empty.width, empty.height).low());
    } else {
        chart_part(view, scores);
        ui.skip(ui.space(32));
        const float top = ui.flow.y;
        const std::size_t list =
            ui.sem.open(ui.node(semantics::Role::List, ui.id("list"), {ui.flow.x, top, ui.flow.width, 0}),
                        {.name = words::StrengthsResultTitle});
        std::size_t decided = 0;
        for (const std::size_t i : scores.leading) {
            one_strength(view, catalogue::Strengths[i], scores.scores[i]);
            decided += scores.scores[i].kept ? 1 : 0;
        }
        ui.sem.node(list).height = ui.flow.y - top;
        ui.sem.close();
        status = filled(words::StrengthsDecided,
                        {{"done", std::to_string(decided)}, {"all", std::to_string(scores.leading.size())}});
    }
    const catalogue::Sheet& next = catalogue::sheet_of(catalogue::SheetId::Conditions);
    const int pages = static_cast<int>(catalogue::StrengthItemCount) / items_per_page(ui);
    const std::string last_page = filled(words::PageBack, {{"page", std::to_string(pages)}});
    PageFoot foot{.status = status};
    foot.buttons[0] = {.label = ui.phone() ? words::Back : std::string_view(last_page),
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {
        .label = next.label, .kind = ButtonKind::Primary, .after = ui.phone() ? Icon::None : Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0) {
        view.go("strengths", pages - 1);
    } else if (pressed == 2) {
        view.go(next.id, 0);
    }
}

} // namespace ownmark::ui

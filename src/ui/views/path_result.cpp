// What the answers say about the three paths: the headline, the map or its table, three readings, and words
// for it.
#include "brand/path_words.h"
#include "brand/phrases.h"
#include "catalogue/path_readings.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_path.h"
#include "charts/from_scores.h"
#include "charts/path_map.h"
#include "ui/format.h"
#include "ui/views/path_pages.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float MapColumn = 500;
constexpr float MapWidth = 504;
constexpr float MapRadius = 186;
constexpr float PhoneMapRadius = 122;

charts::Scene map_of(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    const charts::PathMap map = charts::path_map_of(scores, brand::headline_title(scores.headline));
    // Any answer that stays the same would do: it only keeps the map from turning by itself.
    const std::string_view seed = model::text_of(view.book(), "start.name");
    return charts::path_map(map,
                            {.width = std::min(ui.flow.width, ui.px(MapWidth)),
                             .radius = ui.px(ui.phone() ? PhoneMapRadius : MapRadius),
                             .start_angle = charts::start_angle_of(seed, view.state.path.turns),
                             .text = ui.theme.scale},
                            screen_measure(ui));
}

/// The table as tab-separated values, for a spreadsheet.
std::string as_tsv(const charts::Table& table) {
    std::string text;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i > 0 ? "\t" : "") + row[i];
        }
        text += '\n';
    }
    return text;
}

void map_or_table(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    PathState& state = view.state.path;
    const charts::Scene scene = map_of(view, scores);
    if (scores.answered == 0) {
        paragraph(ui, words::PathEmpty, Type::Small, Colour::InkMuted);
        ui.skip(ui.space(8));
    }
    const Button twin = twin_button(state.map, words::PathShowMap, Icon::Path);
    const Button turn{
        .label = words::PathTurn, .kind = ButtonKind::Quiet, .before = Icon::Turn, .small = true};
    const Button copy{
        .label = words::CopyTable, .kind = ButtonKind::Quiet, .before = Icon::Copy, .small = true};
    if (state.map.as_table) {
        path_table(ui, scene.table, state.map);
        ui.skip(ui.space(10));
        paragraph(ui, words::PathTableNote, Type::Note, Colour::InkMuted);
        ui.skip(ui.space(4));
        const auto pressed = button_row(ui, std::array{twin, copy});
        if (pressed == 0) {
            switch_twin(state.map);
        } else if (pressed == 1) {
            view.emit(session::CopyText{std::string(words::PathTableCopyName), as_tsv(scene.table)});
        }
    } else {
        chart(ui, scene, state.map);
        ui.skip(ui.space(4));
        const auto pressed = button_row(ui, std::array{turn, twin});
        if (pressed == 0) {
            ++state.turns;
        } else if (pressed == 1) {
            switch_twin(state.map);
        }
    }
    ui.skip(ui.space(4));
    paragraph(ui, words::PathOwnDesign, Type::Caption, Colour::InkMuted);
}

/// The path's name with its weave, and every reading that holds, each with what the workbook offers.
void reading_row(const ViewContext& view, const method::PathScores& scores, std::size_t path) {
    Ui& ui = view.ui;
    const IdScope scope(catalogue::Paths[path].id);
    const Flow outer = ui.flow;
    const float line = ui.type(Type::Small).line;
    const float indent = ui.px(34);
    const std::size_t item = ui.sem.open(
        ui.node(semantics::Role::ListItem, ui.id("reading"), {outer.x, outer.y, outer.width, 0}), {});
    ui.skip(ui.space(10));
    const charts::Scene swatch = charts::path_swatch(path, ui.px(22), ui.px(14));
    draw_scene(ui, swatch, {outer.x, ui.flow.y + (line - swatch.height) / 2 + ui.px(3)});

    std::vector<Run> runs{{.text = std::string(catalogue::Paths[path].name) + ":", .type = Type::SmallBold}};
    const std::vector<brand::ReadingLine> lines = brand::reading_lines(scores, path);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string says = i == 0 ? lines[i].says : brand::at_sentence_start(lines[i].says);
        runs.push_back({.text = " " + says, .type = Type::Small});
        if (!lines[i].offers.empty()) {
            runs.push_back({.text = " " + lines[i].offers, .type = Type::Small, .colour = Colour::InkMuted});
        }
    }
    ui.flow = {outer.x + indent, ui.flow.y, outer.width - indent};
    rich_paragraph(ui, runs, line);
    ui.flow = {outer.x, ui.flow.y, outer.width};
    ui.skip(ui.space(10));
    ui.hairline(outer.x, ui.flow.y, outer.width);
    ui.skip(1);
    ui.sem.node(item).height = ui.flow.y - outer.y;
    ui.sem.close();
}

void readings(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    const float top = ui.flow.y;
    ui.hairline(ui.flow.x, top, ui.flow.width, ui.phone() ? Colour::Ink : Colour::Line,
                ui.phone() ? 1.5F : 1);
    ui.skip(1);
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("readings"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::PathResultRunning});
    for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
        reading_row(view, scores, path);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

/// How the answer to "same pay, same status" stands to the path that leads; empty where there is nothing to
/// compare.
std::string same_pay(const ViewContext& view, const method::PathHeadline& headline) {
    const catalogue::Path* chosen = catalogue::path_by_id(model::text_of(view.book(), "path.same-pay"));
    if (chosen == nullptr || headline.kind != catalogue::HeadlineKind::OneAhead || headline.ahead.empty()) {
        return {};
    }
    const bool agrees = chosen == &catalogue::Paths[headline.ahead.front()];
    return agrees ? std::string(words::PathSamePayAgrees)
                  : filled(words::PathSamePayDiffers, {{"path", chosen->name}});
}

std::string_view horizon(const ViewContext& view) {
    const std::string_view chosen = model::text_of(view.book(), "path.horizon");
    return chosen.empty()    ? std::string_view()
           : chosen == "now" ? words::PathHorizonNow
                             : words::PathHorizonGood;
}

std::string horizon_said(const ViewContext& view) {
    const std::string_view answer = horizon(view);
    return answer.empty() ? std::string() : filled(words::PathHorizonSaid, {{"answer", answer}});
}

void words_part(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    readings(view, scores);
    if (const std::string said = horizon_said(view); ui.phone() && !said.empty()) {
        ui.skip(ui.space(10));
        paragraph(ui, said, Type::Note, Colour::InkMuted);
    }
    ui.skip(ui.space(20));
    path_script(view, scores);
    if (const std::string said = same_pay(view, scores.headline); !said.empty()) {
        ui.skip(ui.space(8));
        paragraph(ui, said, Type::Note, Colour::InkMuted);
    }
}

void foot(const ViewContext& view, const method::PathScores& scores) {
    const bool phone = view.ui.phone();
    const catalogue::Sheet& next = catalogue::sheet_of(catalogue::SheetId::Statement);
    std::string status = phone ? std::string() : horizon_said(view);
    if (scores.answered < static_cast<int>(catalogue::PathItemCount)) {
        status = filled(
            phone ? words::DoneOfAll : words::PathCountShort,
            {{"done", std::to_string(scores.answered)}, {"all", std::to_string(catalogue::PathItemCount)}});
    }
    PageFoot foot{.status = status, .status_pen = horizon(view)};
    foot.buttons[1] = {.label = words::PathMyAnswers, .kind = ButtonKind::Quiet, .before = Icon::Back};
    foot.buttons[2] = {
        .label = next.label, .kind = ButtonKind::Primary, .after = phone ? Icon::None : Icon::Next};
    const std::optional<int> pressed = page_foot(view, foot);
    if (pressed == 1) {
        view.go("path", 0);
    } else if (pressed == 2) {
        view.go(next.id, 0);
    }
}

} // namespace

void path_result_page(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("result");
    const method::PathScores scores = method::paths_of(view.book());
    page_head(view,
              ui.phone() ? catalogue::sheet_of(catalogue::SheetId::Path).label : words::PathResultRunning);
    const Flow outer = ui.flow;
    const float gap = ui.px(28);
    const bool beside = outer.width >= ui.px(MapColumn) + gap + ui.px(320);
    if (beside) {
        ui.flow.width = ui.px(MapColumn);
    }
    heading(ui, 1, brand::headline_title(scores.headline), Type::Title, true);
    ui.skip(ui.space(ui.phone() ? 4 : 6));
    paragraph(ui, brand::headline_lead(scores.headline), ui.phone() ? Type::Lead : Type::Body);
    // The map brings its own space above.
    ui.skip(ui.space(ui.phone() ? 10 : 15));
    map_or_table(view, scores);
    const float map_end = ui.flow.y;
    if (beside) {
        const float x = outer.x + ui.px(MapColumn) + gap;
        ui.flow = {x, outer.y + ui.space(8), outer.x + outer.width - x};
    } else {
        ui.flow = {outer.x, map_end + ui.space(16), std::min(outer.width, ui.px(measure::PenMeasure))};
    }
    words_part(view, scores);
    ui.flow = {outer.x, std::max(ui.flow.y, map_end), outer.width};
    foot(view, scores);
}

} // namespace ownmark::ui

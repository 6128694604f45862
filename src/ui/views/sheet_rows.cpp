#include "ui/views/sheet_rows.h"

#include "catalogue/places.h"
#include "catalogue/words_common.h"
#include "method/progress.h"
#include "ui/format.h"

#include <algorithm>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

Stitch stitch_of(method::SheetState state) {
    switch (state) {
    case method::SheetState::NotBegun: return Stitch::NotBegun;
    case method::SheetState::Begun: return Stitch::Begun;
    case method::SheetState::Done: return Stitch::Done;
    }
    return Stitch::NotBegun;
}

std::string_view stitch_words(Stitch stitch) {
    switch (stitch) {
    case Stitch::NotBegun: return words::SheetNotBegun;
    case Stitch::Begun: return words::SheetBegun;
    case Stitch::Done: return words::SheetDone;
    }
    return {};
}

struct FormLooks {
    float icon;
    /// Left of the icon, and between it and the label.
    float pad;
    float gap;
    Type label;
    Type current;
    float group_above;
    float group_below;
};

constexpr FormLooks looks_of(IndexForm form) {
    return form == IndexForm::Menu ? FormLooks{21, 14, 14, Type::Body, Type::BodyBold, 9, 2}
                                   : FormLooks{19, 10, 11, Type::Small, Type::SmallBold, 16, 4};
}

/// At the right of a sheet's row, px.
constexpr float StitchRoom = 22;

/// A label that is wider than what is free in its row, as with large text, takes several lines.
std::vector<std::string_view> label_lines(const Ui& ui, IndexForm form, float free, std::string_view label) {
    const FormLooks looks = looks_of(form);
    return ui.wrapped(looks.current, label, free - ui.space(looks.pad + looks.gap) - ui.px(looks.icon) + 1);
}

struct RowWords {
    std::string_view id;
    std::string_view label;
    Icon icon;
    std::string_view spoken_state;
    /// What something else takes of the row, px.
    float taken = 0;
};

/// A row of the list: icon and label. It leads to its place.
void sheet_row(const ViewContext& view, const Rect& row, const RowWords& words, IndexForm form) {
    Ui& ui = view.ui;
    const IdScope scope(words.id);
    const semantics::Id node_id = ui.id("row");
    const bool current = view.session.place.sheet == words.id;
    if (current) {
        ui.card(row, measure::RowRadius, ui.colour(Colour::Paper), 0, 0, Shadow::Rest);
    } else if (ui.hovered(row)) {
        ui.box(row, measure::RowRadius, ui.theme[Shade::HoveredRow]);
    }
    const FormLooks looks = looks_of(form);
    const float size = ui.px(looks.icon);
    const float pad = form == IndexForm::Icons ? (row.width - size) / 2 : ui.space(looks.pad);
    ui.icon(words.icon, {row.x + pad, row.y + (row.height - size) / 2}, size, Colour::Ink);
    if (form != IndexForm::Icons) {
        const Type type = current ? looks.current : looks.label;
        const auto lines = label_lines(ui, form, row.width - words.taken, words.label);
        const float line = ui.type(type).line;
        float y = row.y + (row.height - line * static_cast<float>(lines.size())) / 2;
        for (const std::string_view text : lines) {
            ui.line({row.x + pad + size + ui.space(looks.gap), y}, type, Colour::Ink, text);
            y += line;
        }
    }
    if (ui.focus_visible(node_id)) {
        ui.focus_ring(row.grown(-3), measure::RowRadius);
    }
    semantics::Node node = ui.node(semantics::Role::Link, node_id, row);
    node.flags |= current ? semantics::flag::Current : 0;
    const std::string address = "#/" + std::string(words.id);
    ui.sem.add(node, {.name = words.label, .description = words.spoken_state, .extra = address});
    if (ui.sem.take(node_id, semantics::ActionKind::Press) != nullptr) {
        view.state.shell.menu = OpenMenu::None;
        view.go(words.id, 0);
    }
}

} // namespace

std::array<SheetRow, catalogue::Sheets.size()> rows_of(const model::Workbook& book) {
    std::array<SheetRow, catalogue::Sheets.size()> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = {&catalogue::Sheets[i],
                   stitch_of(method::progress_of(book, catalogue::Sheets[i].sheet).state)};
    }
    return rows;
}

std::string done_of_all(std::span<const SheetRow> rows) {
    const auto done = std::count_if(rows.begin(), rows.end(),
                                    [](const SheetRow& row) { return row.stitch == Stitch::Done; });
    return filled(words::DoneOfAll, {{"done", std::to_string(done)}, {"all", std::to_string(rows.size())}});
}

float count_of_groups() {
    return static_cast<float>(
        std::ranges::count_if(catalogue::Sheets, [](const auto& sheet) { return !sheet.group.empty(); }));
}

float label_height(const Ui& ui, IndexForm form) {
    const FormLooks looks = looks_of(form);
    return ui.space(looks.group_above) + ui.type(Type::Caption).line + ui.space(looks.group_below);
}

float least_row(const Ui& ui, IndexForm form, float width) {
    const float target = ui.by_touch() ? measure::TouchTarget : measure::LeastTarget;
    if (form == IndexForm::Icons) {
        return target;
    }
    std::size_t lines = 1;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        lines = std::max(lines, label_lines(ui, form, width - StitchRoom, sheet.label).size());
    }
    return std::max(target, static_cast<float>(lines) * ui.type(looks_of(form).label).line);
}

float sheet_list(const ViewContext& view, const Rect& area, float stitch_in, IndexForm form,
                 const RowsFit& fit) {
    Ui& ui = view.ui;
    const auto rows = rows_of(view.book());
    const FormLooks looks = looks_of(form);
    float y = area.y;
    ui.sem.open(ui.node(semantics::Role::List, ui.id("sheets"), area), {.name = words::SheetsNavigation});
    for (const SheetRow& row : rows) {
        if (!row.sheet->group.empty() && fit.has_labels) {
            ui.line({area.x + ui.space(looks.pad), y + ui.space(looks.group_above)}, Type::Caption,
                    Colour::InkMuted, row.sheet->group);
            y += label_height(ui, form);
        } else if (!row.sheet->group.empty()) {
            y += fit.group_gap;
        }
        const Rect rect{area.x, y, area.width, fit.height};
        ui.sem.open(
            ui.node(semantics::Role::ListItem, semantics::id_of(row.sheet->id, ui.id("sheets")), rect), {});
        sheet_row(view, rect,
                  {row.sheet->id, row.sheet->label, icon_named(row.sheet->icon), stitch_words(row.stitch),
                   StitchRoom},
                  form);
        ui.sem.close();
        upright_stitch(ui, semantics::id_of(row.sheet->id, ui.id("sheets")),
                       {rect.right() - stitch_in, y + fit.height / 2}, row.stitch);
        y += fit.height;
    }
    ui.sem.close();
    return y;
}

void summary_row(const ViewContext& view, const Rect& row, std::string_view progress, IndexForm form) {
    sheet_row(view, row, {catalogue::SummaryPlace, words::SummaryLabel, Icon::Download, progress}, form);
}

} // namespace ownmark::ui

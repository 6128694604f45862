// Where one is among the sheets: the spine, the tablet's and the phone's forms of it, and the stitches they
// carry.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_summary.h"
#include "method/progress.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/saved_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>

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

struct SheetRow {
    const catalogue::Sheet* sheet;
    Stitch stitch;
};

std::array<SheetRow, catalogue::Sheets.size()> rows_of(const model::Workbook& book) {
    std::array<SheetRow, catalogue::Sheets.size()> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = {&catalogue::Sheets[i],
                   stitch_of(method::progress_of(book, catalogue::Sheets[i].sheet).state)};
    }
    return rows;
}

std::string_view stitch_words(Stitch stitch) {
    switch (stitch) {
    case Stitch::NotBegun: return words::SheetNotBegun;
    case Stitch::Begun: return words::SheetBegun;
    case Stitch::Done: return words::SheetDone;
    }
    return {};
}

std::string done_of_all(std::span<const SheetRow> rows) {
    const auto done = std::count_if(rows.begin(), rows.end(),
                                    [](const SheetRow& row) { return row.stitch == Stitch::Done; });
    return filled(words::DoneOfAll, {{"done", std::to_string(done)}, {"all", std::to_string(rows.size())}});
}

/// A row of the spine or the menu: icon, label, and its stitch in the fold. True when chosen.
bool sheet_row(const ViewContext& view, const Rect& row, std::string_view id, std::string_view label,
               Icon icon, std::string_view spoken_state, bool icons_only) {
    Ui& ui = view.ui;
    const IdScope scope(id);
    const semantics::Id node_id = ui.id("row");
    const bool current = view.session.place.sheet == id;
    if (current) {
        ui.card(row, measure::RowRadius, ui.colour(Colour::Paper), 0, 0, Shadow::Rest);
    } else if (ui.hovered(row)) {
        ui.box(row, measure::RowRadius, ui.theme[Shade::HoveredRow]);
    }
    const float size = ui.px(ui.phone() ? 21 : 19);
    const float pad = icons_only ? (row.width - size) / 2 : ui.px(ui.phone() ? 14 : 10);
    ui.icon(icon, {row.x + pad, row.y + (row.height - size) / 2}, size, Colour::Ink);
    if (!icons_only) {
        const Type type = ui.phone() ? (current ? Type::BodyBold : Type::Body)
                          : current  ? Type::SmallBold
                                     : Type::Small;
        ui.line(
            {row.x + pad + size + ui.px(ui.phone() ? 14 : 11), row.y + (row.height - ui.type(type).line) / 2},
            type, Colour::Ink, label);
    }
    if (ui.focus_visible(node_id)) {
        ui.focus_ring(row.grown(-3), measure::RowRadius);
    }
    semantics::Node node = ui.node(semantics::Role::Link, node_id, row);
    node.flags |= current ? semantics::flag::Current : 0;
    const std::string address = "#/" + std::string(id);
    ui.sem.add(node, {.name = label, .description = spoken_state, .extra = address});
    if (ui.sem.take(node_id, semantics::ActionKind::Press) != nullptr) {
        view.state.shell.menu_open = false;
        view.go(id, 0);
        return true;
    }
    return false;
}

/// The list of sheets with group labels; returns where it ends.
float sheet_list(const ViewContext& view, const Rect& area, float row_height, float stitch_x,
                 bool icons_only) {
    Ui& ui = view.ui;
    const auto rows = rows_of(view.book());
    float y = area.y;
    ui.sem.open(ui.node(semantics::Role::List, ui.id("sheets"), area), {.name = words::SheetsNavigation});
    for (const SheetRow& row : rows) {
        if (!row.sheet->group.empty()) {
            if (!icons_only) {
                y += ui.space(ui.phone() ? 9 : 16);
                ui.line({area.x + ui.px(ui.phone() ? 14 : 10), y}, Type::Caption, Colour::InkMuted,
                        row.sheet->group);
                y += ui.type(Type::Caption).line + ui.space(ui.phone() ? 2 : 4);
            } else {
                y += ui.space(14);
            }
        }
        const Rect rect{area.x, y, area.width, row_height};
        ui.sem.open(
            ui.node(semantics::Role::ListItem, semantics::id_of(row.sheet->id, ui.id("sheets")), rect), {});
        sheet_row(view, rect, row.sheet->id, row.sheet->label, icon_named(row.sheet->icon),
                  stitch_words(row.stitch), icons_only);
        ui.sem.close();
        upright_stitch(ui, semantics::id_of(row.sheet->id, ui.id("sheets")), {stitch_x, y + row_height / 2},
                       row.stitch);
        y += row_height;
    }
    ui.sem.close();
    return y;
}

} // namespace

void spine(const ViewContext& view) {
    Ui& ui = view.ui;
    const bool narrow = ui.layout == Layout::Tablet;
    const Rect rect{0, 0, ui.frame.page.x, ui.window.y};
    ui.open_pinned(ui.node(semantics::Role::Navigation, ui.id("spine"), rect),
                   {.name = words::SheetsNavigation}, Layer::Bars);
    ui.linen(rect);
    float y = ui.px(22);
    if (narrow) {
        charts_mark(ui, {rect.x + (rect.width - ui.px(32)) / 2, y}, ui.px(32));
    } else {
        wordmark(ui, {20, y}, ui.px(32), Type::Wordmark);
    }
    y += ui.px(42);
    const float inset = narrow ? ui.px(8) : 14;
    const float right = narrow ? ui.px(18) : 26;
    const Rect area{inset, y, rect.width - inset - right, ui.window.y - y};
    const float summary_height = ui.px(40);
    // In a low window, or with large text, the rows move closer, so that all of them and the Summary stay in
    // reach.
    const float groups = ui.space(14) * 4;
    const float room =
        (area.height - summary_height - ui.px(18) - groups) / static_cast<float>(catalogue::Sheets.size());
    const float row = std::min(ui.px(narrow ? 46 : 36), std::max(room, 24.0F));
    const float end = sheet_list(view, area, row, rect.right() - ui.px(12) - 2, narrow);
    const float summary_y = std::max(end + ui.space(12), ui.window.y - ui.px(18) - summary_height);
    const auto rows = rows_of(view.book());
    const std::string progress = done_of_all(rows);
    const float summary_width =
        narrow ? area.width : ui.px(19 + 10 + 24) + ui.measured(Type::SmallBold, words::SummaryLabel);
    sheet_row(view, {area.x, summary_y, summary_width, summary_height}, SummaryId, words::SummaryLabel,
              Icon::Download, progress, narrow);
    if (!narrow) {
        const float w = ui.measured(Type::Note, progress);
        ui.line({rect.right() - 34 - w, summary_y + (summary_height - ui.type(Type::Note).line) / 2},
                Type::Note, Colour::InkMuted, progress);
        say(ui, progress, {rect.right() - 34 - w, summary_y, w, summary_height});
    }
    ui.close_pinned();
}

void phone_menu(const ViewContext& view) {
    Ui& ui = view.ui;
    const Rect rect{0, 0, ui.window.x, ui.window.y};
    semantics::Node node = ui.node(semantics::Role::Dialog, ui.id("menu"), rect);
    node.y = ui.scroll;
    node.flags |= semantics::flag::Modal;
    ui.open_pinned(node, {.name = words::MenuButton}, Layer::Overlay);
    ui.linen(rect);
    if (icon_button_at(ui, {8, 8}, Icon::Close, words::CloseMenu, Colour::Ink)) {
        view.state.shell.menu_open = false;
    }
    ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
    wordmark(ui, {ui.px(56), ui.px(14)}, ui.px(28), Type::Wordmark);
    semantics::Node title = ui.node(
        semantics::Role::Heading, ui.id("title"),
        {ui.px(56), ui.px(14), ui.px(28 + 12) + ui.measured(Type::Wordmark, words::ProductName), ui.px(28)});
    title.level = 2;
    ui.sem.add(title, {.name = words::SheetsNavigation});
    if (view.can_edit() && view.session.history.can_undo()) {
        if (icon_button_at(ui, {rect.right() - ui.px(52), 8}, Icon::Undo, words::Undo, Colour::Ink)) {
            view.emit(session::Undo{});
        }
    }
    if (view.can_edit() && view.session.history.can_redo()) {
        if (icon_button_at(ui, {rect.right() - ui.px(96), 8}, Icon::Redo, words::Redo, Colour::Ink)) {
            view.emit(session::Redo{});
        }
    }
    const float row = std::min(ui.px(44), (rect.height - ui.px(60 + 90)) / 7.5F);
    const float end =
        sheet_list(view, {8, ui.px(60), rect.width - 22, rect.height}, row, rect.right() - ui.px(18), false);
    const float summary_y = std::max(end, rect.bottom() - ui.px(66));
    ui.hairline(0, summary_y, rect.width, Colour::LineStrong);
    const std::string progress = done_of_all(rows_of(view.book()));
    sheet_row(view, {8, summary_y + ui.px(6), rect.width - ui.px(120), ui.px(44)}, SummaryId,
              words::SummaryLabel, Icon::Download, progress, false);
    const float w = ui.measured(Type::Small, progress);
    ui.line({rect.right() - ui.px(22) - w, summary_y + ui.px(17)}, Type::Small, Colour::InkMuted, progress);
    ui.close_pinned();
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && key->text == "escape") {
        view.state.shell.menu_open = false;
    }
}

void top_bar(const ViewContext& view, std::string_view title) {
    Ui& ui = view.ui;
    const float height = ui.px(60) + 14;
    const bool pin = bars_are_pinned(ui);
    const Rect bar{0, pin ? 0 : -ui.scroll, ui.window.x, height};
    semantics::Node node = ui.node(semantics::Role::Group, ui.id("top"), bar);
    if (pin) {
        ui.open_pinned(node, {.name = words::ProductName}, Layer::Bars);
    } else {
        ui.sem.open(node, {.name = words::ProductName});
    }
    ui.linen(bar);
    const float top = bar.y + (ui.px(60) - ui.px(44)) / 2;
    if (icon_button_at(ui, {8, top}, Icon::Menu, words::MenuButton, Colour::Ink)) {
        view.state.shell.menu_open = true;
    }
    const float available = ui.window.x - 2 * ui.px(60);
    // Large text takes two lines, and smaller type before it would take three.
    Type type = Type::BodyBold;
    for (const Type smaller : {Type::SmallBold, Type::CaptionBold}) {
        type = ui.wrapped(type, title, available).size() > 2 ? smaller : type;
    }
    const auto lines = ui.wrapped(type, title, available);
    const float line =
        std::min(ui.type(type).line, ui.px(60) / static_cast<float>(std::max<std::size_t>(1, lines.size())));
    const float title_height = line * static_cast<float>(lines.size());
    const Rect words_rect{(ui.window.x - available) / 2, bar.y + (ui.px(60) - title_height) / 2, available,
                          title_height};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const float y = words_rect.y + line * static_cast<float>(i) - (ui.type(type).line - line) / 2;
        ui.line({std::round((ui.window.x - ui.measured(type, lines[i])) / 2), y}, type, Colour::Ink,
                lines[i]);
    }
    say(ui, title, words_rect);
    saved_mark(ui, {ui.window.x - ui.px(20), bar.y + ui.px(30)}, view.session.saved, false);
    std::array<Stitch, catalogue::Sheets.size()> stitches{};
    const auto rows = rows_of(view.book());
    std::transform(rows.begin(), rows.end(), stitches.begin(),
                   [](const SheetRow& row) { return row.stitch; });
    stitch_row(ui, {20, bar.bottom() - 14, ui.window.x - 40, 14}, stitches);
    if (pin) {
        ui.close_pinned();
    } else {
        ui.sem.close();
    }
}

void wordmark(const Ui& ui, ImVec2 corner, float mark_size, Type type) {
    charts_mark(ui, corner, mark_size);
    ui.line({corner.x + mark_size + ui.px(12), corner.y + (mark_size - ui.type(type).line) / 2}, type,
            Colour::Ink, words::ProductName);
}

} // namespace ownmark::ui

// Where one is among the sheets: the spine, the tablet's and the phone's forms of it, and the stitches they
// carry.
#include "catalogue/places.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "method/progress.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/control.h"
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

/// The list's forms: in the spine, its narrow form with icons alone, and the sheet that opens over the page.
enum class IndexForm : std::uint8_t { Spine, Icons, Sheet };

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
    return form == IndexForm::Sheet ? FormLooks{21, 14, 14, Type::Body, Type::BodyBold, 9, 2}
                                    : FormLooks{19, 10, 11, Type::Small, Type::SmallBold, 16, 4};
}

struct RowWords {
    std::string_view id;
    std::string_view label;
    Icon icon;
    std::string_view spoken_state;
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
        ui.line({row.x + pad + size + ui.space(looks.gap), row.y + (row.height - ui.type(type).line) / 2},
                type, Colour::Ink, words.label);
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

/// The list of sheets with group labels; returns where it ends.
float sheet_list(const ViewContext& view, const Rect& area, float row_height, float stitch_x,
                 IndexForm form) {
    Ui& ui = view.ui;
    const auto rows = rows_of(view.book());
    const FormLooks looks = looks_of(form);
    float y = area.y;
    ui.sem.open(ui.node(semantics::Role::List, ui.id("sheets"), area), {.name = words::SheetsNavigation});
    for (const SheetRow& row : rows) {
        if (!row.sheet->group.empty() && form == IndexForm::Icons) {
            y += ui.space(14);
        } else if (!row.sheet->group.empty()) {
            y += ui.space(looks.group_above);
            ui.line({area.x + ui.space(looks.pad), y}, Type::Caption, Colour::InkMuted, row.sheet->group);
            y += ui.type(Type::Caption).line + ui.space(looks.group_below);
        }
        const Rect rect{area.x, y, area.width, row_height};
        ui.sem.open(
            ui.node(semantics::Role::ListItem, semantics::id_of(row.sheet->id, ui.id("sheets")), rect), {});
        sheet_row(view, rect,
                  {row.sheet->id, row.sheet->label, icon_named(row.sheet->icon), stitch_words(row.stitch)},
                  form);
        ui.sem.close();
        upright_stitch(ui, semantics::id_of(row.sheet->id, ui.id("sheets")), {stitch_x, y + row_height / 2},
                       row.stitch);
        y += row_height;
    }
    ui.sem.close();
    return y;
}

void summary_row(const ViewContext& view, const Rect& row, std::string_view progress, IndexForm form) {
    sheet_row(view, row, {catalogue::SummaryPlace, words::SummaryLabel, Icon::Download, progress}, form);
}

/// Opens the list with its labels, and takes focus back when that is closed.
void menu_button(const ViewContext& view, ImVec2 corner) {
    Ui& ui = view.ui;
    ShellState& shell = view.state.shell;
    if (icon_button_at(ui, corner,
                       {.icon = Icon::Menu,
                        .name = words::MenuButton,
                        .colour = Colour::Ink,
                        .expanded = shell.menu == OpenMenu::Sheets})) {
        shell.open(OpenMenu::Sheets, view.session.place.sheet);
    }
    // On the phone the tools are in that menu, too.
    if (shell.focus_opener == OpenMenu::Sheets || (ui.phone() && shell.focus_opener != OpenMenu::None)) {
        focus_now(ui);
        shell.focus_opener = OpenMenu::None;
    }
}

constexpr Button UndoStep{
    .label = words::Undo, .kind = ButtonKind::Quiet, .before = Icon::Undo, .small = true};
constexpr Button RedoStep{
    .label = words::Redo, .kind = ButtonKind::Quiet, .before = Icon::Redo, .small = true};

/// Whether both stand on one line of `width`.
bool steps_fit(const Ui& ui, float width) {
    return button_width(ui, UndoStep) + button_width(ui, RedoStep) + ui.px(4) <= width;
}

/// Height of undo and redo in the menu: nothing where there is nothing to undo. The tablet has them in its
/// head.
float steps_height(const ViewContext& view, float width) {
    const auto& history = view.session.history;
    const int steps =
        view.ui.phone() && view.can_edit() ? int{history.can_undo()} + int{history.can_redo()} : 0;
    const int lines = steps == 2 && !steps_fit(view.ui, width) ? 2 : std::min(steps, 1);
    return static_cast<float>(lines) * (view.ui.px(measure::SmallButtonHeight) + 4);
}

/// Undo and redo in words, from `corner`.
void steps_in_menu(const ViewContext& view, ImVec2 corner, float width) {
    Ui& ui = view.ui;
    const bool beside = steps_fit(ui, width);
    const auto step = [&](const Button& b, session::Command command) {
        if (button_at(ui, corner, b)) {
            view.emit(std::move(command));
        }
        corner.x += beside ? button_width(ui, b) + ui.px(4) : 0;
        corner.y += beside ? 0 : ui.px(measure::SmallButtonHeight) + 4;
    };
    if (view.session.history.can_undo()) {
        step(UndoStep, session::Undo{});
    }
    if (view.session.history.can_redo()) {
        step(RedoStep, session::Redo{});
    }
}

/// The head of the menu: its way out, the name where there is room, and on the phone the tools. Where it
/// ends.
float menu_head(const ViewContext& view, float width) {
    Ui& ui = view.ui;
    if (icon_button_at(ui, {8, 8}, Icon::Close, words::CloseMenu, Colour::Ink)) {
        view.state.shell.close();
    }
    ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
    const float mark = ui.px(28);
    const float name_x = 8 + ui.px(48);
    const float room = width - 8 - name_x - (ui.phone() ? tools_width(ui) : 0);
    if (room > mark + ui.px(16) + ui.measured(Type::Wordmark, words::ProductName)) {
        wordmark(ui, {name_x, 8 + ui.px(8)}, mark, Type::Wordmark);
    } else if (room > mark) {
        charts_mark(ui, {name_x, 8 + ui.px(8)}, mark);
    }
    semantics::Node title =
        ui.node(semantics::Role::Heading, ui.id("title"), {name_x, 8 + ui.px(8), std::max(1.0F, room), mark});
    title.level = 2;
    ui.sem.add(title, {.name = words::SheetsNavigation});
    const float end = ui.px(60);
    if (!ui.phone()) {
        return end;
    }
    const float tools_x = width - 8 - tools_width(ui);
    const bool below = tools_x < 8 + ui.px(44);
    tools(view, {below ? 8 : tools_x, below ? end : 8}, Colour::Ink);
    return below ? end + ui.px(48) : end;
}

} // namespace

void spine(const ViewContext& view) {
    Ui& ui = view.ui;
    const RootScope scope("spine");
    const bool narrow = ui.layout == Layout::Tablet;
    const IndexForm form = narrow ? IndexForm::Icons : IndexForm::Spine;
    const Rect rect{0, 0, ui.frame.page.x, ui.window.y};
    ui.open_pinned(ui.node(semantics::Role::Navigation, ui.id("box"), rect),
                   {.name = words::SheetsNavigation}, Layer::Bars);
    ui.linen(rect);
    skip_link(view, {0, 0});
    float y = ui.space(22);
    if (narrow) {
        charts_mark(ui, {rect.x + (rect.width - ui.px(32)) / 2, y}, ui.px(32));
    } else {
        wordmark(ui, {20, y}, ui.px(32), Type::Wordmark);
    }
    y += ui.px(32) + ui.space(10);
    const float inset = narrow ? ui.px(8) : 14;
    const float right = narrow ? ui.px(18) : 26;
    Rect area{inset, y, rect.width - inset - right, 0};
    if (narrow) {
        menu_button(view, {area.x + (area.width - ui.px(44)) / 2, y + ui.space(9)});
        area.y += ui.px(44) + ui.space(10);
    }
    const float end_matter =
        ui.px(SpineEnd) + (narrow ? 0 : spine_colophon_height(ui, rect.width - 24 - 34) + ui.px(6));
    const float summary_height = ui.px(40);
    // In a low window, or with large text, the rows move closer, so that all of them and the Summary stay in
    // reach.
    const float groups = ui.space(14) * 4;
    const float room = (ui.window.y - area.y - summary_height - end_matter - groups) /
                       static_cast<float>(catalogue::Sheets.size());
    const float row = std::min(ui.px(narrow ? 46 : 36), std::max(room, 24.0F));
    const float end = sheet_list(view, area, row, rect.right() - ui.px(12) - 2, form);
    const float summary_y = std::max(end + ui.space(12), ui.window.y - end_matter - summary_height);
    const auto rows = rows_of(view.book());
    const std::string progress = done_of_all(rows);
    const float summary_width =
        narrow ? area.width : ui.px(19 + 10 + 24) + ui.measured(Type::SmallBold, words::SummaryLabel);
    summary_row(view, {area.x, summary_y, summary_width, summary_height}, progress, form);
    if (!narrow) {
        const float w = ui.measured(Type::Note, progress);
        ui.line({rect.right() - 34 - w, summary_y + (summary_height - ui.type(Type::Note).line) / 2},
                Type::Note, Colour::InkMuted, progress);
        say(ui, progress, {rect.right() - 34 - w, summary_y, w, summary_height});
    }
    ui.close_pinned();
}

void sheets_menu(const ViewContext& view) {
    Ui& ui = view.ui;
    const RootScope scope("menu");
    const float width = ui.phone() ? ui.window.x : std::min(ui.px(320), ui.window.x - 44);
    const Rect rect{0, 0, width, ui.window.y};
    semantics::Node node = ui.node(semantics::Role::Dialog, ui.id("box"), rect);
    node.flags |= semantics::flag::Modal;
    ui.open_pinned(node, {.name = words::MenuButton}, Layer::Overlay);
    if (!ui.phone()) {
        ui.list->AddRectFilled({0, 0}, ui.window, ui.theme[Shade::BehindDialog]);
    }
    ui.linen(rect);
    const float top = menu_head(view, width);
    const float steps = steps_height(view, rect.width - 24);
    // A group's label takes about half a row.
    const auto groups = std::ranges::count_if(
        catalogue::Sheets, [](const catalogue::Sheet& sheet) { return !sheet.group.empty(); });
    const float rows_high = static_cast<float>(catalogue::Sheets.size()) + 0.5F * static_cast<float>(groups);
    const float row = std::min(ui.px(44), (rect.height - top - ui.px(90) - steps) / rows_high);
    const float end = sheet_list(view, {8, top, rect.width - 22, rect.height}, row, rect.right() - ui.px(18),
                                 IndexForm::Sheet);
    const float summary_y = std::max(end + steps, rect.bottom() - ui.px(66));
    if (steps > 0) {
        steps_in_menu(view, {12, summary_y - steps}, rect.width - 24);
    }
    ui.hairline(0, summary_y, rect.width, Colour::LineStrong);
    const std::string progress = done_of_all(rows_of(view.book()));
    summary_row(view, {8, summary_y + ui.px(6), rect.width - ui.px(120), ui.px(44)}, progress,
                IndexForm::Sheet);
    const float w = ui.measured(Type::Small, progress);
    ui.line({rect.right() - ui.px(22) - w, summary_y + ui.px(17)}, Type::Small, Colour::InkMuted, progress);
    ui.close_pinned();
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && (key->text == "escape" || key->text == "outside")) {
        view.state.shell.close();
    }
}

void top_bar(const ViewContext& view, std::string_view title) {
    Ui& ui = view.ui;
    const float height = ui.px(60) + 14;
    const bool pin = bars_are_pinned(ui);
    const Rect bar{0, pin ? 0 : -ui.scroll, ui.window.x, height};
    const RootScope scope("top");
    const semantics::Node node = ui.node(semantics::Role::Banner, ui.id("bar"), bar);
    if (pin) {
        ui.open_pinned(node, {}, Layer::Bars);
    } else {
        ui.sem.open(node, {});
    }
    ui.linen(bar);
    skip_link(view, bar.low());
    const Rect button{8, bar.y + (ui.px(60) - ui.px(44)) / 2, ui.px(44), ui.px(44)};
    ui.sem.open(ui.node(semantics::Role::Navigation, ui.id("way"), button),
                {.name = words::SheetsNavigation});
    menu_button(view, button.low());
    ui.sem.close();
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
    saved_mark(ui, {ui.window.x - ui.px(20), bar.y + ui.px(30)}, view.session.saved);
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

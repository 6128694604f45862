// The menu of all sheets with their labels: a drawer on the tablet, over everything on the phone.
#include "catalogue/places.h"
#include "catalogue/words_common.h"
#include "ui/views/sheet_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/control.h"
#include "ui/widgets/icon_button.h"

#include <algorithm>
#include <utility>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

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
float menu_head(const ViewContext& view, float top, float width) {
    Ui& ui = view.ui;
    const float y = top + 8;
    if (icon_button_at(ui, {8, y}, Icon::Close, words::CloseMenu, Colour::Ink)) {
        view.state.shell.close();
    }
    ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
    const float mark = ui.px(28);
    const float name_x = 8 + ui.px(48);
    const float room = width - 8 - name_x - (ui.phone() ? tools_width(ui) : 0);
    if (room > mark + ui.px(16) + ui.measured(Type::Wordmark, words::ProductName)) {
        wordmark(ui, {name_x, y + ui.px(8)}, mark, Type::Wordmark);
    } else if (room > mark) {
        charts_mark(ui, {name_x, y + ui.px(8)}, mark);
    }
    semantics::Node title =
        ui.node(semantics::Role::Heading, ui.id("title"), {name_x, y + ui.px(8), std::max(1.0F, room), mark});
    title.level = 2;
    ui.sem.add(title, {.name = words::SheetsNavigation});
    const float end = top + ui.px(60);
    if (!ui.phone()) {
        return end;
    }
    const float tools_x = width - 8 - tools_width(ui);
    const bool below = tools_x < 8 + ui.px(44);
    tools(view, {below ? 8 : tools_x, below ? end : y}, Colour::Ink);
    return below ? end + ui.px(48) : end;
}

/// The menu's rows in what is left below its head: `height` with the Summary. Where even the closest don't
/// fit, it scrolls.
RowsFit fit_menu(const Ui& ui, float width, float height) {
    const float least = least_row(ui, IndexForm::Menu, width);
    const float ideal = std::max(least, ui.px(44));
    const float labels = count_of_groups() * label_height(ui, IndexForm::Menu);
    const float room = (height - ui.px(90) - labels) / SheetCount;
    const float bare_room = (height - ui.px(52)) / SheetCount;
    if (room < least && bare_room >= least) {
        return {.height = std::min(ideal, bare_room), .has_labels = false};
    }
    return {.height = room < least ? ideal : std::min(ideal, room)};
}

} // namespace

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

void sheets_menu(const ViewContext& view) {
    Ui& ui = view.ui;
    const RootScope scope("menu");
    const float width = ui.phone() ? ui.window.x : std::min(ui.px(320), ui.window.x - 44);
    const Rect rect{0, 0, width, ui.window.y};
    const float top = ui.open_over(ui.id("box"), rect, {.name = words::MenuButton});
    if (!ui.phone()) {
        ui.list->AddRectFilled({0, 0}, ui.window, ui.theme[Shade::BehindDialog]);
    }
    ui.linen(rect);
    const float rows_y = menu_head(view, top, width);
    const float steps = steps_height(view, rect.width - 24);
    const RowsFit fit = fit_menu(ui, rect.width - 22, rect.height - (rows_y - top) - steps);
    const float foot = ui.px(fit.has_labels ? 66 : 50);
    const Rect list{8, rows_y, rect.width - 22, rect.height};
    const float end = sheet_list(view, list, ui.px(18) - 14, IndexForm::Menu, fit);
    const float summary_y = std::max(end + steps, top + rect.height - foot);
    if (steps > 0) {
        steps_in_menu(view, {12, summary_y - steps}, rect.width - 24);
    }
    ui.hairline(0, summary_y, rect.width, Colour::LineStrong);
    const std::string progress = done_of_all(rows_of(view.book()));
    const float room = rect.width - ui.px(120);
    summary_row(view, {8, summary_y + ui.px(6), room, ui.px(44)}, progress, IndexForm::Menu);
    const float w = ui.measured(Type::Small, progress);
    if (ui.px(50) + ui.measured(Type::BodyBold, words::SummaryLabel) + w < rect.width - ui.px(22)) {
        ui.line({rect.right() - ui.px(22) - w, summary_y + ui.px(17)}, Type::Small, Colour::InkMuted,
                progress);
    }
    ui.close_over(summary_y + foot - top);
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && (key->text == "escape" || key->text == "outside")) {
        view.state.shell.close();
    }
}

} // namespace ownmark::ui

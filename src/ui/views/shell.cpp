// The window round the sheets: desk, page, banners, toasts and dialogs. Sheets draw only their content.
#include "ui/views/shell.h"

#include "catalogue/places.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_files.h"
#include "ui/kit/kit.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void draw_page(const Ui& ui) {
    const Rect& page = ui.frame.page;
    ui.list->AddRectFilled({0, 0}, ui.window, ui.colour(Colour::Desk));
    ui.list->AddRectFilled(page.low(), page.high(), ui.colour(Colour::Paper));
    if (ui.layout == Layout::Phone) {
        return;
    }
    // The block of pages beneath: three lines.
    constexpr float Step = measure::PageBlockStep;
    for (int i = 0; i < 3; ++i) {
        const float x = page.right() + Step * static_cast<float>(i);
        ui.list->AddRectFilled({x, 0}, {x + 1, ui.window.y}, ui.colour(Colour::Line));
        ui.list->AddRectFilled({x + 1, 0}, {x + Step, ui.window.y},
                               ui.colour(i < 2 ? Colour::Paper : Colour::Desk));
    }
    draw_fold(ui, page);
}

/// Spine or cover with the page beside it, which is as wide as it may be; both in the middle of the desk.
void open_book(Ui& ui, float spine, float widest_page) {
    PageFrame& frame = ui.frame;
    const float room = ui.window.x - spine - measure::DeskBesidePage;
    const float width = std::min(room, widest_page);
    frame.spine_x = std::round((room - width) / 2);
    frame.page = {frame.spine_x + spine, 0, width, ui.window.y};
}

/// Margins by layout, and the page as wide as it may be.
void lay_out_page(Ui& ui) {
    PageFrame& frame = ui.frame;
    switch (ui.layout) {
    case Layout::Phone:
        frame.page = {0, 0, ui.window.x, ui.window.y};
        frame.content = {measure::PhoneGutter, 0, ui.window.x - 2 * measure::PhoneGutter, 0};
        return;
    case Layout::Tablet: {
        const float spine =
            ui.theme.scale > 1.5F ? measure::TabletSpineWidthLarge : measure::TabletSpineWidth;
        frame.page = {spine, 0, ui.window.x - spine - measure::DeskBesidePage, ui.window.y};
        frame.content = {spine + measure::TabletPadding, 0, frame.page.width - 2 * measure::TabletPadding, 0};
        return;
    }
    case Layout::Desktop: {
        const float padding = 2 * measure::DesktopPadding;
        open_book(ui, measure::SpineWidth, measure::WidestContent + padding);
        frame.content = {frame.page.x + measure::DesktopPadding, 0, frame.page.width - padding, 0};
        return;
    }
    }
}

void sheet_content(const ViewContext& view) {
    const std::string& sheet = view.session.place.sheet;
    const IdScope scope(sheet);
    if (sheet == catalogue::SummaryPlace) {
        summary_view(view);
        return;
    }
    if (sheet == catalogue::HelpPlace) {
        help_view(view);
        return;
    }
    switch (catalogue::sheet_by_id(sheet).value_or(catalogue::SheetId::Start)) {
    case catalogue::SheetId::Start: start_view(view); return;
    case catalogue::SheetId::Values: values_view(view); return;
    case catalogue::SheetId::Strengths: strengths_view(view); return;
    case catalogue::SheetId::Conditions: conditions_view(view); return;
    case catalogue::SheetId::Path: path_view(view); return;
    case catalogue::SheetId::Statement: statement_view(view); return;
    }
}

/// Two take turns: one that is given the same words again says nothing.
void announce_toast(const ViewContext& view) {
    const auto& shown = view.session.toast;
    for (const int turn : {0, 1}) {
        const bool mine = shown && static_cast<int>(shown->number % 2) == turn;
        announce(view.ui, turn == 0 ? "toast" : "next toast",
                 mine ? std::string_view(shown->sentence) : std::string_view());
    }
}

void show_toast(const ViewContext& view) {
    constexpr double ShownSecs = 6;
    Ui& ui = view.ui;
    ShellState& state = view.state.shell;
    const auto& shown = view.session.toast;
    if (shown && shown->number != state.toast_number) {
        state.toast_number = shown->number;
        state.toast_since = ui.seconds;
    }
    if (!shown) {
        return;
    }
    const float left = ui.phone() ? 20 : ui.frame.content.x;
    const float bottom = ui.window.y - ui.px(ui.phone() ? 96 : 92);
    switch (toast(ui, *shown, left, bottom)) {
    case ToastEvent::None: break;
    case ToastEvent::Undo: view.emit(session::Undo{}); break;
    case ToastEvent::Dismissed: view.emit(session::DismissToast{}); break;
    }
    if (ui.seconds - state.toast_since > ShownSecs) {
        view.emit(session::DismissToast{});
    }
}

/// A press on a tool is in the same frame's menu already.
void open_menu(const ViewContext& view) {
    switch (view.state.shell.menu) {
    case OpenMenu::None: return;
    case OpenMenu::Sheets: sheets_menu(view); return;
    case OpenMenu::TextSize:
    case OpenMenu::Appearance: settings_menu(view); return;
    }
}

} // namespace

void open_main(const ViewContext& view) {
    const Ui& ui = view.ui;
    view.ui.frame.main = ui.sem.open(
        ui.node(semantics::Role::Main, MainId, {ui.frame.page.x, -ui.scroll, ui.frame.page.width, 0}), {});
}

bool bars_are_pinned(const Ui& ui) {
    return ui.theme.scale < 1.5F && ui.window.y >= 480;
}

void draw_fold(const Ui& ui, const Rect& part) {
    if (ui.phone()) {
        return;
    }
    if (ui.theme.in_system_colours()) {
        ui.box({part.x, part.y, measure::Hairline, part.height}, 0, ui.colour(Colour::Line));
        return;
    }
    const ImU32 strong = ui.theme[Shade::FoldEdge];
    const ImU32 middle = ui.theme[Shade::FoldMiddle];
    const ImU32 none = middle & ~IM_COL32_A_MASK;
    const float x = ui.frame.page.x;
    const float knee = x + measure::FoldWidth * 0.4F;
    ui.list->AddRectFilledMultiColor({x, part.y}, {knee, part.bottom()}, strong, middle, middle, strong);
    ui.list->AddRectFilledMultiColor({knee, part.y}, {x + measure::FoldWidth, part.bottom()}, middle, none,
                                     none, middle);
}

void banners(const ViewContext& view) {
    Ui& ui = view.ui;
    const session::Session& s = view.session;
    const IdScope scope("banners");
    std::string_view sentence = s.notice;
    if (sentence.empty() && s.saved.state == session::SaveState::NotSaved) {
        sentence = s.saved.sentence;
    }
    const bool unsaved = s.notice.empty() && !sentence.empty();
    if (notice(ui, sentence, unsaved ? words::SaveCopy : std::string_view())) {
        view.emit(session::SaveCopy{});
    }
    if (s.example || s.read_only) {
        // The sentence and its button share a line where there is room.
        const std::string_view sentence_here = s.example ? words::ExampleReadOnly : words::ReadOnlyHere;
        const Flow outer = ui.flow;
        Button way_out{.label = s.example ? words::LeaveExample : words::TakeOver, .small = true};
        const float button_px = way_out.width = std::min(button_width(ui, way_out), outer.width);
        const bool beside = outer.width > button_px + ui.px(320);
        ui.flow.width = beside ? outer.width - button_px - ui.px(24) : outer.width;
        ui.flow.y += beside ? ui.px(11) : 0;
        paragraph(ui, sentence_here, Type::Small, Colour::InkMuted);
        const float text_end = ui.flow.y;
        const ImVec2 corner = beside ? ImVec2(outer.x + outer.width - button_px, outer.y)
                                     : ImVec2(outer.x, text_end + ui.space(8));
        if (button_at(ui, corner, way_out)) {
            view.emit(s.example ? session::Command(session::LeaveExample{})
                                : session::Command(session::TakeOver{}));
        }
        ui.flow = {outer.x, std::max(text_end, corner.y + button_height(ui, way_out)) + ui.space(20),
                   outer.width};
    }
}

void root_view(const ViewContext& view) {
    Ui& ui = view.ui;
    ui.single_keys = view.session.settings.single_keys;
    if (is_kit(view.session.place.sheet)) {
        kit_view(view);
        return;
    }
    ShellState& shell = view.state.shell;
    if (shell.menu_sheet != view.session.place.sheet ||
        (shell.menu == OpenMenu::Sheets && ui.layout == Layout::Desktop)) {
        shell.menu = OpenMenu::None;
    }
    ui.behind_dialog = view.session.dialog.has_value() || shell.menu != OpenMenu::None;
    lay_out_page(ui);
    const bool cover = view.session.place.sheet == "start" && ui.layout == Layout::Desktop;
    if (cover) {
        constexpr float Padding = measure::CoverPadding + measure::DesktopPadding;
        open_book(ui, measure::CoverWidth, measure::WidestContent + Padding);
        ui.frame.content = {ui.frame.page.x + measure::CoverPadding, 0, ui.frame.page.width - Padding, 0};
    }
    draw_page(ui);
    if (!ui.phone() && !cover) {
        spine(view);
    }
    const float top = ui.phone() ? ui.px(60) + 14 + ui.px(18) : head_height(ui);
    ui.flow = {ui.frame.content.x, top - ui.scroll, ui.frame.content.width};
    // Looked up by a single key, wherever nothing else is open.
    const auto* key = ui.single_key(0);
    if (key != nullptr && key->text == "help" && !ui.behind_dialog) {
        view.go(catalogue::HelpPlace, 0);
    }
    sheet_content(view);
    ui.frame.height = std::max(ui.frame.height, ui.window.y);
    ui.sem.node(ui.frame.main).height = ui.frame.height;
    show_toast(view);
    ui.sem.close();
    colophon(view);
    // Beside the page, where a dialog doesn't silence it.
    announce_toast(view);
    const session::SaveStatus& saved = view.session.saved;
    const bool was_saved = !saved.time.empty() && saved.state != session::SaveState::NotSaved;
    announce(ui, "saved once", was_saved ? words::SavedBefore : std::string_view());
    open_menu(view);
    if (view.session.dialog) {
        if (const auto choice = dialog(ui, *view.session.dialog)) {
            view.emit(session::AnswerDialog{*choice});
        }
    }
}

} // namespace ownmark::ui

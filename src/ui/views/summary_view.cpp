// Summary: what is done, what is open, and the ways out: the PDF, a copy to keep, another file, or nothing
// left here.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_summary.h"
#include "method/progress.h"
#include "report/coverage.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/views/summary_picture.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::array<std::string_view, 7> CountWords = {"No", "One", "Two", "Three", "Four", "Five", "Six"};
static_assert(CountWords.size() == catalogue::Sheets.size() + 1);

int open_sheets(const model::Workbook& book) {
    int open = 0;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        open += method::progress_of(book, sheet.sheet).state == method::SheetState::Done ? 0 : 1;
    }
    return open;
}

std::string lead_of(const model::Workbook& book) {
    if (book.empty()) {
        return std::string(words::SummaryLeadEmpty);
    }
    const int open = open_sheets(book);
    if (open == 0) {
        return std::string(words::SummaryAllDone);
    }
    if (open == 1) {
        return std::string(words::SummaryOpenSheetsOne);
    }
    return filled(words::SummaryOpenSheets, {{"count", CountWords[static_cast<std::size_t>(open)]}});
}

std::string state_words(const method::Progress& progress) {
    switch (progress.state) {
    case method::SheetState::NotBegun: return std::string(words::SummaryNotBegun);
    case method::SheetState::Begun:
        return filled(words::SummaryBegun,
                      {{"done", std::to_string(progress.answered)}, {"all", std::to_string(progress.all)}});
    case method::SheetState::Done: return std::string(words::SummaryDone);
    }
    return {};
}

/// One sheet: tick or empty box, its name, and its state at the right. The whole row leads to the sheet.
void sheet_line(const ViewContext& view, const catalogue::Sheet& sheet) {
    Ui& ui = view.ui;
    const method::Progress progress = method::progress_of(view.book(), sheet.sheet);
    const std::string state = state_words(progress);
    const Rect row = ui.take(ui.flow.width, ui.target_px(ui.phone() ? 46 : 40));
    const semantics::Id id = ui.id(sheet.id);
    const bool hover = ui.hovered(row);
    const float size = ui.px(20);
    const ImVec2 corner(row.x, row.y + (row.height - size) / 2);
    if (progress.state == method::SheetState::Done) {
        ui.icon(Icon::Saved, corner, size, Colour::Positive);
    } else {
        ui.list->AddCircle({corner.x + size / 2, corner.y + size / 2}, size * 0.36F,
                           ui.colour(Colour::LineStrong), 24, 1.5F);
    }
    const float text_y = row.y + (row.height - ui.type(Type::Small).line) / 2;
    const float x = row.x + ui.px(34);
    ui.line({x, text_y}, Type::Small, Colour::Ink, sheet.label);
    if (hover) {
        ui.hairline(x, text_y + ui.type(Type::Small).line - 2, ui.measured(Type::Small, sheet.label),
                    Colour::Ink);
    }
    const float w = ui.measured(Type::Note, state);
    ui.line({row.right() - w, row.y + (row.height - ui.type(Type::Note).line) / 2}, Type::Note,
            Colour::InkMuted, state);
    if (ui.focus_visible(id)) {
        ui.focus_ring(row.grown(-4), measure::RowRadius);
    }
    ui.sem.open(ui.node(semantics::Role::ListItem, semantics::id_of("item", id), row), {});
    ui.sem.add(ui.node(semantics::Role::Link, id, row),
               {.name = sheet.label, .description = state, .extra = "#/" + std::string(sheet.id)});
    ui.sem.close();
    if (ui.sem.take(id, semantics::ActionKind::Press) != nullptr) {
        view.go(sheet.id, 0);
    }
}

void actions(const ViewContext& view) {
    Ui& ui = view.ui;
    const bool working = view.session.report == session::ReportState::Working;
    Button pdf{.label = working ? words::SummaryMaking : words::SummaryDownload,
               .kind = ButtonKind::Primary,
               .before = Icon::Download,
               .disabled = working};
    Button copy{.label = words::SaveCopy, .before = Icon::Copy};
    const float gap = ui.px(12);
    const bool stacked = button_width(ui, pdf) + button_width(ui, copy) + gap > ui.flow.width;
    if (stacked) {
        pdf.width = copy.width = ui.flow.width;
    } else {
        pdf.width = ui.flow.width - gap - button_width(ui, copy);
    }
    const Rect first = ui.take(pdf.width, button_height(ui, pdf));
    if (button_at(ui, first.low(), pdf)) {
        view.emit(session::DownloadReport{});
    }
    if (stacked) {
        ui.skip(gap);
    }
    const ImVec2 second = stacked ? ImVec2(ui.flow.x, ui.flow.y) : ImVec2(first.right() + gap, first.y);
    if (button_at(ui, second, copy)) {
        view.emit(session::SaveCopy{});
    }
    ui.skip((stacked ? button_height(ui, copy) : 0) + ui.space(14));
    paragraph(ui, words::SummaryPdfNote, Type::Note, Colour::InkMuted);

    std::string missing;
    if (ui.pdf_has_boxes) {
        for (const std::string& character : report::missing_characters(view.book())) {
            missing += (missing.empty() ? "" : " ") + character;
        }
    }
    if (!missing.empty()) {
        ui.skip(ui.space(10));
        paragraph(ui, filled(words::SummaryMissingCharacters, {{"characters", missing}}), Type::Note,
                  Colour::Ink);
    }
    ui.skip(ui.space(20));
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(8));
    if (!view.session.example) {
        const Button open{
            .label = words::OpenWorkbook, .kind = ButtonKind::Quiet, .before = Icon::Open, .small = true};
        const Button erase{.label = words::DeleteEverything,
                           .kind = ButtonKind::Quiet,
                           .before = Icon::Remove,
                           .small = true};
        const Button ways[] = {open, erase};
        const auto pressed = button_row(ui, ways);
        if (pressed == 0) {
            view.emit(session::PickFile{});
        } else if (pressed == 1) {
            view.emit(session::AskDeleteEverything{});
        }
    }
}

} // namespace

void summary_view(const ViewContext& view) {
    Ui& ui = view.ui;
    page_head(view, words::SummaryLabel);
    const Flow outer = ui.flow;
    const bool picture = outer.width > ui.px(820);
    const float picture_width = ui.px(342);
    if (picture) {
        const float tall = picture_width * 484 / 342;
        const Rect second{outer.x + ui.px(150), outer.y + ui.px(86), ui.px(274), ui.px(387)};
        const Rect first{outer.x, outer.y, picture_width, tall};
        ui.card(second, measure::PaperRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
                Shadow::Lifted);
        ui.card(first, measure::PaperRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
                Shadow::Lifted);
        page_picture(view, first);
        ui.flow.x += ui.px(476);
        ui.flow.width -= ui.px(476);
    }
    const bool nothing = view.book().empty();
    const bool all = open_sheets(view.book()) == 0;
    heading(ui, 1,
            nothing ? words::SummaryTitleEmpty
            : all   ? words::SummaryTitleReady
                    : words::SummaryTitleOpen,
            Type::Title, true);
    ui.skip(ui.space(8));
    paragraph(ui, lead_of(view.book()), Type::Body);
    ui.skip(ui.space(20));
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width, Colour::Ink, 1.5F);
    ui.skip(ui.space(8));
    const std::size_t open_list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("list"), {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
                    {.name = words::SheetsNavigation});
    const float top = ui.flow.y;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        sheet_line(view, sheet);
    }
    ui.sem.node(open_list).height = ui.flow.y - top;
    ui.sem.close();
    ui.skip(ui.space(14));
    actions(view);
    ui.flow = {outer.x, std::max(ui.flow.y, picture ? outer.y + ui.px(520) : 0), outer.width};

    const std::string copy = view.session.last_copy_day.empty()
                                 ? std::string(words::SummaryNoCopy)
                                 : filled(words::SummaryLastCopy, {{"when", view.session.last_copy_day}});
    PageFoot foot;
    foot.status = nothing || view.session.example ? std::string_view{} : std::string_view(copy);
    foot.buttons[0] = {
        .label = catalogue::Sheets.back().label, .kind = ButtonKind::Quiet, .before = Icon::Back};
    if (page_foot(view, foot)) {
        view.go(catalogue::Sheets.back().id, 0);
    }
}

} // namespace ownmark::ui

// Brand statement: three questions about whom one helps, the fragments they leave, and the sentence woven
// from them.
#include "brand/statement.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_statement.h"
#include "catalogue/words_summary.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/views/source_row.h"
#include "ui/views/values_reading.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view StatementId = "statement.text";
constexpr int AudiencePage = 0;
constexpr int StatementPage = 1;

/// The person's words in pen on a stitched line, the workbook's in print.
std::vector<Run> runs_of(const std::vector<brand::Fragment>& fragments, Type print, Type pen) {
    std::vector<Run> runs;
    for (const brand::Fragment& fragment : fragments) {
        const bool own = !fragment.source.empty();
        runs.push_back({fragment.text, own ? pen : print, own ? Colour::Pen : Colour::Ink, own});
    }
    return runs;
}

void fragment_list(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    heading(ui, 2, words::StatementFromSheets, Type::CaptionBold);
    ui.skip(ui.space(8));
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width, Colour::Ink, 1.5F);
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("fragments"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::StatementFromSheets});
    for (const brand::Fragment& fragment : statement.suggestion) {
        if (!fragment.source.empty()) {
            source_row(view, fragment);
        }
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

void editor(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    answer_field(view, {.id = StatementId, .long_text = true, .least_lines = 5, .width = ui.flow.width});
    ui.skip(ui.space(14));
    if (!statement.edited) {
        return;
    }
    heading(ui, 2, words::StatementSuggestion, Type::SmallBold);
    ui.skip(ui.space(6));
    rich_paragraph(ui, runs_of(statement.suggestion, Type::Script, Type::ScriptPen),
                   ui.type(Type::Script).line);
    ui.skip(ui.space(8));
}

void sentence_card(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float pad = ui.px(ui.phone() ? 20 : 36);
    const std::vector<Run> runs = runs_of(statement.shown, Type::Sentence, Type::SentencePen);
    const float line = ui.type(Type::Sentence).line;
    const float top = ui.flow.y;
    const Rect inside{outer.x + pad, top + ui.px(ui.phone() ? 18 : 32), outer.width - 2 * pad, 0};
    const float text_height = rich_height(ui, runs, line, inside.width);
    const Rect card{outer.x, top, outer.width, text_height + 2 * ui.px(ui.phone() ? 18 : 32)};
    ui.card(card, measure::CardRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
            Shadow::Lifted);
    ui.flow = {inside.x, inside.y, inside.width};
    rich_paragraph(ui, runs, line);
    ui.flow = {outer.x, card.bottom() + ui.space(14), outer.width};
}

void tools(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    StatementState& state = view.state.statement;
    const std::string count = filled(words::StatementWords, {{"words", std::to_string(statement.words)},
                                                             {"seconds", std::to_string(statement.seconds)}});
    const Button edit{.label = state.editing ? words::StatementDone : words::EditFreely,
                      .kind = ButtonKind::Quiet,
                      .before = state.editing ? Icon::Saved : Icon::Edit,
                      .small = true};
    const Button copy{.label = words::Copy, .kind = ButtonKind::Quiet, .before = Icon::Copy, .small = true};
    const Button back{.label = words::StatementBackToSuggestion,
                      .kind = ButtonKind::Quiet,
                      .before = Icon::Undo,
                      .small = true};
    const float width = ui.measured(Type::Small, count);
    float needed = button_width(ui, copy) + (view.can_edit() ? button_width(ui, edit) : 0) +
                   (statement.edited ? button_width(ui, back) : 0);
    const bool below = width + needed > ui.flow.width + ui.px(10);
    const float line = ui.type(Type::Small).line;
    const Rect row = ui.take(ui.flow.width, below ? line : ui.px(44));
    ui.line({row.x, row.y + (row.height - line) / 2}, Type::Small, Colour::InkMuted, count);
    say(ui, count, {row.x, row.y, width, row.height});
    float x = below ? row.x - ui.px(10) : row.right() + ui.px(10) - needed;
    float y = below ? ui.flow.y + ui.px(4) : row.y;
    const float left = x;
    const auto place = [&](const Button& b) {
        if (x > left && x + button_width(ui, b) > row.right() + ui.px(10)) {
            x = left;
            y += ui.px(46);
        }
        const bool pressed = button_at(ui, {x, y}, b);
        x += button_width(ui, b);
        return pressed;
    };
    if (view.can_edit() && place(edit)) {
        state.editing = !state.editing;
        if (state.editing && !statement.edited) {
            view.set_text(StatementId, statement.text);
        }
    }
    if (statement.edited && view.can_edit() && place(back)) {
        state.editing = false;
        view.emit(model::Edit(model::ClearAnswer{std::string(StatementId)}));
    }
    if (place(copy)) {
        view.emit(session::CopyText{std::string(words::StatementCopyName), statement.text});
    }
    ui.flow.y = y + ui.px(44) + ui.space(10);
}

void sentence(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    if (statement.shown.empty()) {
        paragraph(ui, words::StatementEmpty, Type::Body, Colour::InkMuted);
        return;
    }
    if (view.state.statement.editing && view.can_edit()) {
        editor(view, statement);
    } else {
        sentence_card(view, statement);
    }
    tools(view, statement);
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(14));
    ui.icon(Icon::Thread, {ui.flow.x, ui.flow.y}, ui.px(22), Colour::InkMuted);
    const Flow outer = ui.flow;
    ui.flow = {outer.x + ui.px(36), outer.y, outer.width - ui.px(36)};
    paragraph(ui, words::StatementYours, Type::Small);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

void audience_page(const ViewContext& view) {
    Ui& ui = view.ui;
    page_title(view, words::AudienceTitle, words::AudienceLead);
    answer_field(view, {.id = "audience.whom", .placeholder = words::AudienceWhomExample});
    ui.skip(ui.space(22));
    answer_field(view, {.id = "audience.what", .placeholder = words::AudienceWhatExample});
    ui.skip(ui.space(22));
    answer_field(view, {.id = "audience.outcome", .placeholder = words::AudienceOutcomeExample});
    PageFoot foot;
    foot.status = words::StatementNotFinal;
    foot.buttons[1] = {.label = catalogue::sheet_of(catalogue::SheetId::Path).label,
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = words::StatementToSentence, .kind = ButtonKind::Primary, .after = Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 1) {
        view.go("path", 0);
    } else if (pressed == 2) {
        view.go("statement", StatementPage);
    }
}

void statement_page(const ViewContext& view) {
    Ui& ui = view.ui;
    const std::vector<std::string> values = top_values(view);
    const brand::Statement statement = brand::statement_of(view.book(), {.values = values});
    page_title(view, words::StatementTitle, {});
    const bool columns = ui.flow.width > ui.px(780);
    const bool any = std::any_of(statement.suggestion.begin(), statement.suggestion.end(),
                                 [](const brand::Fragment& f) { return !f.source.empty(); });
    const Flow outer = ui.flow;
    if (columns && any) {
        const float left = ui.px(332);
        const float gap = ui.px(56);
        ui.flow.width = left;
        fragment_list(view, statement);
        const float left_end = ui.flow.y;
        ui.flow = {outer.x + left + gap, outer.y, outer.width - left - gap};
        sentence(view, statement);
        ui.flow = {outer.x, std::max(left_end, ui.flow.y), outer.width};
    } else {
        sentence(view, statement);
        if (any) {
            ui.skip(ui.space(24));
            fragment_list(view, statement);
        }
    }
    PageFoot foot;
    foot.status = words::StatementNotFinal;
    foot.buttons[1] = {.label = words::StatementToQuestions, .kind = ButtonKind::Quiet, .before = Icon::Back};
    foot.buttons[2] = {.label = words::StatementToSummary, .kind = ButtonKind::Primary, .after = Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 1) {
        view.go("statement", AudiencePage);
    } else if (pressed == 2) {
        view.go("summary", 0);
    }
}

} // namespace

void statement_view(const ViewContext& view) {
    page_head(view, catalogue::sheet_of(catalogue::SheetId::Statement).label);
    const int page = std::clamp(view.session.place.page, AudiencePage, StatementPage);
    const IdScope scope(page);
    if (page == AudiencePage) {
        audience_page(view);
    } else {
        statement_page(view);
    }
}

} // namespace ownmark::ui

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
#include "ui/views/thread.h"
#include "ui/views/values_reading.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cfloat>
#include <optional>
#include <string>
#include <utility>
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

/// Where a thread begins, and to which phrase it goes.
struct Thread {
    ImVec2 from;
    std::string_view source;
};

/// The answers behind the sentence, and the thread of the one that is lit.
std::optional<Thread> fragment_list(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    const StatementState& state = view.state.statement;
    const float indent = ui.px(ui.phone() ? 0 : 18);
    semantics::Node head = ui.node(semantics::Role::Heading, ui.id("head"),
                                   {ui.flow.x, ui.flow.y, ui.flow.width, ui.type(Type::CaptionBold).line});
    head.level = 2;
    ui.sem.add(head, {.name = words::StatementFromSheets});
    ui.line({ui.flow.x + indent, ui.flow.y}, Type::CaptionBold, Colour::InkMuted, words::StatementFromSheets);
    ui.skip(ui.type(Type::CaptionBold).line + ui.space(8));
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width, Colour::Ink, 1.5F);
    ui.skip(1);
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("fragments"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::StatementFromSheets});
    std::optional<Thread> thread;
    for (const brand::Fragment& fragment : statement.suggestion) {
        if (fragment.source.empty()) {
            continue;
        }
        const SourceLook look{.lit = state.lit_source == fragment.source,
                              .called = state.called_source == fragment.source};
        // Where pointer and focus are on two rows, the pointer's has the thread.
        if (const auto dot = source_row(view, fragment, look); dot && (!thread || look.lit)) {
            thread = Thread{*dot, fragment.source};
        }
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
    return thread;
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

/// The piece of a phrase that is the easiest to hit.
const RunPiece* widest_of(std::span<const RunPiece> pieces, std::size_t run) {
    const RunPiece* widest = nullptr;
    for (const RunPiece& piece : pieces) {
        if (piece.run == run && (widest == nullptr || piece.rect.width > widest->rect.width)) {
            widest = &piece;
        }
    }
    return widest;
}

/// Phrases and their places: which one the pointer is on, and, where the answers stand below, the way down.
void phrases(const ViewContext& view, const brand::Statement& statement, std::span<const RunPiece> pieces) {
    Ui& ui = view.ui;
    StatementState& state = view.state.statement;
    state.lit_source.clear();
    const IdScope scope("phrases");
    for (const RunPiece& piece : pieces) {
        const brand::Fragment& fragment = statement.shown[piece.run];
        if (fragment.source.empty()) {
            continue;
        }
        if (!ui.phone()) {
            state.lit_source = ui.hovered(piece.rect) ? fragment.source : state.lit_source;
        } else if (&piece == widest_of(pieces, piece.run)) {
            const IdScope one(static_cast<int>(piece.run));
            const semantics::Id id = ui.id("phrase");
            ui.sem.add(ui.node(semantics::Role::Button, id, piece.rect),
                       {.name = filled(words::StatementPhrase, {{"phrase", fragment.text}})});
            if (ui.focus_visible(id)) {
                ui.focus_ring(piece.rect.grown(-4), measure::RowRadius);
            }
            if (ui.sem.take(id, semantics::ActionKind::Press) != nullptr) {
                // Called twice, it comes twice.
                state.called_source = state.called_source == fragment.source ? "" : fragment.source;
            }
        }
    }
}

void tools(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    StatementState& state = view.state.statement;
    const bool phone = ui.phone();
    const std::string count =
        filled(phone ? words::StatementWordsShort : words::StatementWords,
               {{"words", std::to_string(statement.words)}, {"seconds", std::to_string(statement.seconds)}});
    const Button edit{.label = state.editing ? words::StatementDone : words::EditFreely,
                      .kind = ButtonKind::Quiet,
                      .before = state.editing ? Icon::Saved : Icon::Edit,
                      .small = true};
    const Button copy{.label = words::Copy, .kind = ButtonKind::Quiet, .before = Icon::Copy, .small = true};
    const Button back{.label = words::StatementBackToSuggestion,
                      .kind = ButtonKind::Quiet,
                      .before = Icon::Undo,
                      .small = true};
    const Type type = phone ? Type::Note : Type::Small;
    const float width = ui.measured(type, count);
    const float copy_width = phone ? ui.px(44) : button_width(ui, copy);
    const float needed = copy_width + (view.can_edit() ? button_width(ui, edit) : 0) +
                         (statement.edited ? button_width(ui, back) : 0);
    const bool below = width + needed > ui.flow.width + ui.px(10);
    const float right = ui.flow.x + ui.flow.width + ui.px(10);
    float x = below ? ui.flow.x - ui.px(10) : right - needed;
    float y = ui.flow.y;
    if (below) {
        paragraph(ui, count, type, Colour::InkMuted);
        y = ui.flow.y + ui.px(4);
    } else {
        const float line = ui.type(type).line;
        ui.line({ui.flow.x, y + (ui.px(44) - line) / 2}, type, Colour::InkMuted, count);
        say(ui, count, {ui.flow.x, y, width, ui.px(44)});
    }
    const float left = x;
    const auto make_room = [&](float wanted) {
        if (x > left && x + wanted > right) {
            x = left;
            y += ui.px(46);
        }
    };
    const auto place = [&](const Button& b) {
        make_room(button_width(ui, b));
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
    make_room(copy_width);
    if (phone ? icon_button_at(ui, {x, y}, Icon::Copy, words::Copy, Colour::Ink) : place(copy)) {
        view.emit(session::CopyText{std::string(words::StatementCopyName), statement.text});
    }
    ui.flow.y = y + ui.px(44);
}

/// The sentence on its card, on the phone with its tools. Where its phrases stand.
std::vector<RunPiece> sentence_card(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const bool phone = ui.phone();
    const float pad = ui.px(phone ? 20 : 36);
    const std::vector<Run> runs = runs_of(statement.shown, Type::Sentence, Type::SentencePen);
    const float line = ui.type(Type::Sentence).line;
    // The card is drawn beneath what stands on it, once that has shown how high it is.
    ImDrawListSplitter layers;
    layers.Split(ui.list, 2);
    layers.SetCurrentChannel(ui.list, 1);
    ui.flow = {outer.x + pad, outer.y + ui.px(phone ? 20 : 34), outer.width - 2 * pad};
    std::vector<RunPiece> pieces = rich_pieces(ui, runs, line, ui.flow.width, {ui.flow.x, ui.flow.y});
    rich_paragraph(ui, runs, line);
    phrases(view, statement, pieces);
    if (phone) {
        ui.skip(ui.px(8));
        tools(view, statement);
    }
    const Rect card{outer.x, outer.y, outer.width, ui.flow.y + ui.px(phone ? 14 : 30) - outer.y};
    layers.SetCurrentChannel(ui.list, 0);
    ui.card(card, measure::CardRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
            Shadow::Lifted);
    layers.Merge(ui.list);
    ui.flow = {outer.x, card.bottom(), outer.width};
    return pieces;
}

void yours_note(Ui& ui) {
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(14));
    ui.icon(Icon::Thread, {ui.flow.x, ui.flow.y}, ui.px(22), Colour::InkMuted);
    const Flow outer = ui.flow;
    ui.flow = {outer.x + ui.px(36), outer.y, outer.width - ui.px(36)};
    paragraph(ui, words::StatementYours, Type::Small);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

std::vector<RunPiece> sentence(const ViewContext& view, const brand::Statement& statement) {
    Ui& ui = view.ui;
    std::vector<RunPiece> pieces;
    if (statement.shown.empty()) {
        paragraph(ui, words::StatementEmpty, Type::Body, Colour::InkMuted);
        return pieces;
    }
    if (view.state.statement.editing && view.can_edit()) {
        editor(view, statement);
        tools(view, statement);
        ui.skip(ui.space(10));
    } else {
        pieces = sentence_card(view, statement);
        if (!ui.phone()) {
            ui.skip(ui.space(14));
            tools(view, statement);
            ui.skip(ui.space(16));
        }
    }
    return pieces;
}

/// From the lit answer to the piece of its phrase that is reached most freely: one that begins a line.
void draw_thread(const ViewContext& view, const brand::Statement& statement, const Thread& thread,
                 std::span<const RunPiece> pieces) {
    const RunPiece* best = nullptr;
    float text_left = FLT_MAX;
    for (const RunPiece& piece : pieces) {
        text_left = std::min(text_left, piece.rect.x);
        if (statement.shown[piece.run].source == thread.source &&
            (best == nullptr || piece.rect.x < best->rect.x)) {
            best = &piece;
        }
    }
    if (best != nullptr) {
        thread_to_phrase(view.ui, thread.from, best->rect, text_left);
    }
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
    foot.status = ui.phone() ? std::string_view() : words::StatementNotFinal;
    foot.buttons[1] = {.label = catalogue::sheet_of(catalogue::SheetId::Path).label,
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = words::StatementToSentence,
                       .kind = ButtonKind::Primary,
                       .after = ui.phone() ? Icon::None : Icon::Next};
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
        const auto thread = fragment_list(view, statement);
        const float left_end = ui.flow.y;
        ui.flow = {outer.x + left + gap, outer.y, outer.width - left - gap};
        const std::vector<RunPiece> pieces = sentence(view, statement);
        if (thread) {
            draw_thread(view, statement, *thread, pieces);
        }
        yours_note(ui);
        ui.flow = {outer.x, std::max(left_end, ui.flow.y), outer.width};
    } else {
        sentence(view, statement);
        if (any) {
            ui.skip(ui.space(20));
            fragment_list(view, statement);
            ui.skip(ui.space(20));
            yours_note(ui);
        }
    }
    PageFoot foot;
    foot.status = ui.phone() ? std::string_view() : words::StatementNotFinal;
    foot.buttons[1] = {.label = ui.phone() ? words::Back : words::StatementToQuestions,
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = words::StatementToSummary,
                       .kind = ButtonKind::Primary,
                       .after = ui.phone() ? Icon::None : Icon::Next};
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

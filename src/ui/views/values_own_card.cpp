// A card of the person's own: the form in the place of the card in play.
#include "catalogue/fields.h"
#include "catalogue/values.h"
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/views/values_cards.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

/// A number that no own card has, and none ever had whose choices are still there.
std::optional<int> free_number(const model::Workbook& book) {
    for (int number = 1; number <= catalogue::MaxOwnCards; ++number) {
        const std::string id = "own-" + std::to_string(number);
        const bool chosen = std::ranges::any_of(book.rounds, [&](const model::Round& round) {
            return std::ranges::find(round.shown, id) != round.shown.end();
        });
        if (!chosen && model::text_of(book, "values.own." + std::to_string(number) + ".name").empty() &&
            !book.answers.contains(pile_slug(id))) {
            return number;
        }
    }
    return std::nullopt;
}

bool blank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

void close_form(ValuesState& state) {
    state.writing_card = false;
    state.card_needs_name = false;
    state.wrote_card = true;
    state.own_name.clear();
    state.own_meaning.clear();
}

void add_card(const ViewContext& view, int number) {
    ValuesState& state = view.state.values;
    if (blank(state.own_name)) {
        state.card_needs_name = true;
        return;
    }
    const std::string slug = "values.own." + std::to_string(number);
    view.set_text(slug + ".name", state.own_name);
    if (!blank(state.own_meaning)) {
        view.set_text(slug + ".meaning", state.own_meaning);
    }
    view.emit(session::LeaveField{});
    state.moving = "own-" + std::to_string(number);
    close_form(state);
}

/// Focus goes to the field drawn last.
void focus_last_field(Ui& ui) {
    for (std::size_t i = ui.sem.frame().nodes.size(); i-- > 0;) {
        if (ui.sem.node(i).role == semantics::Role::TextField) {
            ui.sem.node(i).flags |= semantics::flag::TakeFocus;
            return;
        }
    }
}

} // namespace

void own_card_form(const ViewContext& view) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const IdScope scope("own card");
    const std::optional<int> number = free_number(view.book());
    heading(ui, 2, words::OwnCardTitle, Type::SmallHeading);
    ui.skip(ui.space(12));
    if (!number) {
        paragraph(ui, words::OwnCardsFull);
        ui.skip(ui.space(12));
        if (button(ui, {.label = words::Cancel, .small = true})) {
            close_form(state);
        }
        return;
    }
    const bool complains = state.card_needs_name && blank(state.own_name);
    const catalogue::Field* name_field = catalogue::field_of("values.own.1.name");
    const catalogue::Field* meaning_field = catalogue::field_of("values.own.1.meaning");
    const FieldEvents name =
        field(ui, {.label = name_field->prompt,
                   .value = state.own_name,
                   .description = name_field->hint,
                   .complaint = complains ? words::OwnCardNeedsName : std::string_view()});
    if (name.text) {
        state.own_name = *name.text;
    }
    focus_last_field(ui);
    ui.sem.add(
        [&] {
            semantics::Node alert =
                ui.node(semantics::Role::Alert, ui.id("complaint"), {ui.flow.x, ui.flow.y, 1, 1});
            alert.flags |= semantics::flag::Hidden;
            return alert;
        }(),
        {.name = complains ? words::OwnCardNeedsName : std::string_view()});
    ui.skip(ui.space(16));
    const FieldEvents meaning = field(ui,
                                      {.label = meaning_field->prompt,
                                       .value = state.own_meaning,
                                       .description = meaning_field->hint,
                                       .long_text = true,
                                       .least_lines = 2},
                                      &view.state.fields["values.own.meaning"]);
    if (meaning.text) {
        state.own_meaning = *meaning.text;
    }
    ui.skip(ui.space(16));
    const Button add{.label = words::OwnCardAdd, .small = true};
    const Button cancel{.label = words::Cancel, .kind = ButtonKind::Quiet, .small = true};
    const bool beside = button_width(ui, add) + ui.px(4) + button_width(ui, cancel) <= ui.flow.width;
    const ImVec2 corner{ui.flow.x, ui.flow.y};
    if (button(ui, add)) {
        add_card(view, *number);
    }
    bool cancelled = false;
    if (beside) {
        cancelled = button_at(ui, {corner.x + button_width(ui, add) + ui.px(4), corner.y}, cancel);
    } else {
        ui.skip(ui.px(8));
        cancelled = button(ui, cancel);
    }
    const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
    if (cancelled || (key != nullptr && key->text == "escape")) {
        close_form(state);
    }
}

} // namespace ownmark::ui

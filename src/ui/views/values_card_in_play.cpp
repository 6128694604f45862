// The card in play: a live region, so that speech says each next card; and its way back.
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_piles.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void undo_last(const ViewContext& view, const PileTable& table) {
    ValuesState& state = view.state.values;
    state.resting = false;
    state.just_filed.clear();
    while (!state.filed.empty()) {
        const FiledCard last = state.filed.back();
        state.filed.pop_back();
        // The workbook's own undo may have been there first.
        if (model::number_of(view.book(), pile_slug(last.card)) != last.to) {
            continue;
        }
        if (last.from) {
            view.set_number(pile_slug(last.card), *last.from);
            state.moving.clear();
        } else {
            view.emit(model::Edit(model::ClearAnswer{pile_slug(last.card)}));
            state.moving = last.card;
        }
        return;
    }
    // After a reload nobody remembers: the last of the deal comes back.
    for (std::size_t i = table.deal.size(); i-- > 0;) {
        if (table.deal[i].pile) {
            view.emit(model::Edit(model::ClearAnswer{pile_slug(table.deal[i].id)}));
            state.moving = table.deal[i].id;
            return;
        }
    }
}

/// "Craft: Matters most." while that was the last deed, and the workbook still has it so.
std::string filed_words(const ViewContext& view, const PileTable& table) {
    const ValuesState& state = view.state.values;
    const auto card = std::ranges::find(table.deal, state.just_filed, &method::DealtCard::id);
    if (!state.moving.empty() || card == table.deal.end() || !card->pile) {
        return {};
    }
    return filled(words::CardFiled, {{"card", card->name}, {"pile", pile_name(*card->pile)}});
}

void take_out(const ViewContext& view, const method::DealtCard& card) {
    const std::string slug = "values.own." + card.id.substr(std::string_view("own-").size());
    for (const std::string& id : {slug + ".name", slug + ".meaning", pile_slug(card.id)}) {
        view.emit(model::Edit(model::ClearAnswer{id}));
    }
    view.state.values.moving.clear();
}

} // namespace

void card_in_play(const ViewContext& view, const PileTable& table) {
    Ui& ui = view.ui;
    const method::DealtCard* card = table.card();
    const bool phone = ui.phone();
    const ImVec2 pad{ui.px(phone ? 24 : 28), ui.px(phone ? 20 : 28)};
    const float inside = ui.flow.width - 2 * pad.x;
    const Type name_type = phone ? Type::Welcome : Type::Title;
    const float gap = ui.space(phone ? 26 : 52);

    std::string place;
    std::string spoken(words::PilesAllSorted);
    std::vector<std::string_view> name_lines;
    std::vector<std::string_view> meaning_lines;
    if (card != nullptr) {
        place = card->pile ? filled(words::CardFromPile, {{"pile", pile_name(*card->pile)}})
                           : filled(words::CardOf, {{"number", std::to_string(table.sorted + 1)},
                                                    {"all", std::to_string(table.deal.size())}});
        spoken =
            filled(words::CardSpoken, {{"place", place}, {"card", card->name}, {"meaning", card->meaning}});
        name_lines = ui.wrapped(name_type, card->name, inside);
        if (!card->meaning.empty()) {
            meaning_lines = ui.wrapped(Type::Lead, card->meaning, inside);
        }
    } else {
        meaning_lines = ui.wrapped(Type::Lead, words::PilesAllSorted, inside);
    }
    const float name_height = ui.type(name_type).line * static_cast<float>(name_lines.size());
    const float meaning_height = ui.type(Type::Lead).line * static_cast<float>(meaning_lines.size());
    const float text_height = ui.type(Type::Note).line + gap + name_height + ui.space(8) + meaning_height;
    const Rect rect = ui.take(ui.flow.width, std::max(ui.px(phone ? 236 : 324), text_height + 2 * pad.y));
    ui.skip(ui.space(14));

    const ImU32 line = ui.colour(Colour::Line);
    if (card != nullptr) {
        const std::size_t beneath = std::min<std::size_t>(2, table.left() - (card->pile ? 0 : 1));
        for (std::size_t i = beneath; i > 0; --i) {
            const auto step = static_cast<float>(i);
            const Rect paper{rect.x + 6 * step, rect.y + 7 * step, rect.width - 12 * step, rect.height};
            ui.card(paper, measure::CardRadius, ui.colour(Colour::Paper), line, 1, Shadow::Rest);
        }
        ui.card(rect, measure::CardRadius, ui.colour(Colour::Surface), line, 1, Shadow::Lifted);
    } else {
        ui.box(rect, measure::CardRadius, ui.colour(Colour::Sunken), line, 1);
    }
    float y = rect.y + pad.y;
    ui.line({rect.x + pad.x, y}, Type::Note, Colour::InkMuted, place);
    y += card != nullptr ? ui.type(Type::Note).line + gap : 0;
    const Colour pen_or_ink = card != nullptr && is_own(*card) ? Colour::Pen : Colour::Ink;
    if (card != nullptr) {
        ui.lines({rect.x + pad.x, y}, inside, name_type, pen_or_ink, card->name, name_lines,
                 ui.type(name_type).line);
        y += name_height + ui.space(8);
    }
    ui.lines({rect.x + pad.x, y}, inside, Type::Lead, pen_or_ink,
             card != nullptr ? card->meaning : words::PilesAllSorted, meaning_lines,
             ui.type(Type::Lead).line);
    ui.sem.add(ui.node(semantics::Role::Status, ui.id("card"), rect),
               {.name = filed_words(view, table) + spoken});
}

void card_buttons(const ViewContext& view, const PileTable& table) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const Button undo{.label = words::PilesUndo,
                      .kind = ButtonKind::Quiet,
                      .before = Icon::Undo,
                      .disabled = table.sorted == 0 || !view.can_edit(),
                      .small = true,
                      .spoken = words::PilesUndoSpoken};
    const Button own{.label = ui.phone() ? words::PilesOwnCardShort : words::PilesOwnCard,
                     .kind = ButtonKind::Quiet,
                     .before = Icon::Add,
                     .disabled = !view.can_edit(),
                     .small = true,
                     .spoken = words::PilesOwnCard};
    const method::DealtCard* card = table.card();
    const float undo_width = button_width(ui, undo);
    const float own_width = button_width(ui, own);
    const float outset = ui.px(10);
    const float left = ui.flow.x - outset;
    const bool beside = undo_width + own_width <= ui.flow.width + 2 * outset;
    const Rect first = ui.take(ui.flow.width, button_height(ui, undo));
    if (button_at(ui, {left, first.y}, undo)) {
        undo_last(view, table);
    }
    const ImVec2 own_corner = beside ? ImVec2{first.right() + outset - own_width, first.y}
                                     : ImVec2{left, ui.take(own_width, button_height(ui, own)).y};
    if (button_at(ui, own_corner, own)) {
        state.writing_card = true;
        state.wrote_card = false;
    }
    if (state.wrote_card) {
        ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
    }
    if (card != nullptr && is_own(*card) && view.can_edit()) {
        const Button out{
            .label = words::OwnCardTakeOut, .kind = ButtonKind::Quiet, .before = Icon::Remove, .small = true};
        if (button_at(ui, {left, ui.take(button_width(ui, out), button_height(ui, out)).y}, out)) {
            take_out(view, *card);
        }
    }
}

} // namespace ownmark::ui

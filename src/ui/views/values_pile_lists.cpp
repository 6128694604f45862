// The three piles: the button that files the card in play, and the cards that lie there, each to be picked up
// again.
#include "catalogue/keys.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_piles.h"
#include "ui/widgets/pile.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

std::string count_words(std::size_t count) {
    return count == 1 ? std::string(words::PileCountOne)
                      : filled(words::PileCount, {{"count", std::to_string(count)}});
}

/// The cards of a pile, each a button that picks it up.
void filed_list(const ViewContext& view, PileTable& table, int pile, float least_row) {
    ValuesState& state = view.state.values;
    const auto& cards = table.piles[static_cast<std::size_t>(pile)];
    std::vector<std::string> spoken;
    spoken.reserve(cards.size());
    std::vector<PiledCard> rows;
    for (const std::size_t index : cards) {
        const method::DealtCard& card = table.deal[index];
        spoken.push_back(filled(words::PileTake, {{"card", card.name}}));
        rows.push_back({.id = card.id,
                        .name = card.name,
                        .spoken = spoken.back(),
                        .own = is_own(card),
                        .up = state.moving == card.id,
                        .take_focus = state.focus_card == card.id});
    }
    const PileListEvents events = pile_list(view.ui, {.name = pile_name(pile),
                                                      .cards = rows,
                                                      .empty = words::PileEmpty,
                                                      .least_row = least_row,
                                                      .disabled = !view.can_edit()});
    if (events.focused) {
        table.focused_card = rows[*events.focused].id;
    }
    if (events.taken) {
        const PiledCard& card = rows[*events.taken];
        state.moving = card.up ? std::string() : std::string(card.id);
        state.writing_card = false;
        state.focus_card.clear();
    }
}

PileHead head_of(const PileTable& table, std::size_t place, std::string_view count, bool live) {
    return {.name = pile_name(PileOrder[place]),
            .count = count,
            .key = catalogue::single_key_for(catalogue::KeysFor::Piles, place),
            .description = table.card() != nullptr ? count : words::PilesAllSorted,
            .live = live};
}

} // namespace

void pile_columns(const ViewContext& view, PileTable& table, bool live) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float gap = ui.space(16);
    const float width = std::floor((outer.width - 2 * gap) / PileCount);
    const float height = pile_head_height(ui, words::PileNames, width);
    // All three buttons before the lists: Tab goes from one to the next.
    for (std::size_t i = 0; i < PileCount; ++i) {
        const int pile = PileOrder[i];
        const IdScope scope(pile);
        const Rect rect{outer.x + (width + gap) * static_cast<float>(i), outer.y, width, height};
        const std::string count = count_words(table.piles[static_cast<std::size_t>(pile)].size());
        if (pile_head_at(ui, rect, head_of(table, i, count, live))) {
            file_card(view, table, pile);
        }
    }
    float bottom = outer.y + height;
    for (std::size_t i = 0; i < PileCount; ++i) {
        const IdScope scope(PileOrder[i]);
        ui.flow = {outer.x + (width + gap) * static_cast<float>(i) + 1, outer.y + height + ui.space(10),
                   width - 2};
        filed_list(view, table, PileOrder[i], ui.px(ui.layout == Layout::Desktop ? 33 : 44));
        bottom = std::max(bottom, ui.flow.y);
    }
    ui.flow = {outer.x, bottom, outer.width};
}

void pile_rows(const ViewContext& view, PileTable& table, bool live) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    for (std::size_t i = 0; i < PileCount; ++i) {
        const int pile = PileOrder[i];
        const IdScope scope(pile);
        const std::string count = count_words(table.piles[static_cast<std::size_t>(pile)].size());
        ui.skip(ui.space(8));
        const bool open = state.open_pile == pile;
        const PileRowEvents events = pile_row(ui, head_of(table, i, count, live),
                                              filled(words::PileOpen, {{"pile", pile_name(pile)}}), open);
        if (events.opened) {
            state.open_pile = open ? -1 : pile;
        }
        if (events.filed) {
            file_card(view, table, pile);
        }
        if (open) {
            filed_list(view, table, pile, ui.px(44));
            ui.skip(ui.space(8));
        }
    }
}

} // namespace ownmark::ui

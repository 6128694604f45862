// The three piles: the button that files the card in play, and the cards that lie there, each to be picked up
// again.
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_piles.h"
#include "ui/widgets/choice_mark.h"
#include "ui/widgets/text.h"

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
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const auto& cards = table.piles[static_cast<std::size_t>(pile)];
    const float pad = ui.px(13);
    if (cards.empty()) {
        const Flow outer = ui.flow;
        ui.skip(ui.space(8));
        ui.flow.x += pad;
        ui.flow.width -= pad;
        const Rect at{ui.flow.x, ui.flow.y, ui.flow.width, ui.type(Type::Note).line};
        text_block(ui, Type::Note, Colour::InkMuted, words::PileEmpty);
        say(ui, words::PileEmpty, at);
        ui.flow = {outer.x, ui.flow.y, outer.width};
        return;
    }
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("list"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = pile_name(pile)});
    for (const std::size_t index : cards) {
        const method::DealtCard& card = table.deal[index];
        const bool up = state.moving == card.id;
        const Type type = is_own(card) ? Type::Pen : up ? Type::SmallBold : Type::Small;
        const auto lines = ui.wrapped(type, card.name, ui.flow.width - 2 * pad);
        const float line = ui.px(22);
        const float text_height = line * static_cast<float>(lines.size());
        const semantics::Id id = semantics::id_of(card.id, ui.id("card"));
        const Rect row = ui.take(ui.flow.width, std::max(least_row, text_height + ui.px(11)), id);
        ui.sem.open(ui.node(semantics::Role::ListItem, semantics::id_of(card.id, ui.id("list")), row), {});
        if (ui.hovered(row) || up) {
            ui.box({row.x, row.y, row.width, row.height - 1}, 0, ui.colour(Colour::Sunken));
        }
        float y = row.y + (row.height - text_height) / 2;
        for (const std::string_view text : lines) {
            ui.line({row.x + pad, y + (line - ui.type(type).line) / 2}, type,
                    is_own(card) ? Colour::Pen : Colour::Ink, text);
            y += line;
        }
        ui.hairline(row.x, row.bottom() - 1, row.width);
        const semantics::Id button_id = semantics::id_of(card.id, ui.id("take"));
        if (ui.focused(button_id)) {
            table.focused_card = card.id;
        }
        if (ui.focus_visible(button_id)) {
            ui.focus_ring(row.grown(-4), measure::RowRadius);
        }
        semantics::Node node = ui.node(semantics::Role::Button, button_id, row);
        node.flags |= semantics::flag::HasPressed | (up ? semantics::flag::Pressed : 0);
        node.flags |= view.can_edit() ? 0 : semantics::flag::Disabled;
        node.flags |= state.focus_card == card.id ? semantics::flag::TakeFocus : 0;
        ui.sem.add(node, {.name = filled(words::PileTake, {{"card", card.name}})});
        if (view.can_edit() && ui.sem.take(button_id, semantics::ActionKind::Press) != nullptr) {
            state.moving = up ? std::string() : card.id;
            state.writing_card = false;
            state.focus_card.clear();
        }
        ui.sem.close();
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

/// The button that files the card in play. True when pressed.
bool pile_button(const ViewContext& view, const Rect& rect, const Rect& target, std::size_t place,
                 std::string_view description, bool live) {
    Ui& ui = view.ui;
    const semantics::Id id = ui.id("file");
    ui.box(rect, measure::ControlRadius, ui.colour(Colour::Surface),
           ui.colour(live && ui.hovered(target) ? Colour::Ink : Colour::LineStrong), measure::ControlEdge);
    if (ui.focus_visible(id)) {
        ui.focus_ring(target, measure::ControlRadius);
    }
    ui.sem.add(ui.node(semantics::Role::Button, id, target),
               {.name = pile_name(PileOrder[place]), .description = description, .keys = PileKeys[place]});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr ||
           ui.sem.take(id, semantics::ActionKind::Key) != nullptr;
}

} // namespace

void pile_columns(const ViewContext& view, PileTable& table, bool live) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float gap = ui.space(16);
    const float width = std::floor((outer.width - 2 * gap) / PileCount);
    const float key = ui.px(22 + 12);
    const float text_width = width - ui.px(14) - key - ui.px(4);
    float height = ui.px(64);
    for (const std::string_view name : words::PileNames) {
        const auto lines = static_cast<float>(ui.wrapped(Type::SmallBold, name, text_width).size());
        height = std::max(height, (lines + 1) * ui.px(20) + ui.px(24));
    }
    // All three buttons before the lists: Tab goes from one to the next.
    for (std::size_t i = 0; i < PileCount; ++i) {
        const int pile = PileOrder[i];
        const IdScope scope(pile);
        const Rect rect{outer.x + (width + gap) * static_cast<float>(i), outer.y, width, height};
        const std::string count = count_words(table.piles[static_cast<std::size_t>(pile)].size());
        const bool pressed =
            pile_button(view, rect, rect, i,
                        table.card() != nullptr ? std::string_view(count) : words::PilesAllSorted, live);
        const auto lines = ui.wrapped(Type::SmallBold, pile_name(pile), text_width);
        float y = rect.y + (height - ui.px(20) * static_cast<float>(lines.size() + 1)) / 2;
        for (const std::string_view text : lines) {
            ui.line({rect.x + ui.px(14), y - ui.px(1)}, Type::SmallBold, Colour::Ink, text);
            y += ui.px(20);
        }
        ui.line({rect.x + ui.px(14), y}, Type::Note, Colour::InkMuted, count);
        key_cap(ui, {rect.right() - ui.px(23), rect.y + height / 2}, PileKeys[i],
                ui.colour(Colour::InkMuted));
        if (pressed && live) {
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
        const float opener_width = ui.px(52);
        const float pad = ui.px(18);
        const float count_width = ui.measured(Type::Small, count);
        const float name_room = ui.flow.width - opener_width - 2 * pad;
        const bool below = ui.measured(Type::BodyBold, pile_name(pile)) + ui.px(12) + count_width > name_room;
        const auto lines = ui.wrapped(Type::BodyBold, pile_name(pile), name_room);
        const float line = ui.type(Type::BodyBold).line;
        const float text_height =
            line * static_cast<float>(lines.size()) + (below ? ui.type(Type::Small).line : 0);
        const Rect row = ui.take(ui.flow.width, std::max(ui.px(58), text_height + ui.px(24)));
        const Rect target{row.x, row.y, row.width - opener_width, row.height};
        const bool pressed =
            pile_button(view, row, target, i,
                        table.card() != nullptr ? std::string_view(count) : words::PilesAllSorted, live);
        float y = row.y + (row.height - text_height) / 2;
        for (const std::string_view text : lines) {
            ui.line({row.x + pad, y}, Type::BodyBold, Colour::Ink, text);
            y += line;
        }
        const ImVec2 count_corner = below ? ImVec2{row.x + pad, y}
                                          : ImVec2{target.right() - pad + ui.px(4) - count_width,
                                                   row.y + (row.height - ui.type(Type::Small).line) / 2};
        ui.line(count_corner, Type::Small, Colour::InkMuted, count);

        const Rect opener{target.right(), row.y, opener_width, row.height};
        const bool open = state.open_pile == pile;
        const semantics::Id opener_id = ui.id("open");
        ui.list->AddRectFilled({opener.x, opener.y + 2}, {opener.x + 1, opener.bottom() - 2},
                               ui.colour(Colour::Line));
        const float size = ui.px(20);
        const ImVec2 middle{opener.x + opener.width / 2, opener.y + opener.height / 2};
        if (open) {
            const ImVec2 chevron[] = {{middle.x - size / 4, middle.y + size / 8},
                                      {middle.x, middle.y - size / 8},
                                      {middle.x + size / 4, middle.y + size / 8}};
            ui.list->AddPolyline(chevron, 3, ui.colour(Colour::InkMuted), ImDrawFlags_None, 1.65F);
        } else {
            ui.icon(Icon::Expand, {middle.x - size / 2, middle.y - size / 2}, size, Colour::InkMuted);
        }
        if (ui.focus_visible(opener_id)) {
            ui.focus_ring(opener.grown(-3), measure::ControlRadius);
        }
        semantics::Node node = ui.node(semantics::Role::Button, opener_id, opener);
        node.flags |= semantics::flag::HasExpanded | (open ? semantics::flag::Expanded : 0);
        ui.sem.add(node, {.name = filled(words::PileOpen, {{"pile", pile_name(pile)}})});
        if (ui.sem.take(opener_id, semantics::ActionKind::Press) != nullptr) {
            state.open_pile = open ? -1 : pile;
        }
        if (pressed && live) {
            file_card(view, table, pile);
        }
        if (open) {
            filed_list(view, table, pile, ui.px(44));
            ui.skip(ui.space(8));
        }
    }
}

} // namespace ownmark::ui

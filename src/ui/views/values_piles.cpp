// Part 1 of Values: cards are sorted into three piles, by buttons and keys. Any card can be picked up again.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_cards.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr int PileCount = 3;
/// As they stand on the page, left to right or downwards, with their keys.
constexpr std::array<int, PileCount> PileOrder{2, 1, 0};
constexpr std::array<std::string_view, PileCount> PileKeys{"1", "2", "3"};

std::string_view pile_name(int pile) {
    return words::PileNames[static_cast<std::size_t>(pile)];
}

struct Table {
    std::vector<method::DealtCard> deal;
    /// Index into deal.
    std::optional<std::size_t> in_play;
    std::array<std::vector<std::size_t>, PileCount> piles;
    std::size_t sorted = 0;
    /// The filed card that has focus; empty when focus is elsewhere. Filled while the lists are drawn.
    std::string focused_card;

    std::size_t left() const { return deal.size() - sorted; }

    const method::DealtCard* card() const { return in_play ? &deal[*in_play] : nullptr; }
};

Table table_of(const ViewContext& view) {
    Table table;
    table.deal = method::dealt_cards(view.book());
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < table.deal.size(); ++i) {
        const method::DealtCard& card = table.deal[i];
        if (card.pile) {
            table.piles[static_cast<std::size_t>(*card.pile)].push_back(i);
            ++table.sorted;
        } else if (!next) {
            next = i;
        }
        if (card.id == view.state.values.moving) {
            table.in_play = i;
        }
    }
    if (!table.in_play) {
        table.in_play = next;
    }
    return table;
}

std::string count_words(std::size_t count) {
    return count == 1 ? std::string(words::PileCountOne)
                      : filled(words::PileCount, {{"count", std::to_string(count)}});
}

void file_card(const ViewContext& view, const Table& table, int pile) {
    const method::DealtCard* card = table.card();
    ValuesState& state = view.state.values;
    state.resting = false;
    state.wrote_card = false;
    if (card == nullptr || !view.can_edit()) {
        return;
    }
    state.focus_card = table.focused_card == card->id ? card->id : std::string();
    state.filed.push_back({card->id, card->pile, pile});
    state.moving.clear();
    view.set_number(pile_slug(card->id), pile);
}

void undo_last(const ViewContext& view, const Table& table) {
    ValuesState& state = view.state.values;
    state.resting = false;
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

void take_out(const ViewContext& view, const method::DealtCard& card) {
    const std::string slug = "values.own." + card.id.substr(std::string_view("own-").size());
    for (const std::string& id : {slug + ".name", slug + ".meaning", pile_slug(card.id)}) {
        view.emit(model::Edit(model::ClearAnswer{id}));
    }
    view.state.values.moving.clear();
}

/// The card in play on the paper still beneath it. A live region: speech says each next card.
void card_in_play(const ViewContext& view, const Table& table) {
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
    for (const std::string_view text : name_lines) {
        ui.line({rect.x + pad.x, y}, name_type, pen_or_ink, text);
        y += ui.type(name_type).line;
    }
    y += card != nullptr ? ui.space(8) : 0;
    for (const std::string_view text : meaning_lines) {
        ui.line({rect.x + pad.x, y}, Type::Lead, pen_or_ink, text);
        y += ui.type(Type::Lead).line;
    }
    ui.sem.add(ui.node(semantics::Role::Status, ui.id("card"), rect), {.name = spoken});
}

/// Undo, and the way to a card of one's own, on one line where they fit.
void card_buttons(const ViewContext& view, const Table& table) {
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

/// The cards of a pile, each a button that picks it up.
void filed_list(const ViewContext& view, Table& table, int pile, float least_row) {
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

/// Piles beside each other, each with its list beneath.
void pile_columns(const ViewContext& view, Table& table, bool live) {
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

/// Piles as rows: the row files the card, its last 52 px unfold the pile.
void pile_rows(const ViewContext& view, Table& table, bool live) {
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

void foot(const ViewContext& view, const Table& table) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const bool all = table.left() == 0;
    const std::string count = std::to_string(table.left());
    std::string status;
    if (all) {
        status = ui.phone() ? std::string() : std::string(words::PilesAllSorted);
    } else if (state.resting) {
        status = words::PilesResting;
    } else if (ui.phone()) {
        status = table.left() == 1 ? std::string(words::PilesToGoShortOne)
                                   : filled(words::PilesToGoShort, {{"count", count}});
    } else {
        status = table.left() == 1 ? std::string(words::PilesToGoOne)
                                   : filled(words::PilesToGo, {{"count", count}});
    }
    PageFoot page{.status = status};
    if (!ui.phone()) {
        page.buttons[0] = {.label = catalogue::sheet_of(catalogue::SheetId::Start).label,
                           .kind = ButtonKind::Quiet,
                           .before = Icon::Back};
    }
    page.buttons[2] =
        all          ? Button{.label = words::PilesNext, .kind = ButtonKind::Primary, .after = Icon::Next}
        : ui.phone() ? Button{.label = words::PilesRestShort}
                     : Button{.label = words::RestHere, .kind = ButtonKind::Primary};
    const auto pressed = page_foot(view, page);
    if (pressed == 0) {
        view.go("start", 0);
    } else if (pressed == 2 && all) {
        view.go("values", 1);
    } else if (pressed == 2) {
        state.resting = true;
        view.emit(session::LeaveField{});
    }
}

} // namespace

void piles_page(const ViewContext& view) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const IdScope scope("piles");
    Table table = table_of(view);
    const bool live = table.card() != nullptr && !state.writing_card && view.can_edit();
    page_head(view, running_head(1));

    // The keys of the piles answer anywhere on the page, from its heading on; but not while a card is being
    // written.
    const semantics::Id group = ui.id("group");
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::Group, group, {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
                    {.name = words::PilesGroup, .keys = state.writing_card ? "" : "123"});
    const float top = ui.flow.y;
    page_title(view, ui.phone() ? words::PilesTitleShort : words::PilesTitle,
               ui.phone() ? words::PilesLeadShort : words::PilesLead);

    const Flow outer = ui.flow;
    const bool beside = !ui.phone() && outer.width >= ui.px(316) + ui.space(44) + ui.px(440);
    const bool columns = beside || outer.width >= ui.px(460);
    ui.flow.width = beside ? ui.px(316) : std::min(outer.width, ui.px(columns ? 420 : 620));
    if (state.writing_card) {
        own_card_form(view);
        ui.skip(ui.space(16));
    } else {
        card_in_play(view, table);
        ui.skip(ui.space(ui.phone() ? 10 : 20));
        card_buttons(view, table);
    }
    const float left_bottom = ui.flow.y;
    if (beside) {
        const float x = outer.x + ui.px(316) + ui.space(44);
        ui.flow = {x, outer.y, outer.x + outer.width - x};
    } else {
        ui.flow = {outer.x, ui.flow.y + ui.space(columns ? 16 : 0), outer.width};
    }
    columns ? pile_columns(view, table, live) : pile_rows(view, table, live);
    ui.flow = {outer.x, std::max(ui.flow.y, beside ? left_bottom : 0), outer.width};
    if (const auto* key = ui.sem.take(group, semantics::ActionKind::Key); key != nullptr && live) {
        const auto found = std::ranges::find(PileKeys, key->text);
        if (found != PileKeys.end()) {
            file_card(view, table, PileOrder[static_cast<std::size_t>(found - PileKeys.begin())]);
        }
    }
    ui.sem.node(open).height = ui.flow.y - top;
    semantics::Node resting = ui.node(semantics::Role::Status, ui.id("resting"), {outer.x, ui.flow.y, 1, 1});
    resting.flags |= semantics::flag::Hidden;
    ui.sem.add(resting, {.name = state.resting ? words::PilesResting : std::string_view()});
    ui.sem.close();
    foot(view, table);
}

} // namespace ownmark::ui

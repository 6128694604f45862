#include "ui/views/values_tiles.h"

#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void tile_toggles(const ViewContext& view, const method::DealtCard& card, std::size_t place, const Rect& most,
                  const Rect& least, bool circles) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const auto toggle = [&](Side side, const Rect& rect) {
        const bool is_most = side == Side::Most;
        const std::string spoken = filled(is_most ? words::MostOf : words::LeastOf, {{"card", card.name}});
        const Toggle t{.label = is_most ? words::Most : words::Least,
                       .spoken = spoken,
                       .key = ui.phone() ? std::string_view()
                                         : (is_most ? MostKeys : LeastKeys)[place % MostKeys.size()],
                       .on = (is_most ? state.best : state.worst) == card.id};
        if ((circles ? toggle_circle_at(ui, rect, t) : toggle_at(ui, rect, t)) && view.can_edit()) {
            choose(state, card.id, side);
        }
    };
    toggle(Side::Most, most);
    toggle(Side::Least, least);
}

bool is_chosen(const ViewContext& view, const method::DealtCard& card) {
    return view.state.values.best == card.id || view.state.values.worst == card.id;
}

void draw_tile(const ViewContext& view, const Rect& rect, const method::DealtCard& card) {
    Ui& ui = view.ui;
    const bool chosen = is_chosen(view, card);
    ui.card(rect, measure::CardRadius, ui.colour(Colour::Surface),
            ui.colour(chosen ? Colour::Pen : Colour::Line), chosen ? measure::ChosenEdge : 1, Shadow::Rest);
}

void card_words(const ViewContext& view, const method::DealtCard& card, float gap) {
    heading(view.ui, 2, card.name, Type::Heading);
    view.ui.skip(gap);
    paragraph(view.ui, card.meaning, Type::Small);
}

float words_height(const Ui& ui, const method::DealtCard& card, float width, float gap) {
    const auto lines = [&](Type type, std::string_view text) {
        return text.empty() ? 0
                            : ui.type(type).line * static_cast<float>(ui.wrapped(type, text, width).size());
    };
    return lines(Type::Heading, card.name) + gap + lines(Type::Small, card.meaning);
}

/// Tiles of `columns` a row, the choices beneath the words.
void tile_grid(const ViewContext& view, const std::vector<method::DealtCard>& cards, std::size_t columns) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float gap = ui.space(columns == 1 ? 10 : 20);
    const float width =
        std::floor((outer.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    const float pad = ui.px(20);
    const float choice = ui.px(46);
    const float between = ui.px(8);
    float words_most = 0;
    for (const method::DealtCard& card : cards) {
        words_most = std::max(words_most, words_height(ui, card, width - 2 * pad, between));
    }
    const float choices = 2 * choice + between;
    const float height =
        std::max(columns == 4 ? ui.px(304) : 0, ui.px(24) + words_most + ui.space(20) + choices + ui.px(18));
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const std::size_t column = i % columns;
        const std::size_t row = i / columns;
        const Rect rect{outer.x + static_cast<float>(column) * (width + gap),
                        outer.y + static_cast<float>(row) * (height + gap), width, height};
        const IdScope scope(cards[i].id);
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        draw_tile(view, rect, cards[i]);
        ui.flow = {rect.x + pad, rect.y + ui.px(24), width - 2 * pad};
        card_words(view, cards[i], between);
        const Rect least{rect.x + pad, rect.bottom() - ui.px(18) - choice, width - 2 * pad, choice};
        tile_toggles(view, cards[i], i, {least.x, least.y - between - choice, least.width, choice}, least,
                     false);
        ui.sem.close();
    }
    const std::size_t rows = (cards.size() + columns - 1) / columns;
    ui.flow = {outer.x, outer.y + static_cast<float>(rows) * (height + gap) - gap, outer.width};
}

/// One row a card, Most at its left and Least at its right, as on the phone.
void tile_rows(const ViewContext& view, const std::vector<method::DealtCard>& cards) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float cell = ui.px(52);
    const float head = ui.px(56);
    const Rect labels = ui.take(outer.width, ui.px(20));
    const auto label = [&](std::string_view text, float x) {
        ui.line({std::round(x + (head - ui.measured(Type::SmallBold, text)) / 2), labels.y}, Type::SmallBold,
                Colour::Ink, text);
    };
    label(words::Most, labels.x);
    label(words::Least, labels.x + outer.width - head);
    ui.skip(ui.space(6));
    const float gap = ui.px(2);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const IdScope scope(cards[i].id);
        const float text_width = outer.width - 2 * cell - ui.px(12);
        const float text_height = words_height(ui, cards[i], text_width, gap);
        const Rect rect = ui.take(outer.width, std::max(ui.px(106), text_height + ui.px(24)));
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        draw_tile(view, rect, cards[i]);
        ui.flow = {rect.x + cell + ui.px(6), rect.y + (rect.height - text_height) / 2, text_width};
        card_words(view, cards[i], gap);
        ui.flow = {outer.x, rect.bottom(), outer.width};
        tile_toggles(view, cards[i], i, {rect.x + 2, rect.y, cell, rect.height},
                     {rect.right() - cell - 2, rect.y, cell, rect.height}, true);
        ui.sem.close();
        ui.skip(ui.space(10));
    }
}

} // namespace

void choose(ValuesState& state, const std::string& card, Side side) {
    std::string& mine = side == Side::Most ? state.best : state.worst;
    std::string& other = side == Side::Most ? state.worst : state.best;
    if (mine == card) {
        mine.clear();
        return;
    }
    mine = card;
    if (other == card) {
        other.clear();
    }
}

void round_tiles(const ViewContext& view, const std::vector<method::DealtCard>& cards) {
    Ui& ui = view.ui;
    const float width = ui.flow.width;
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("tiles"), {ui.flow.x, top, width, 0}),
                    {.name = words::RoundsGroup});
    if (width >= 4 * ui.px(185) + 3 * ui.space(20)) {
        tile_grid(view, cards, 4);
    } else if (!ui.phone() && width >= 2 * ui.px(200) + ui.space(20)) {
        tile_grid(view, cards, 2);
    } else if (width >= ui.px(300)) {
        tile_rows(view, cards);
    } else {
        tile_grid(view, cards, 1);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

} // namespace ownmark::ui

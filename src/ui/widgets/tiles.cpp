#include "ui/widgets/tiles.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

void tile_toggles(Ui& ui, const Tiles& t, std::size_t i, const Rect& most, const Rect& least, bool circles,
                  std::optional<TilePress>& pressed) {
    const Tile& tile = t.tiles[i];
    for (const Side side : {Side::Most, Side::Least}) {
        const bool is_most = side == Side::Most;
        const Toggle toggle{.label = is_most ? t.most : t.least,
                            .spoken = is_most ? tile.spoken_most : tile.spoken_least,
                            .key = is_most ? tile.key_most : tile.key_least,
                            .on = tile.chosen == side,
                            .disabled = t.disabled};
        const Rect& rect = is_most ? most : least;
        if (circles ? toggle_circle_at(ui, rect, toggle) : toggle_at(ui, rect, toggle)) {
            pressed = TilePress{i, side};
        }
    }
}

void tile_words(Ui& ui, const Tile& tile, float gap) {
    heading(ui, 2, tile.name, Type::Heading);
    ui.skip(gap);
    paragraph(ui, tile.meaning, Type::Small);
}

float words_height(const Ui& ui, const Tile& tile, float width, float gap) {
    const auto lines = [&](Type type, std::string_view text) {
        return text.empty() ? 0
                            : ui.type(type).line * static_cast<float>(ui.wrapped(type, text, width).size());
    };
    return lines(Type::Heading, tile.name) + gap + lines(Type::Small, tile.meaning);
}

/// Tiles of `columns` a row, the choices beneath the words.
void tile_grid(Ui& ui, const Tiles& t, std::size_t columns, std::optional<TilePress>& pressed) {
    const Flow outer = ui.flow;
    const float gap = ui.space(columns == 1 ? 10 : 20);
    const float width =
        std::floor((outer.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    const float pad = ui.px(20);
    const float choice = ui.px(46);
    const float between = ui.px(8);
    float words_most = 0;
    for (const Tile& tile : t.tiles) {
        words_most = std::max(words_most, words_height(ui, tile, width - 2 * pad, between));
    }
    const float choices = 2 * choice + between;
    const float height =
        std::max(columns == 4 ? ui.px(304) : 0, ui.px(24) + words_most + ui.space(20) + choices + ui.px(18));
    for (std::size_t i = 0; i < t.tiles.size(); ++i) {
        const std::size_t column = i % columns;
        const std::size_t row = i / columns;
        const Rect rect{outer.x + static_cast<float>(column) * (width + gap),
                        outer.y + static_cast<float>(row) * (height + gap), width, height};
        const IdScope scope(t.tiles[i].id);
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        card_at(ui, rect, t.tiles[i].chosen ? CardLook::Chosen : CardLook::Rest);
        ui.flow = {rect.x + pad, rect.y + ui.px(24), width - 2 * pad};
        tile_words(ui, t.tiles[i], between);
        const Rect least{rect.x + pad, rect.bottom() - ui.px(18) - choice, width - 2 * pad, choice};
        tile_toggles(ui, t, i, {least.x, least.y - between - choice, least.width, choice}, least, false,
                     pressed);
        ui.sem.close();
    }
    const std::size_t rows = (t.tiles.size() + columns - 1) / columns;
    ui.flow = {outer.x, outer.y + static_cast<float>(rows) * (height + gap) - gap, outer.width};
}

/// One row a card, Most at its left and Least at its right, as on the phone.
void tile_rows(Ui& ui, const Tiles& t, std::optional<TilePress>& pressed) {
    const Flow outer = ui.flow;
    const float cell = ui.px(52);
    const float head = ui.px(56);
    const Rect labels = ui.take(outer.width, ui.px(20));
    const auto label = [&](std::string_view text, float x) {
        ui.line({std::round(x + (head - ui.measured(Type::SmallBold, text)) / 2), labels.y}, Type::SmallBold,
                Colour::Ink, text);
    };
    label(t.most, labels.x);
    label(t.least, labels.x + outer.width - head);
    ui.skip(ui.space(6));
    const float gap = ui.px(2);
    for (std::size_t i = 0; i < t.tiles.size(); ++i) {
        const IdScope scope(t.tiles[i].id);
        const float text_width = outer.width - 2 * cell - ui.px(12);
        const float text_height = words_height(ui, t.tiles[i], text_width, gap);
        const Rect rect = ui.take(outer.width, std::max(ui.px(106), text_height + ui.px(24)));
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        card_at(ui, rect, t.tiles[i].chosen ? CardLook::Chosen : CardLook::Rest);
        ui.flow = {rect.x + cell + ui.px(6), rect.y + (rect.height - text_height) / 2, text_width};
        tile_words(ui, t.tiles[i], gap);
        ui.flow = {outer.x, rect.bottom(), outer.width};
        tile_toggles(ui, t, i, {rect.x + 2, rect.y, cell, rect.height},
                     {rect.right() - cell - 2, rect.y, cell, rect.height}, true, pressed);
        ui.sem.close();
        ui.skip(ui.space(10));
    }
}

} // namespace

std::optional<TilePress> tiles(Ui& ui, const Tiles& t) {
    const float width = ui.flow.width;
    const float top = ui.flow.y;
    const std::size_t list = ui.sem.open(
        ui.node(semantics::Role::List, ui.id("tiles"), {ui.flow.x, top, width, 0}), {.name = t.name});
    std::optional<TilePress> pressed;
    if (width >= 4 * ui.px(185) + 3 * ui.space(20)) {
        tile_grid(ui, t, 4, pressed);
    } else if (!ui.phone() && width >= 2 * ui.px(200) + ui.space(20)) {
        tile_grid(ui, t, 2, pressed);
    } else if (width >= ui.px(300)) {
        tile_rows(ui, t, pressed);
    } else {
        tile_grid(ui, t, 1, pressed);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
    return pressed;
}

} // namespace ownmark::ui

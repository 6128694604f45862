#include "ui/widgets/menu.h"

#include "catalogue/words_common.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_mark.h"
#include "ui/widgets/icon_button.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ownmark::ui {

namespace {

constexpr float Padding = 8;
constexpr float HeadHeight = 48;
constexpr float RowHeight = 44;
constexpr float LowestRow = 34;
/// Left of an option's words, with its mark.
constexpr float Indent = 46;
constexpr float RightOfWords = 14;
constexpr float Narrowest = 200;

struct Places {
    /// One an option, from the card's left upper corner.
    std::vector<Rect> rows;
    float height = 0;
    int lines = 0;
};

/// Options in `columns`, each `row` high or as high as its words; one that needs more width takes a whole
/// row.
Places places_of(const Ui& ui, const Menu& m, float width, int columns, float row) {
    Places places;
    const float whole = width - 2 * ui.px(Padding);
    const float cell = whole / static_cast<float>(columns);
    const float line = ui.type(Type::Body).line;
    const float beside = ui.px(Indent + RightOfWords);
    float y = ui.px(HeadHeight);
    float tallest = 0;
    int column = columns;
    for (const std::string_view option : m.options) {
        const bool is_wide = ui.measured(Type::BodyBold, option) + beside > cell;
        const auto lines = static_cast<float>(ui.wrapped(Type::BodyBold, option, whole - beside).size());
        const float height = std::max(row, lines * line + ui.px(8));
        if (is_wide || column == columns) {
            y += tallest;
            tallest = 0;
            column = 0;
            ++places.lines;
        }
        places.rows.push_back(
            {ui.px(Padding) + cell * static_cast<float>(column), y, is_wide ? whole : cell, height});
        tallest = std::max(tallest, height);
        column = is_wide ? columns : column + 1;
    }
    places.height = y + tallest + ui.px(Padding);
    return places;
}

/// Where there is less height, rows move closer, then stand side by side.
Places fitting(const Ui& ui, const Menu& m, float width, float most_height) {
    Places lowest;
    for (const int columns : {1, 2, 4}) {
        Places places = places_of(ui, m, width, columns, ui.px(RowHeight));
        const float excess = places.height - most_height;
        if (excess > 0) {
            const float less = excess / static_cast<float>(places.lines);
            places = places_of(ui, m, width, columns, std::max(ui.px(LowestRow), ui.px(RowHeight) - less));
        }
        if (places.height <= most_height + 0.5F) {
            return places;
        }
        if (lowest.rows.empty() || places.height < lowest.height) {
            lowest = std::move(places);
        }
    }
    return lowest;
}

void option_row(Ui& ui, const Menu& m, int index, const Rect& row, semantics::Id group, MenuEvents& events) {
    const std::string_view words = m.options[static_cast<std::size_t>(index)];
    const bool on = index == m.chosen;
    const semantics::Id id = ui.id(words);
    const Feel feel = feel_of(ui, id, row);
    ui.box(row, measure::RowRadius, mixed(0, ui.colour(Colour::Sunken), feel.pressed ? 1 : feel.hover));
    draw_radio(ui, {row.x + ui.px(22), row.y + row.height / 2}, id, on, feel);
    const Type type = on ? Type::BodyBold : Type::Body;
    const auto lines = ui.wrapped(type, words, row.width - ui.px(Indent + RightOfWords) + 1);
    const float line = ui.type(type).line;
    float y = row.y + (row.height - line * static_cast<float>(lines.size())) / 2;
    for (const std::string_view text : lines) {
        ui.line({row.x + ui.px(Indent), y}, type, Colour::Ink, text);
        y += line;
    }
    if (choice_node(ui, semantics::Role::Radio, id, group, row, feel, on ? semantics::flag::Checked : 0,
                    words)) {
        events.chosen = index;
    }
    if (on && ui.pinned()) {
        ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
    }
    // Confirmed, not only tried.
    events.closed = events.closed || ui.sem.take(id, semantics::ActionKind::Press) != nullptr;
}

} // namespace

float menu_width(const Ui& ui, const Menu& m) {
    float width = ui.px(Narrowest);
    for (const std::string_view option : m.options) {
        width =
            std::max(width, ui.measured(Type::BodyBold, option) + ui.px(2 * Padding + Indent + RightOfWords));
    }
    return std::ceil(width);
}

float menu_height(const Ui& ui, const Menu& m, float width, float most) {
    return fitting(ui, m, width, most).height;
}

MenuEvents menu_card(Ui& ui, const Menu& m, const Rect& rect) {
    const IdScope scope(m.title);
    MenuEvents events;
    card_at(ui, rect, CardLook::Lifted);
    ui.line({rect.x + ui.px(Padding + 11), rect.y + (ui.px(HeadHeight) - ui.type(Type::SmallBold).line) / 2},
            Type::SmallBold, Colour::Ink, m.title);
    const semantics::Id group = ui.id("options");
    const Places places = fitting(ui, m, rect.width, rect.height);
    ui.sem.open(ui.node(semantics::Role::RadioGroup, group, rect), {.name = m.title});
    for (std::size_t i = 0; i < m.options.size(); ++i) {
        Rect row = places.rows[i];
        row.x += rect.x;
        row.y += rect.y;
        option_row(ui, m, static_cast<int>(i), row, group, events);
    }
    ui.sem.close();
    if (icon_button_at(ui, {rect.right() - ui.px(44 + 2), rect.y + ui.px(2)}, Icon::Close,
                       catalogue::words::Dismiss)) {
        events.closed = true;
    }
    return events;
}

MenuEvents menu(Ui& ui, const Menu& m, ImVec2 corner) {
    constexpr float Margin = 8;
    const bool phone = ui.phone();
    const float width = phone ? ui.window.x : std::min(menu_width(ui, m), ui.window.x - 2 * Margin);
    const float height = menu_height(ui, m, width, ui.window.y - 2 * Margin);
    const float highest = std::max(0.0F, ui.window.y - height - (phone ? 0 : Margin));
    Rect rect = phone ? Rect{0, highest, width, height}
                      : Rect{std::max(Margin, std::min(corner.x, ui.window.x - Margin) - width),
                             std::min(corner.y, highest), width, height};
    rect.y = ui.open_over(ui.id(m.title), rect, {.name = m.title});
    if (phone) {
        ui.list->AddRectFilled({0, 0}, ui.window, ui.theme[Shade::BehindDialog]);
    }
    MenuEvents events = menu_card(ui, m, rect);
    ui.close_over(height);
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && (key->text == "escape" || key->text == "outside")) {
        events.closed = true;
    }
    return events;
}

} // namespace ownmark::ui

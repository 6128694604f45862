#include "ui/widgets/disclosure.h"

#include "ui/widgets/control.h"

#include <algorithm>

namespace ownmark::ui {

void draw_chevron(const Ui& ui, ImVec2 centre, float size, bool up, ImU32 colour) {
    const float wide = size / 4;
    const float tall = up ? -size / 8 : size / 8;
    const ImVec2 points[] = {
        {centre.x - wide, centre.y - tall}, {centre.x, centre.y + tall}, {centre.x + wide, centre.y - tall}};
    ui.list->AddPolyline(points, 3, colour, ImDrawFlags_None, ui.px(1.5F));
}

Disclosure::Disclosure(Ui& ui, std::string_view words, bool& open) : ui_(ui), was_open_(open) {
    const semantics::Id id = ui.id(words);
    const float size = ui.px(20);
    const float room = ui.flow.width - size - ui.px(8);
    const auto lines = ui.wrapped(Type::SmallBold, words, room);
    const float line = ui.type(Type::SmallBold).line;
    const float tall = line * static_cast<float>(lines.size());
    const Rect row = ui.take(ui.flow.width, std::max(ui.px(44), tall + ui.px(20)), id);
    const Feel feel = feel_of(ui, id, row);
    const float sunk = feel.pressed ? 1 : 0;
    ui.box(row.grown(ui.phone() ? 0 : ui.px(6)), measure::RowRadius,
           mixed(0, ui.colour(Colour::Sunken), feel.pressed ? 1 : feel.hover));
    float y = row.y + sunk + (row.height - tall) / 2;
    for (const std::string_view text : lines) {
        ui.line({row.x, y}, Type::SmallBold, Colour::Ink, text);
        y += line;
    }
    draw_chevron(ui, {row.right() - size / 2, row.y + sunk + row.height / 2}, size, open,
                 ui.colour(Colour::Ink));
    if (feel.ringed) {
        ui.focus_ring(row, measure::RowRadius);
    }
    if (button_node(ui, id, row, false, semantics::flag::HasExpanded | (open ? semantics::flag::Expanded : 0),
                    {.name = words})) {
        open = !open;
    }
}

Disclosure::~Disclosure() {
    ui_.skip(was_open_ ? ui_.space(10) : 0);
    ui_.hairline(ui_.flow.x, ui_.flow.y - 1, ui_.flow.width);
}

} // namespace ownmark::ui

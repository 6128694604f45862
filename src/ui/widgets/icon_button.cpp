#include "ui/widgets/icon_button.h"

#include "ui/widgets/control.h"

#include <cmath>

namespace ownmark::ui {

bool icon_button_at(Ui& ui, ImVec2 corner, const IconButton& b) {
    const Rect rect{corner.x, corner.y, ui.px(44), ui.px(44)};
    const semantics::Id id = ui.id(b.name);
    const Feel feel = feel_of(ui, id, rect, b.disabled);
    const float sunk = feel.pressed ? 1 : 0;
    const float lit = feel.pressed ? 1 : feel.hover;
    ui.box({rect.x, rect.y + sunk, rect.width, rect.height}, measure::ControlRadius,
           mixed(0, ui.colour(Colour::Sunken), lit));
    const float size = ui.px(21);
    draw_icon(
        *ui.list, b.icon,
        {std::round(rect.x + (rect.width - size) / 2), std::round(rect.y + sunk + (rect.height - size) / 2)},
        size,
        b.disabled ? ui.colour(Colour::InkFaint) : mixed(ui.colour(b.colour), ui.colour(Colour::Ink), lit));
    if (feel.ringed) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    const std::uint32_t flags =
        b.expanded ? semantics::flag::HasExpanded | (*b.expanded ? semantics::flag::Expanded : 0) : 0;
    return button_node(ui, id, rect, b.disabled, flags, {.name = b.name, .description = b.description});
}

} // namespace ownmark::ui

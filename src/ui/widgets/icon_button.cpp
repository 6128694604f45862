#include "ui/widgets/icon_button.h"

namespace ownmark::ui {

bool icon_button_at(Ui& ui, ImVec2 corner, Icon icon, std::string_view name, Colour colour) {
    const Rect rect{corner.x, corner.y, ui.px(44), ui.px(44)};
    const semantics::Id id = ui.id(name);
    if (ui.hovered(rect)) {
        ui.box(rect, measure::ControlRadius, ui.colour(Colour::Sunken));
    }
    const float size = ui.px(21);
    ui.icon(icon, {rect.x + (rect.width - size) / 2, rect.y + (rect.height - size) / 2}, size, colour);
    if (ui.focus_visible(id)) {
        ui.focus_ring(rect.grown(-3), measure::ControlRadius);
    }
    ui.sem.add(ui.node(semantics::Role::Button, id, rect), {.name = name});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr;
}

} // namespace ownmark::ui

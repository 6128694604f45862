#include "ui/widgets/link.h"

namespace ownmark::ui {

bool link_at(Ui& ui, ImVec2 corner, std::string_view label, std::string_view address, Type type) {
    const Rect rect{corner.x, corner.y, ui.measured(type, label), ui.type(type).line};
    const semantics::Id id = ui.id(label);
    ui.line(corner, type, ui.hovered(rect) ? Colour::Ink : Colour::InkMuted, label);
    ui.hairline(rect.x, rect.bottom() - 2, rect.width, Colour::LineStrong);
    if (ui.focus_visible(id)) {
        ui.focus_ring(rect, 2);
    }
    ui.sem.add(ui.node(semantics::Role::Link, id, rect), {.name = label, .extra = address});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr;
}

} // namespace ownmark::ui

#include "ui/widgets/link.h"

#include "ui/widgets/control.h"

namespace ownmark::ui {

bool link_at(Ui& ui, ImVec2 corner, std::string_view label, std::string_view address, Type type) {
    const Rect rect{corner.x, corner.y, ui.measured(type, label), ui.type(type).line};
    const semantics::Id id = ui.id(label);
    const Feel feel = feel_of(ui, id, rect);
    ui.line(corner, type, mixed(ui.colour(Colour::Link), ui.colour(Colour::Ink), feel.hover), label);
    ui.list->AddRectFilled({rect.x, rect.bottom() - 2}, {rect.right(), rect.bottom() - 1}, edge_of(ui, feel));
    if (feel.ringed) {
        ui.focus_ring(rect, 2);
    }
    ui.sem.add(ui.node(semantics::Role::Link, id, ui.target(rect)), {.name = label, .extra = address});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr;
}

} // namespace ownmark::ui

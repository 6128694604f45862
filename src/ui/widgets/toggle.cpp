#include "ui/widgets/toggle.h"

#include "ui/widgets/choice_mark.h"

namespace ownmark::ui {

namespace {

bool toggled(Ui& ui, semantics::Id id, const Rect& rect, const Toggle& t) {
    semantics::Node node = ui.node(semantics::Role::Button, id, rect);
    node.flags |= semantics::flag::HasPressed | (t.on ? semantics::flag::Pressed : 0);
    ui.sem.add(node, {.name = t.spoken.empty() ? t.label : t.spoken, .keys = t.key});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr ||
           ui.sem.take(id, semantics::ActionKind::Key) != nullptr;
}

} // namespace

bool toggle_at(Ui& ui, const Rect& rect, const Toggle& t) {
    const semantics::Id id = ui.id(t.spoken.empty() ? t.label : t.spoken);
    const bool hover = ui.hovered(rect);
    const ImU32 words = ui.colour(t.on ? Colour::Surface : Colour::Ink);
    ui.box(rect, measure::ControlRadius, ui.colour(t.on ? Colour::Pen : Colour::Surface),
           ui.colour(t.on    ? Colour::Pen
                     : hover ? Colour::Ink
                             : Colour::LineStrong),
           measure::ControlEdge);
    ui.line({rect.x + ui.px(14), rect.y + (rect.height - ui.type(Type::SmallBold).line) / 2}, Type::SmallBold,
            words, t.label);
    const float right = rect.right() - ui.px(23);
    if (t.on) {
        const float size = ui.px(18);
        draw_icon(*ui.list, Icon::Saved, {right - size / 2, rect.y + (rect.height - size) / 2}, size, words);
    } else if (!t.key.empty()) {
        char key[4] = {static_cast<char>(t.key[0] >= 'a' && t.key[0] <= 'z' ? t.key[0] - 32 : t.key[0]), 0};
        key_cap(ui, {right, rect.y + rect.height / 2}, key, ui.colour(Colour::InkMuted));
    }
    if (ui.focus_visible(id)) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    return toggled(ui, id, rect, t);
}

bool toggle_circle_at(Ui& ui, const Rect& cell, const Toggle& t) {
    const semantics::Id id = ui.id(t.spoken.empty() ? t.label : t.spoken);
    const float radius = ui.px(14);
    const ImVec2 centre(cell.x + cell.width / 2, cell.y + cell.height / 2);
    draw_choice(ui, centre, radius, t.on, ui.hovered(cell));
    if (ui.focus_visible(id)) {
        ui.focus_ring({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
    }
    return toggled(ui, id, cell, t);
}

} // namespace ownmark::ui

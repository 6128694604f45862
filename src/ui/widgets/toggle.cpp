#include "ui/widgets/toggle.h"

#include "ui/widgets/choice_mark.h"

namespace ownmark::ui {

namespace {

bool toggled(const Ui& ui, semantics::Id id, const Rect& rect, const Toggle& t) {
    return button_node(ui, id, rect, t.disabled,
                       semantics::flag::HasPressed | (t.on ? semantics::flag::Pressed : 0),
                       {.name = t.spoken.empty() ? t.label : t.spoken, .keys = ui.keys(t.key)});
}

} // namespace

bool toggle_at(Ui& ui, const Rect& rect, const Toggle& t) {
    const semantics::Id id = ui.id(t.spoken.empty() ? t.label : t.spoken);
    const Feel feel = feel_of(ui, id, rect, t.disabled);
    const Rect box = control_box(ui, rect, measure::ControlRadius, feel);
    const ImU32 words = t.on ? chosen_box(ui, box, measure::ControlRadius, feel) : ui.colour(words_of(feel));
    ui.line({box.x + ui.px(14), box.y + (box.height - ui.type(Type::SmallBold).line) / 2}, Type::SmallBold,
            words, t.label);
    const ImVec2 sign(box.right() - ui.px(23), box.y + box.height / 2);
    if (t.on) {
        const float size = ui.px(18);
        draw_icon(*ui.list, Icon::Saved, {sign.x - size / 2, sign.y - size / 2}, size, words);
    } else if (const std::string_view keys = ui.keys(t.key); !keys.empty()) {
        const char key = static_cast<char>(keys[0] >= 'a' && keys[0] <= 'z' ? keys[0] - 32 : keys[0]);
        key_cap(ui, sign, {&key, 1}, ui.colour(feel.disabled ? Colour::InkFaint : Colour::InkMuted));
    }
    return toggled(ui, id, rect, t);
}

bool toggle_circle_at(Ui& ui, const Rect& cell, const Toggle& t) {
    const semantics::Id id = ui.id(t.spoken.empty() ? t.label : t.spoken);
    draw_choice(ui, {cell.x + cell.width / 2, cell.y + cell.height / 2}, ui.px(14), id, t.on,
                feel_of(ui, id, cell, t.disabled));
    return toggled(ui, id, cell, t);
}

} // namespace ownmark::ui

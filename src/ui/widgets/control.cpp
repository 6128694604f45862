#include "ui/widgets/control.h"

#include <cmath>

namespace ownmark::ui {

Feel feel_of(const Ui& ui, semantics::Id id, const Rect& target, bool disabled) {
    Feel feel;
    feel.disabled = disabled;
    if (!ui.on_screen(target)) {
        return feel;
    }
    const bool hover = !disabled && ui.hovered(target, id);
    feel.hover = ui.motion.follow(semantics::id_of("hover", id), Move::Press, hover ? 1.0F : 0.0F);
    feel.pressed = !disabled && ui.held(id);
    feel.ringed = ui.focus_visible(id);
    return feel;
}

ImU32 mixed(ImU32 from, ImU32 to, float part) {
    if (part <= 0 || part >= 1) {
        return part <= 0 ? from : to;
    }
    from = from != 0 ? from : to & ~IM_COL32_A_MASK;
    to = to != 0 ? to : from & ~IM_COL32_A_MASK;
    ImU32 result = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        const auto a = static_cast<float>((from >> shift) & 255U);
        const auto b = static_cast<float>((to >> shift) & 255U);
        result |= static_cast<ImU32>(std::lround(a + (b - a) * part)) << shift;
    }
    return result;
}

ImU32 edge_of(const Ui& ui, const Feel& feel) {
    return feel.disabled
               ? ui.colour(Colour::LineFixed)
               : mixed(ui.colour(Colour::LineStrong), ui.colour(Colour::Ink), feel.pressed ? 1 : feel.hover);
}

ImU32 ground_of(const Ui& ui, const Feel& feel) {
    return ui.colour(feel.disabled || feel.pressed ? Colour::Sunken : Colour::Surface);
}

Colour chosen_of(const Feel& feel) {
    return feel.disabled ? Colour::LineStrong : Colour::Chosen;
}

Colour words_of(const Feel& feel) {
    return feel.disabled ? Colour::InkFaint : Colour::Ink;
}

Rect control_box(const Ui& ui, const Rect& rect, float radius, const Feel& feel) {
    Rect box = rect;
    box.y += feel.pressed ? 1 : 0;
    ui.box(box, radius, ground_of(ui, feel), edge_of(ui, feel), measure::ControlEdge);
    if (feel.ringed) {
        ui.focus_ring(rect, radius);
    }
    return box;
}

ImU32 chosen_box(const Ui& ui, const Rect& rect, float radius, const Feel& feel, ImDrawFlags corners) {
    if (feel.disabled) {
        ui.list->AddRectFilled(rect.low(), rect.high(), ui.colour(Colour::ChosenFixed), radius, corners);
        return ui.colour(Colour::Ink);
    }
    ui.list->AddRectFilled(rect.low(), rect.high(), ui.colour(Colour::Chosen), radius, corners);
    return ui.colour(Colour::ChosenInk);
}

bool button_node(const Ui& ui, semantics::Id id, const Rect& rect, bool disabled, std::uint32_t flags,
                 const semantics::Words& words) {
    semantics::Node node = ui.node(semantics::Role::Button, id, rect);
    node.flags |= flags | (disabled ? semantics::flag::Disabled : 0);
    ui.sem.add(node, words);
    return !disabled && (ui.sem.take(id, semantics::ActionKind::Press) != nullptr ||
                         (!words.keys.empty() && ui.sem.take(id, semantics::ActionKind::Key) != nullptr));
}

void focus_now(const Ui& ui) {
    ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::FocusNow;
}

bool tab_node(const Ui& ui, semantics::Id id, const Rect& rect, bool is_current, std::string_view name) {
    semantics::Node node = ui.node(semantics::Role::Tab, id, rect);
    node.flags |= is_current ? semantics::flag::Checked : 0;
    ui.sem.add(node, {.name = name});
    return !is_current && ui.sem.take(id, semantics::ActionKind::Press) != nullptr;
}

bool choice_node(const Ui& ui, semantics::Role role, semantics::Id id, semantics::Id group, const Rect& rect,
                 const Feel& feel, std::uint32_t flags, std::string_view name) {
    semantics::Node node = ui.node(role, id, rect);
    node.group = group;
    node.flags |= flags | (feel.disabled ? semantics::flag::Disabled : 0);
    ui.sem.add(node, {.name = name});
    const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber);
    return !feel.disabled && set != nullptr && (role != semantics::Role::Radio || set->number != 0);
}

} // namespace ownmark::ui

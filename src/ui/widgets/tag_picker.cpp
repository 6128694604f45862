#include "ui/widgets/tag_picker.h"

#include "ui/widgets/control.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

constexpr float Padding = 14;
constexpr float IconSize = 16;
constexpr float IconGap = 7;
constexpr float Between = 8;

struct Pill {
    std::string_view label;
    Icon icon;
    bool on;
};

Type type_of(const Pill& pill) {
    return pill.on ? Type::SmallBold : Type::Small;
}

float icon_room(const Ui& ui, const Pill& pill) {
    return pill.icon == Icon::None ? 0 : ui.px(IconSize + IconGap);
}

/// True when pressed.
bool draw_pill(const Ui& ui, const Rect& rect, const Pill& pill, std::uint32_t flags, bool disabled) {
    const semantics::Id id = ui.id(pill.label);
    const float radius = rect.height / 2;
    const Feel feel = feel_of(ui, id, rect, disabled);
    const Rect box = control_box(ui, rect, radius, feel);
    const ImU32 words = pill.on ? chosen_box(ui, box, radius, feel) : ui.colour(words_of(feel));
    const float size = ui.px(IconSize);
    float x = box.x + ui.px(Padding);
    draw_icon(*ui.list, pill.icon, {x, box.y + (box.height - size) / 2}, size, words);
    x += icon_room(ui, pill);
    const float room = box.right() - ui.px(Padding) - x + 1;
    ui.list->PushClipRect({x, box.y}, {x + room, box.bottom()}, true);
    ui.line({x, box.y + (box.height - ui.type(Type::Small).line) / 2}, type_of(pill), words, pill.label);
    ui.list->PopClipRect();
    return button_node(ui, id, rect, disabled, flags, {.name = pill.label});
}

} // namespace

std::optional<std::size_t> tag_picker(Ui& ui, const TagPicker& picker) {
    const Flow outer = ui.flow;
    const std::size_t group =
        ui.sem.open(ui.node(semantics::Role::Group, ui.id(picker.name), {outer.x, outer.y, outer.width, 0}),
                    {.name = picker.name});
    const IdScope scope(picker.name);
    const float height = ui.target_px(40);
    std::optional<std::size_t> pressed;
    float x = 0;
    for (std::size_t i = 0; i < picker.tags.size() + (picker.own.empty() ? 0 : 1); ++i) {
        const bool own = i == picker.tags.size();
        const Pill pill =
            own ? Pill{picker.own, Icon::Add, false}
                : Pill{picker.tags[i].label, picker.tags[i].on ? Icon::Saved : Icon::None, picker.tags[i].on};
        const float width = std::min(outer.width, std::round(ui.measured(type_of(pill), pill.label) +
                                                             icon_room(ui, pill) + 2 * ui.px(Padding)));
        if (x > 0 && x + width > outer.width) {
            x = 0;
            ui.skip(height + Between);
        }
        const std::uint32_t flags =
            own ? 0 : semantics::flag::HasPressed | (pill.on ? semantics::flag::Pressed : 0);
        if (draw_pill(ui, {outer.x + x, ui.flow.y, width, height}, pill, flags, picker.disabled)) {
            pressed = i;
        }
        x += width + Between;
    }
    ui.skip(height);
    ui.sem.node(group).height = ui.flow.y - outer.y;
    ui.sem.close();
    return pressed;
}

} // namespace ownmark::ui

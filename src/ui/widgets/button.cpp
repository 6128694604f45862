#include "ui/widgets/button.h"

#include "ui/widgets/control.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ownmark::ui {

namespace {

constexpr float IconSize = 20;
constexpr float SmallIconSize = 19;
constexpr float IconGap = 10;

Type label_type(const Button& b) {
    return b.small ? Type::SmallBold : Type::BodyBold;
}

float icon_px(const Ui& ui, const Button& b) {
    return ui.px(b.small ? SmallIconSize : IconSize);
}

float side_padding(const Ui& ui, const Button& b) {
    return b.kind == ButtonKind::Quiet ? ui.px(10) : ui.px(22) + 1;
}

struct Looks {
    ImU32 fill;
    ImU32 edge;
    ImU32 words;
};

Looks looks_of(const Ui& ui, const Button& b, const Feel& feel) {
    if (b.kind == ButtonKind::Quiet) {
        const ImU32 ground = mixed(0, ui.colour(Colour::Sunken), feel.pressed ? 1 : feel.hover);
        return {ground, 0, ui.colour(words_of(feel))};
    }
    if (b.kind == ButtonKind::Primary && !feel.disabled) {
        return {
            mixed(ui.colour(Colour::Action), ui.colour(Colour::ActionHover), feel.pressed ? 1 : feel.hover),
            0, ui.colour(Colour::ActionInk)};
    }
    return {ground_of(ui, feel), edge_of(ui, feel), ui.colour(words_of(feel))};
}

/// Width of both icons with their gaps.
float icons_width(const Ui& ui, const Button& b) {
    float width = 0;
    for (const Icon icon : {b.before, b.after}) {
        width += icon == Icon::None ? 0 : icon_px(ui, b) + ui.px(IconGap);
    }
    return width;
}

/// The label's lines: one, unless the button was given less than that needs.
std::vector<std::string_view> label_lines(const Ui& ui, const Button& b) {
    if (b.width <= 0) {
        return {b.label};
    }
    return ui.wrapped(label_type(b), b.label, b.width - 2 * ui.px(10) - icons_width(ui, b));
}

} // namespace

float button_height(const Ui& ui, const Button& b) {
    const float one_line = ui.px(b.small ? measure::SmallButtonHeight : measure::ButtonHeight);
    const std::size_t lines = label_lines(ui, b).size();
    return one_line + ui.type(label_type(b)).line * static_cast<float>(lines - 1);
}

float button_width(const Ui& ui, const Button& b) {
    if (b.width > 0) {
        return b.width;
    }
    return std::round(ui.measured(label_type(b), b.label) + 2 * side_padding(ui, b) + icons_width(ui, b));
}

bool button_at(Ui& ui, ImVec2 corner, const Button& b) {
    const Rect rect{corner.x, corner.y, button_width(ui, b), button_height(ui, b)};
    const semantics::Id id = ui.id(!b.lasting_id.empty() ? b.lasting_id
                                   : b.spoken.empty()    ? b.label
                                                         : b.spoken);
    const Feel feel = feel_of(ui, id, rect, b.disabled);
    const Looks looks = looks_of(ui, b, feel);
    const float sunk = feel.pressed ? 1 : 0;
    ui.box({rect.x, rect.y + sunk, rect.width, rect.height}, measure::ControlRadius, looks.fill, looks.edge,
           measure::ControlEdge);
    // Words and icons centred together.
    const Type type = label_type(b);
    const std::vector<std::string_view> lines = label_lines(ui, b);
    float words = 0;
    for (const std::string_view line : lines) {
        words = std::max(words, ui.measured(type, line));
    }
    const float icon = icon_px(ui, b);
    float x = std::round(rect.x + (rect.width - words - icons_width(ui, b)) / 2);
    const float icon_y = std::round(rect.y + sunk + (rect.height - icon) / 2);
    if (b.before != Icon::None) {
        draw_icon(*ui.list, b.before, {x, icon_y}, icon, looks.words);
        x += icon + ui.px(IconGap);
    }
    const float line = ui.type(type).line;
    float y = rect.y + sunk + (rect.height - line * static_cast<float>(lines.size())) / 2;
    for (const std::string_view text : lines) {
        ui.line({x, y}, type, looks.words, text);
        y += line;
    }
    if (b.after != Icon::None) {
        draw_icon(*ui.list, b.after, {x + words + ui.px(IconGap), icon_y}, icon, looks.words);
    }
    if (feel.ringed) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    const std::uint32_t flags =
        b.expanded ? semantics::flag::HasExpanded | (*b.expanded ? semantics::flag::Expanded : 0) : 0;
    return button_node(ui, id, rect, b.disabled, flags,
                       {.name = b.spoken.empty() ? b.label : b.spoken,
                        .description = b.description,
                        .keys = ui.keys(b.key)});
}

bool button(Ui& ui, const Button& b) {
    Button fitted = b;
    fitted.width = std::min(button_width(ui, b), ui.flow.width);
    const Rect rect = ui.take(fitted.width, button_height(ui, fitted));
    return button_at(ui, rect.low(), fitted);
}

std::optional<int> button_row(Ui& ui, std::span<const Button> buttons) {
    std::optional<int> pressed;
    const float left = ui.flow.x - ui.px(10);
    const float right = ui.flow.x + ui.flow.width + ui.px(10);
    float x = left;
    float line = 0;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        Button each = buttons[i];
        if (button_width(ui, each) > right - left) {
            each.width = right - left;
        }
        const float width = button_width(ui, each);
        if (x > left && x + width > right) {
            x = left;
            ui.skip(line);
            line = 0;
        }
        if (button_at(ui, {x, ui.flow.y}, each)) {
            pressed = static_cast<int>(i);
        }
        x += width + ui.px(2);
        line = std::max(line, button_height(ui, each));
    }
    ui.skip(line);
    return pressed;
}

} // namespace ownmark::ui

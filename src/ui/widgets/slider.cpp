#include "ui/widgets/slider.h"

#include "ui/widgets/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace ownmark::ui {

namespace {

constexpr float RowHeight = 38;
constexpr float KnobRadius = 13;
constexpr float FieldWidth = 44;
constexpr float FieldHeight = 32;
constexpr float Gap = 12;
constexpr float ShortestTrack = 100;

void draw_track(const Ui& ui, float x0, float x1, float y, std::optional<float> knob_x) {
    if (!knob_x) {
        // Dotted: 4 on, 4 off.
        for (float x = x0; x < x1; x += 8) {
            const float end = std::min(x + 4, x1);
            ui.list->AddLine({x, y - 2}, {end, y - 2}, ui.colour(Colour::LineStrong), 1);
            ui.list->AddLine({x, y + 2}, {end, y + 2}, ui.colour(Colour::LineStrong), 1);
        }
        return;
    }
    ui.box({x0, y - 2, x1 - x0, 4}, 2, ui.colour(Colour::Sunken), ui.colour(Colour::LineStrong), 1);
    ui.list->AddRectFilled({x0, y - 2}, {*knob_x, y + 2}, ui.colour(Colour::Pen), 2);
}

std::optional<int> number_in(std::string_view text, int maximum) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > maximum) {
        return std::nullopt;
    }
    return value;
}

} // namespace

TrackSpan slider_track(const Ui& ui, float width, float label_width) {
    const float start = ui.px(label_width) + ui.px(Gap);
    const float end = width - ui.px(FieldWidth) - ui.px(Gap) - ui.px(4);
    const bool above = end - start < ui.px(ShortestTrack);
    return {above ? 0 : start, end, above};
}

std::optional<int> slider(Ui& ui, const Slider& s) {
    const IdScope scope(s.spoken);
    const semantics::Id id = ui.id("track");
    const semantics::Id field_id = ui.id("number");
    const TrackSpan track = slider_track(ui, ui.flow.width, s.label_width);
    const float label_line = ui.type(Type::Note).line;
    const float above = track.label_above ? label_line : 0;
    const Rect row = ui.take(ui.flow.width, ui.px(RowHeight) + above, id);
    const float y = row.y + above + ui.px(RowHeight) / 2;
    const float radius = ui.px(KnobRadius);
    const float x0 = row.x + track.start;
    const float x1 = row.x + track.end;

    std::optional<int> result;
    if (const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber)) {
        result = std::clamp(static_cast<int>(std::lround(set->number)), 0, s.maximum);
    }
    if (const auto* typed = ui.sem.take(field_id, semantics::ActionKind::SetText)) {
        if (const auto number = number_in(typed->text, s.maximum)) {
            result = number;
        }
    }
    const std::optional<int> value = result ? result : s.value;

    ui.line({row.x, track.label_above ? row.y : y - label_line / 2}, Type::Note,
            s.knob == Knob::Filled ? Colour::Ink : Colour::InkMuted, s.label);
    std::optional<float> knob_x;
    if (value) {
        knob_x =
            x0 + radius + (x1 - x0 - 2 * radius) * static_cast<float>(*value) / static_cast<float>(s.maximum);
    }
    draw_track(ui, x0, x1, y, knob_x);
    const Rect target{x0, y - ui.px(19), x1 - x0, ui.px(38)};
    if (knob_x) {
        const ImVec2 centre(*knob_x, y);
        ui.list->AddCircleFilled(centre, radius,
                                 ui.colour(s.knob == Knob::Filled ? Colour::Pen : Colour::Surface), 32);
        if (s.knob == Knob::Ring) {
            ui.list->AddCircle(centre, radius - 1.5F, ui.colour(Colour::Pen), 32, 3);
        }
        if (ui.focus_visible(id)) {
            ui.focus_ring({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
        }
    } else if (ui.focus_visible(id)) {
        ui.focus_ring({x0, y - 6, x1 - x0, 12}, 6);
    }

    std::string words =
        value ? std::to_string(*value) + " of " + std::to_string(s.maximum) : std::string("not answered");
    semantics::Node node = ui.node(semantics::Role::Slider, id, target);
    node.minimum = 0;
    node.maximum = static_cast<float>(s.maximum);
    node.step = 1;
    node.value = static_cast<float>(value.value_or(0));
    node.flags |= value ? 0 : semantics::flag::Unset;
    ui.sem.add(node, {.name = s.spoken, .value = words});

    const Rect box{row.right() - ui.px(FieldWidth), y - ui.px(FieldHeight) / 2, ui.px(FieldWidth),
                   ui.px(FieldHeight)};
    ui.box(box, 8, ui.colour(Colour::Surface), ui.colour(ui.hovered(box) ? Colour::Ink : Colour::LineStrong),
           measure::ControlEdge);
    if (ui.focused(field_id)) {
        ui.focus_ring(box, 8);
    } else if (value) {
        const std::string digits = std::to_string(*value);
        ui.line({box.x + (box.width - ui.measured(Type::Pen, digits)) / 2, y - ui.type(Type::Pen).line / 2},
                Type::Pen, Colour::Pen, digits);
    }
    semantics::Node number = ui.node(semantics::Role::NumberField, field_id, box);
    number.text_style = semantics::TextStyle::Pen18;
    number.font_px = ui.type(Type::Pen).size;
    number.line_px = ui.type(Type::Pen).line;
    number.inset_y = (box.height - number.line_px) / 2;
    number.minimum = 0;
    number.maximum = static_cast<float>(s.maximum);
    const std::string spoken = std::string(s.spoken) + ", as a number from 0 to " + std::to_string(s.maximum);
    ui.sem.add(number, {.name = spoken, .value = value ? std::to_string(*value) : std::string()});
    return result;
}

} // namespace ownmark::ui

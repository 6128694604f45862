#include "ui/widgets/slider.h"

#include "ui/widgets/control.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <string>

namespace ownmark::ui {

namespace {

constexpr float RowHeight = 38;
constexpr float KnobRadius = 13;
constexpr float GhostRadius = 12;
constexpr float FieldWidth = 44;
constexpr float FieldHeight = 32;
constexpr float FieldRadius = 8;
constexpr float Gap = 12;
constexpr float ShortestTrack = 100;

struct Track {
    float x0;
    float x1;
    float y;
    float radius;
    int maximum;

    float at(float value) const {
        return x0 + radius + (x1 - x0 - 2 * radius) * value / static_cast<float>(maximum);
    }
};

/// A dotted outline round sunken ground: 4 on, 4 off, round at both ends.
void draw_unset(const Ui& ui, const Track& track, ImU32 colour) {
    ui.list->AddRectFilled({track.x0, track.y - 2}, {track.x1, track.y + 2}, ui.colour(Colour::Sunken), 2);
    for (float x = track.x0 + 3; x < track.x1 - 3; x += 8) {
        const float end = std::min(x + 4, track.x1 - 3);
        ui.list->AddRectFilled({x, track.y - 3}, {end, track.y - 2}, colour);
        ui.list->AddRectFilled({x, track.y + 2}, {end, track.y + 3}, colour);
    }
    constexpr float Half = std::numbers::pi_v<float> / 2;
    for (const auto& [x, side] : {std::pair(track.x0 + 2.5F, 1.0F), std::pair(track.x1 - 2.5F, -1.0F)}) {
        ui.list->PathArcTo({x, track.y}, 2.5F, Half * side, Half * side + 2 * Half, 8);
        ui.list->PathStroke(colour, ImDrawFlags_None, 1);
    }
}

/// Where the knob would come to lie: dashes round the step nearest to the pointer.
void draw_ghost(const Ui& ui, const Track& track, const Rect& target, float part) {
    const float way = (ImGui::GetIO().MousePos.x - track.at(0)) / (track.at(1) - track.at(0));
    const float middle = static_cast<float>(track.maximum) * 0.6F;
    const float step =
        ui.hovered(target) ? std::clamp(std::round(way), 0.0F, static_cast<float>(track.maximum)) : middle;
    const ImVec2 centre(track.at(step), track.y);
    const float radius = ui.px(GhostRadius);
    ui.list->AddCircleFilled(centre, radius, ui.colour(Colour::Surface), 0);
    constexpr int Dashes = 12;
    const float turn = 2 * std::numbers::pi_v<float> / Dashes;
    for (int i = 0; i < Dashes; ++i) {
        const float from = turn * static_cast<float>(i);
        ui.list->PathArcTo(centre, radius - 0.75F, from, from + turn * 0.48F, 4);
        ui.list->PathStroke(mixed(0, ui.colour(Colour::Ink), part), ImDrawFlags_None, 1.5F);
    }
}

void draw_slider(const Ui& ui, const Slider& s, const Track& track, std::optional<int> value,
                 const Rect& target, const Feel& feel) {
    const ImU32 edge = ui.colour(feel.disabled ? Colour::LineFixed : Colour::LineStrong);
    if (!value) {
        draw_unset(ui, track, edge);
        if (feel.hover > 0) {
            draw_ghost(ui, track, target, feel.hover);
        }
        if (feel.ringed) {
            ui.focus_ring({track.x0, track.y - 6, track.x1 - track.x0, 12}, 6);
        }
        return;
    }
    const ImVec2 low(track.x0, track.y - 2);
    const ImVec2 high(track.x1, track.y + 2);
    ui.list->AddRectFilled({low.x - 0.5F, low.y - 0.5F}, {high.x + 0.5F, high.y + 0.5F}, edge, 2.5F);
    ui.list->AddRectFilled({low.x + 0.5F, low.y + 0.5F}, {high.x - 0.5F, high.y - 0.5F},
                           ui.colour(Colour::Sunken), 1.5F);
    const ImU32 pen = ui.colour(chosen_of(feel));
    const ImVec2 knob(track.at(static_cast<float>(*value)), track.y);
    ui.list->AddRectFilled({track.x0, track.y - 2}, {knob.x, track.y + 2}, pen, 2);
    ui.list->AddCircleFilled(knob, track.radius, s.knob == Knob::Filled ? pen : ui.colour(Colour::Surface),
                             0);
    if (s.knob == Knob::Ring) {
        ui.list->AddCircle(knob, track.radius - 1.5F, pen, 0, 3);
    }
    if (feel.ringed) {
        ui.focus_ring({knob.x - track.radius, knob.y - track.radius, 2 * track.radius, 2 * track.radius},
                      track.radius);
    }
}

void number_field(Ui& ui, const Slider& s, semantics::Id id, const Rect& box, std::optional<int> value) {
    Feel feel = feel_of(ui, id, box, s.disabled);
    feel.pressed = false;
    feel.ringed = ui.focused(id);
    control_box(ui, box, FieldRadius, feel);
    const std::string digits = value ? std::to_string(*value) : std::string();
    const float line = ui.px(measure::PenPitch);
    if (ui.sem.focused() != id) {
        ui.line({box.x + (box.width - ui.measured(Type::Pen, digits)) / 2,
                 box.y + (box.height - line) / 2 + ui.pen_above()},
                Type::Pen, s.disabled ? Colour::InkFaint : Colour::Pen, digits);
    }
    semantics::Node node = ui.node(semantics::Role::NumberField, id, ui.target(box));
    node.flags |= s.disabled ? semantics::flag::Disabled : 0;
    node.text_style = semantics::TextStyle::Pen18;
    node.font_px = ui.type(Type::Pen).size;
    node.line_px = line;
    node.inset_y = (node.height - line) / 2;
    node.minimum = 0;
    node.maximum = static_cast<float>(s.maximum);
    const std::string spoken = std::string(s.spoken) + ", as a number from 0 to " + std::to_string(s.maximum);
    ui.sem.add(node, {.name = spoken, .value = digits});
}

/// What was typed since the last frame, keystroke by keystroke: the last that is a number, or nothing at all.
std::optional<SliderAnswer> typed(const Ui& ui, semantics::Id field, int maximum) {
    std::optional<SliderAnswer> result;
    for (const semantics::Action& action : ui.sem.actions()) {
        if (action.target != field || action.kind != semantics::ActionKind::SetText) {
            continue;
        }
        const char* const begin = action.text.data();
        const char* const end = begin + action.text.size();
        int value = 0;
        const auto [stop, error] = std::from_chars(begin, end, value);
        if (begin == end) {
            result = SliderAnswer{};
        } else if (error == std::errc() && stop == end && value >= 0 && value <= maximum) {
            result = SliderAnswer{value};
        }
    }
    return result;
}

} // namespace

TrackSpan slider_track(const Ui& ui, float width, float label_width) {
    const float start = ui.px(label_width) + ui.px(Gap);
    const float end = width - ui.px(FieldWidth) - ui.px(Gap) - ui.px(4);
    const bool above = label_width <= 0 || end - start < ui.px(ShortestTrack);
    return {above ? 0 : start, end, above};
}

std::optional<SliderAnswer> slider(Ui& ui, const Slider& s) {
    const IdScope scope(s.spoken);
    const semantics::Id id = ui.id("track");
    const semantics::Id field_id = ui.id("number");
    const TrackSpan span = slider_track(ui, ui.flow.width, s.label_width);
    const float label_line = ui.type(Type::Note).line;
    const float above = span.label_above ? label_line : 0;
    const float row_height = ui.target_px(RowHeight);
    const Rect row = ui.take(ui.flow.width, row_height + above, id);
    const float y = row.y + above + row_height / 2;
    const Track track{row.x + span.start, row.x + span.end, y, ui.px(KnobRadius), s.maximum};

    std::optional<SliderAnswer> result;
    if (!s.disabled) {
        result = typed(ui, field_id, s.maximum);
        if (const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber)) {
            result = SliderAnswer{std::clamp(static_cast<int>(std::lround(set->number)), 0, s.maximum)};
        }
    }
    const std::optional<int> value = result ? result->value : s.value;

    ui.line({row.x, span.label_above ? row.y : y - label_line / 2}, Type::Note,
            s.knob == Knob::Filled ? Colour::Ink : Colour::InkMuted, s.label);
    const Rect target{track.x0, y - row_height / 2, track.x1 - track.x0, row_height};
    draw_slider(ui, s, track, value, target, feel_of(ui, id, target, s.disabled));

    const std::string words =
        value ? std::to_string(*value) + " of " + std::to_string(s.maximum) : std::string("not answered");
    semantics::Node node = ui.node(semantics::Role::Slider, id, target);
    node.minimum = 0;
    node.maximum = static_cast<float>(s.maximum);
    node.step = 1;
    node.value = static_cast<float>(value.value_or(0));
    node.flags |= (value ? 0 : semantics::flag::Unset) | (s.disabled ? semantics::flag::Disabled : 0);
    ui.sem.add(node, {.name = s.spoken, .value = words});
    number_field(
        ui, s, field_id,
        {row.right() - ui.px(FieldWidth), y - ui.px(FieldHeight) / 2, ui.px(FieldWidth), ui.px(FieldHeight)},
        value);
    return result;
}

} // namespace ownmark::ui

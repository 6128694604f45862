#include "ui/widgets/choice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ownmark::ui {

namespace {

enum class SegmentKind : std::uint8_t { Answer, Tab };

std::optional<int> segments(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                            int chosen, SegmentKind kind) {
    const semantics::Id group = ui.id(name);
    const IdScope scope(name);
    const float height = ui.px(43);
    std::vector<float> widths;
    float total = 0;
    for (const std::string_view option : options) {
        widths.push_back(std::round(ui.measured(Type::SmallBold, option) + 2 * ui.px(16)));
        total += widths.back();
    }
    if (total > ui.flow.width) { // stretch evenly over what there is, with tighter sides
        for (float& w : widths) {
            w = std::floor(ui.flow.width / static_cast<float>(options.size()));
        }
        total = ui.flow.width;
    }
    const Rect rect = ui.take(total, height);
    const bool answer = kind == SegmentKind::Answer;
    ui.box(rect, measure::ControlRadius, ui.colour(Colour::Surface));
    ui.sem.open(ui.node(answer ? semantics::Role::RadioGroup : semantics::Role::Group, group, rect),
                {.name = name});
    std::optional<int> result;
    float x = rect.x;
    bool any_focus = false;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool on = static_cast<int>(i) == chosen;
        const Rect cell{x, rect.y, widths[i], height};
        const semantics::Id id = ui.id(options[i]);
        if (on) {
            const ImDrawFlags first = i == 0 ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_None;
            const ImDrawFlags last =
                i + 1 == options.size() ? ImDrawFlags_RoundCornersRight : ImDrawFlags_None;
            ImDrawFlags corners = first | last;
            corners = corners == ImDrawFlags_None ? ImDrawFlags_RoundCornersNone : corners;
            ui.list->AddRectFilled(cell.low(), cell.high(), ui.colour(answer ? Colour::Pen : Colour::Ink),
                                   measure::ControlRadius, corners);
        } else if (i > 0 && static_cast<int>(i) - 1 != chosen) {
            ui.list->AddRectFilled({x, rect.y}, {x + 1, rect.bottom()}, ui.colour(Colour::Line));
        }
        const Type type = on ? Type::SmallBold : Type::Small;
        const float w = ui.measured(type, options[i]);
        ui.line({std::round(x + (widths[i] - w) / 2), rect.y + (height - ui.type(type).line) / 2}, type,
                on ? Colour::Surface : Colour::Ink, options[i]);
        semantics::Node node = ui.node(answer ? semantics::Role::Radio : semantics::Role::Button, id, cell);
        node.group = group;
        if (answer) {
            node.flags |= on ? semantics::flag::Checked : 0;
        } else {
            node.flags |= semantics::flag::HasPressed | (on ? semantics::flag::Pressed : 0);
        }
        ui.sem.add(node, {.name = options[i]});
        any_focus = any_focus || ui.focus_visible(id);
        const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber);
        if ((set != nullptr && set->number != 0) ||
            ui.sem.take(id, semantics::ActionKind::Press) != nullptr) {
            result = static_cast<int>(i);
        }
        x += widths[i];
    }
    ui.box(rect, measure::ControlRadius, 0, ui.colour(Colour::LineStrong), measure::ControlEdge);
    if (any_focus) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    ui.sem.close();
    return result;
}

bool toggled(Ui& ui, semantics::Id id, const Rect& rect, const Toggle& t) {
    semantics::Node node = ui.node(semantics::Role::Button, id, rect);
    node.flags |= semantics::flag::HasPressed | (t.on ? semantics::flag::Pressed : 0);
    ui.sem.add(node, {.name = t.spoken.empty() ? t.label : t.spoken, .keys = t.key});
    return ui.sem.take(id, semantics::ActionKind::Press) != nullptr ||
           ui.sem.take(id, semantics::ActionKind::Key) != nullptr;
}

} // namespace

void draw_choice(const Ui& ui, ImVec2 centre, float radius, bool chosen, bool hover) {
    const Colour edge = chosen ? Colour::Pen : hover ? Colour::Ink : Colour::LineStrong;
    ui.list->AddCircleFilled(centre, radius, ui.colour(chosen ? Colour::Pen : Colour::Surface), 32);
    ui.list->AddCircle(centre, radius - 0.8F, ui.colour(edge), 32, 1.6F);
    if (chosen) {
        const float k = radius / 13;
        const ImVec2 points[] = {{centre.x - 6 * k, centre.y + 0.5F * k},
                                 {centre.x - 1.6F * k, centre.y + 4.8F * k},
                                 {centre.x + 6.4F * k, centre.y - 4.2F * k}};
        ui.list->AddPolyline(points, 3, ui.colour(Colour::Surface), ImDrawFlags_None, 2 * std::max(1.0F, k));
    }
}

std::optional<int> segmented(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                             int chosen) {
    return segments(ui, name, options, chosen, SegmentKind::Answer);
}

std::optional<int> tabs(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                        int current) {
    return segments(ui, name, options, current, SegmentKind::Tab);
}

std::optional<int> radio_rows(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                              int chosen) {
    const semantics::Id group = ui.id(name);
    const IdScope scope(name);
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::RadioGroup, group, {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
                    {.name = name});
    const float start = ui.flow.y;
    std::optional<int> result;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const semantics::Id id = ui.id(options[i]);
        const float indent = ui.px(36);
        const Flow outer = ui.flow;
        const std::size_t lines = ui.wrapped(Type::Body, options[i], outer.width - indent).size();
        const float text_height = ui.type(Type::Body).line * static_cast<float>(lines);
        const float height = std::max(ui.px(44), text_height + ui.px(14));
        const Rect row = ui.take(outer.width, height, id);
        const bool on = static_cast<int>(i) == chosen;
        const ImVec2 centre(row.x + ui.px(13), row.y + height / 2);
        draw_choice(ui, centre, ui.px(11), on, ui.hovered(row));
        ui.flow = {row.x + indent, row.y + (height - text_height) / 2, row.width - indent};
        text_block(ui, Type::Body, Colour::Ink, options[i]);
        ui.flow = {outer.x, row.bottom(), outer.width};
        if (ui.focus_visible(id)) {
            ui.focus_ring({centre.x - ui.px(11), centre.y - ui.px(11), ui.px(22), ui.px(22)}, ui.px(11));
        }
        semantics::Node node = ui.node(semantics::Role::Radio, id, row);
        node.group = group;
        node.flags |= on ? semantics::flag::Checked : 0;
        ui.sem.add(node, {.name = options[i]});
        const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber);
        if (set != nullptr && set->number != 0) {
            result = static_cast<int>(i);
        }
    }
    ui.sem.node(open).height = ui.flow.y - start;
    ui.sem.close();
    return result;
}

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

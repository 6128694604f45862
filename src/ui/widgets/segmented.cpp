#include "ui/widgets/segmented.h"

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

} // namespace

std::optional<int> segmented(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                             int chosen) {
    return segments(ui, name, options, chosen, SegmentKind::Answer);
}

std::optional<int> tabs(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                        int current) {
    return segments(ui, name, options, current, SegmentKind::Tab);
}

} // namespace ownmark::ui

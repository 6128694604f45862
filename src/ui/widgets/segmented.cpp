#include "ui/widgets/segmented.h"

#include "ui/widgets/control.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ownmark::ui {

namespace {

enum class SegmentKind : std::uint8_t { Answer, Tab };

constexpr float Padding = 16;

/// Widths of the segments: as their words need, or even shares of too little room.
std::vector<float> segment_widths(const Ui& ui, std::span<const std::string_view> options) {
    std::vector<float> widths;
    float total = 0;
    for (const std::string_view option : options) {
        widths.push_back(std::round(ui.measured(Type::SmallBold, option) + 2 * ui.px(Padding)));
        total += widths.back();
    }
    if (total > ui.flow.width) {
        widths.assign(options.size(), std::floor(ui.flow.width / static_cast<float>(options.size())));
    }
    return widths;
}

/// The corners that segment `i` has of the whole.
ImDrawFlags corners_of(std::size_t i, std::size_t count) {
    const ImDrawFlags first = i == 0 ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_None;
    const ImDrawFlags last = i + 1 == count ? ImDrawFlags_RoundCornersRight : ImDrawFlags_None;
    return (first | last) == ImDrawFlags_None ? ImDrawFlags_RoundCornersNone : first | last;
}

/// Draws one segment; its words' colour is the fill's counterpart.
void draw_segment(const Ui& ui, const Rect& cell, ImDrawFlags corners, std::string_view words, bool on,
                  SegmentKind kind, const Feel& feel) {
    ImU32 colour = ui.colour(words_of(feel));
    const float radius = measure::ControlRadius - 1;
    if (on && kind == SegmentKind::Answer) {
        colour = chosen_box(ui, cell, radius, feel, corners);
    } else if (on) {
        ui.list->AddRectFilled(cell.low(), cell.high(), ui.colour(Colour::Ink), radius, corners);
        colour = ui.colour(Colour::Paper);
    } else if (const float lit = feel.pressed ? 1 : feel.hover; lit > 0) {
        ui.list->AddRectFilled(cell.low(), cell.high(), mixed(0, ui.colour(Colour::Sunken), lit), radius,
                               corners);
    }
    const Type type = on ? Type::SmallBold : Type::Small;
    const float line = ui.type(type).line;
    const auto lines = ui.wrapped(type, words, cell.width - ui.px(8));
    float y = cell.y + (cell.height - line * static_cast<float>(lines.size())) / 2;
    for (const std::string_view text : lines) {
        ui.line({std::round(cell.x + (cell.width - ui.measured(type, text)) / 2), y}, type, colour, text);
        y += line;
    }
}

std::optional<int> segments(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                            int chosen, SegmentKind kind, bool disabled) {
    const semantics::Id group = ui.id(name);
    const IdScope scope(name);
    const std::vector<float> widths = segment_widths(ui, options);
    float total = 0;
    std::size_t most_lines = 1;
    for (std::size_t i = 0; i < options.size(); ++i) {
        total += widths[i];
        most_lines =
            std::max(most_lines, ui.wrapped(Type::SmallBold, options[i], widths[i] - ui.px(8)).size());
    }
    const float height = ui.px(44) + ui.type(Type::Small).line * static_cast<float>(most_lines - 1);
    const Rect rect = ui.take(total, height);
    const bool answer = kind == SegmentKind::Answer;
    ui.box(rect, measure::ControlRadius, ui.colour(disabled ? Colour::Sunken : Colour::Surface));
    ui.sem.open(ui.node(answer ? semantics::Role::RadioGroup : semantics::Role::TabList, group, rect),
                {.name = name});
    std::optional<int> result;
    Rect cell{rect.x, rect.y, 0, height};
    bool ringed = false;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool on = index == chosen;
        cell.width = widths[i];
        const semantics::Id id = ui.id(options[i]);
        const Feel feel = feel_of(ui, id, cell, disabled);
        draw_segment(ui, cell, corners_of(i, options.size()), options[i], on, kind, feel);
        if (i > 0 && !on && index - 1 != chosen) {
            ui.list->AddRectFilled({cell.x, rect.y}, {cell.x + 1, rect.bottom()}, ui.colour(Colour::Line));
        }
        ringed = ringed || feel.ringed;
        const bool taken = answer ? choice_node(ui, semantics::Role::Radio, id, group, cell, feel,
                                                on ? semantics::flag::Checked : 0, options[i])
                                  : tab_node(ui, id, cell, on, options[i]);
        if (taken) {
            result = index;
        }
        cell.x += widths[i];
    }
    ui.box(rect, measure::ControlRadius, 0, ui.colour(disabled ? Colour::LineFixed : Colour::LineStrong),
           measure::ControlEdge);
    if (ringed) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    ui.sem.close();
    return result;
}

} // namespace

std::optional<int> segmented(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                             int chosen, bool disabled) {
    return segments(ui, name, options, chosen, SegmentKind::Answer, disabled);
}

std::optional<int> tabs(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                        int current) {
    return segments(ui, name, options, current, SegmentKind::Tab, false);
}

TabPanel::TabPanel(Ui& ui, std::string_view tab)
    : ui_(ui),
      top_(ui.flow.y),
      node_(ui.sem.open(
          ui.node(semantics::Role::TabPanel, ui.id("panel"), {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
          {.name = tab})) {}

TabPanel::~TabPanel() {
    ui_.sem.node(node_).height = ui_.flow.y - top_;
    ui_.sem.close();
}

} // namespace ownmark::ui

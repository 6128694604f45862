#include "ui/widgets/field.h"

#include "base/scripts.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

constexpr float Edge = 1.5F;
constexpr float SidePadding = 16;
constexpr float RulePitch = 28;
constexpr float PenSize = 18;

std::vector<std::string_view> person_lines(const Ui& ui, std::string_view text, float width) {
    if (!ui.break_lines) {
        return ui.wrapped(Type::Pen, text, width);
    }
    std::vector<std::string_view> lines;
    std::uint32_t start = 0;
    for (const std::uint32_t end : ui.break_lines(text, width, semantics::TextStyle::Pen18, ui.px(PenSize))) {
        std::string_view line = text.substr(start, end - start);
        while (!line.empty() && (line.back() == '\n' || line.back() == ' ')) {
            line.remove_suffix(1);
        }
        lines.push_back(line);
        start = end;
    }
    return lines;
}

void draw_label(Ui& ui, const Field& f, float width) {
    if (f.label_hidden) {
        return;
    }
    const float top = ui.flow.y;
    if (!f.aside.empty()) {
        const float w = ui.measured(Type::Note, f.aside);
        ui.line({ui.flow.x + width - w, top + 2}, Type::Note, Colour::InkMuted, f.aside);
    }
    text_block(ui, Type::SmallBold, Colour::Ink, f.label,
               width - (f.aside.empty() ? 0 : ui.measured(Type::Note, f.aside) + 12));
    ui.skip(ui.space(6));
}

void draw_complaint(Ui& ui, const Field& f, float width) {
    if (f.complaint.empty()) {
        return;
    }
    ui.skip(6);
    ui.icon(Icon::Caution, {ui.flow.x, ui.flow.y + 1}, ui.px(18), Colour::Caution);
    const Flow outer = ui.flow;
    ui.flow.x += ui.px(26);
    ui.flow.width = width - ui.px(26);
    paragraph(ui, f.complaint, Type::Note, Colour::Ink);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

} // namespace

FieldEvents field(Ui& ui, const Field& f, FieldState* state) {
    const semantics::Id id = ui.id(f.label);
    const float width = std::min(f.width > 0 ? f.width : ui.px(measure::PenMeasure), ui.flow.width);
    draw_label(ui, f, width);

    FieldEvents events;
    if (const auto* action = ui.sem.take(id, semantics::ActionKind::SetText)) {
        events.text = action->text;
    }
    events.left = ui.sem.take(id, semantics::ActionKind::Blur) != nullptr;
    const std::string_view value = events.text ? std::string_view(*events.text) : f.value;
    const bool typing = ui.focused(id);
    if (state != nullptr) {
        if (const auto* resize = ui.sem.take(id, semantics::ActionKind::Resize)) {
            state->height = static_cast<float>(resize->number);
        }
        if (!typing) {
            state->height = 0;
        }
    }

    const float pitch = ui.px(RulePitch);
    const float side = ui.px(f.long_text ? SidePadding : 12);
    // Whole px: drawn text begins on one, and the browser's has to begin there too.
    const float inset = std::floor(side + Edge);
    const float inside = width - 2 * inset;
    float height = ui.px(44);
    const float top_inset = std::round(ui.px(8) + Edge);
    std::vector<std::string_view> lines;
    if (f.long_text) {
        const auto tall = [&](float count) {
            return std::max(count, static_cast<float>(std::max(1, f.least_lines))) * pitch + 2 * top_inset;
        };
        if (typing && state != nullptr && state->height > 0) {
            height = std::max(state->height, tall(1));
        } else {
            lines = person_lines(ui, value, inside);
            height = tall(static_cast<float>(lines.size()));
        }
    } else {
        lines = {value};
    }
    const Rect rect = ui.take(width, height, id);
    const bool hover = !f.disabled && ui.hovered(rect);
    const Colour edge = !f.complaint.empty() ? Colour::Caution
                        : f.disabled         ? Colour::Line
                        : hover || typing    ? Colour::Ink
                                             : Colour::LineStrong;
    ui.box(rect, measure::ControlRadius, ui.colour(f.disabled ? Colour::Sunken : Colour::Surface),
           ui.colour(edge), f.complaint.empty() ? Edge : 2);
    if (f.long_text) {
        for (float y = rect.y + top_inset + pitch; y < rect.bottom() - 6; y += pitch) {
            ui.hairline(rect.x + side, std::round(y), rect.width - 2 * side, Colour::Line);
        }
    }
    if (ui.focused(id)) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    // What the browser's field shows isn't drawn: typing, and scripts whose letters join.
    const bool by_browser = base::needs_shaping(value);
    const float line_px = ui.type(Type::Pen).line;
    float y = f.long_text ? rect.y + top_inset + (pitch - line_px) / 2 : rect.y + (rect.height - line_px) / 2;
    ui.list->PushClipRect(rect.low(), rect.high(), true);
    if (value.empty()) {
        ui.line({rect.x + inset, y + (line_px - ui.type(Type::Body).line) / 2}, Type::Body, Colour::InkFaint,
                f.placeholder);
    } else if (!typing && !by_browser) {
        for (const std::string_view line : lines) {
            ui.line({rect.x + inset, y}, Type::Pen, f.disabled ? Colour::InkFaint : Colour::Pen, line);
            y += pitch;
        }
    }
    ui.list->PopClipRect();
    semantics::Node node =
        ui.node(f.long_text ? semantics::Role::TextArea : semantics::Role::TextField, id, rect);
    node.text_style = ui.phone() ? semantics::TextStyle::Pen17 : semantics::TextStyle::Pen18;
    node.font_px = ui.type(Type::Pen).size;
    node.line_px = f.long_text ? pitch : ui.type(Type::Pen).line;
    node.x = std::floor(node.x);
    node.y = std::floor(node.y);
    node.inset_x = inset;
    node.inset_y = f.long_text ? top_inset : (rect.height - node.line_px) / 2;
    node.flags |= by_browser ? semantics::flag::BrowserText : 0;
    node.flags |=
        (f.disabled ? semantics::flag::Disabled : 0) | (f.complaint.empty() ? 0 : semantics::flag::Invalid);
    ui.sem.add(node, {.name = f.label,
                      .value = value,
                      .description = f.complaint.empty() ? f.description : f.complaint,
                      .extra = f.placeholder});
    draw_complaint(ui, f, width);
    return events;
}

} // namespace ownmark::ui

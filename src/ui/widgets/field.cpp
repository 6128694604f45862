#include "ui/widgets/field.h"

#include "base/utf8.h"
#include "catalogue/words_common.h"
#include "ui/format.h"
#include "ui/widgets/caution_line.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

constexpr float Edge = 1.5F;
constexpr float SidePadding = 16;

/// More than one line can show, as far as it may be scrolled.
constexpr std::size_t MostOnALine = 1000;

semantics::TextStyle style_of(const Ui& ui) {
    return ui.phone() ? semantics::TextStyle::Pen17 : semantics::TextStyle::Pen18;
}

std::vector<std::string_view> person_lines(const Ui& ui, std::string_view text, float width) {
    if (!ui.setter.break_lines()) {
        return ui.wrapped(Type::Pen, text, width);
    }
    std::vector<std::string_view> lines;
    std::uint32_t start = 0;
    for (const std::uint32_t end :
         ui.setter.break_lines()(text, width, style_of(ui), ui.type(Type::Pen).size)) {
        std::string_view line = text.substr(start, end - start);
        while (!line.empty() && (line.back() == '\n' || line.back() == ' ')) {
            line.remove_suffix(1);
        }
        lines.push_back(line);
        start = end;
    }
    return lines;
}

/// "10 left of the 65 seen", from the last fifth on; empty before.
std::string limit_words(const Field& f, std::string_view value) {
    const std::size_t count = f.limit > 0 ? base::grapheme_count(value) : 0;
    if (count * 5 < f.limit * 4 || f.limit == 0) {
        return {};
    }
    const bool over = count > f.limit;
    return filled(over ? catalogue::words::LimitOver : catalogue::words::LimitLeft,
                  {{"count", std::to_string(over ? count - f.limit : f.limit - count)},
                   {"limit", std::to_string(f.limit)}});
}

void draw_label(Ui& ui, const Field& f, float width, std::string_view limit) {
    if (f.label_hidden && limit.empty()) {
        return;
    }
    const std::string_view aside = limit.empty() ? f.aside : limit;
    const Type type = limit.empty() ? Type::Note : Type::CaptionBold;
    const float aside_width = aside.empty() ? 0 : ui.measured(type, aside) + 12;
    if (!aside.empty()) {
        ui.line({ui.flow.x + width - aside_width + 12, ui.flow.y + 2}, type,
                limit.empty() ? Colour::InkMuted : Colour::Caution, aside);
    }
    text_block(ui, Type::SmallBold, f.disabled ? Colour::InkFaint : Colour::Ink,
               f.label_hidden ? " " : f.label, width - aside_width);
    ui.skip(ui.space(6));
}

/// Where the text is folded for who sees only its beginning: a dashed line between two characters.
void draw_fold_mark(const Ui& ui, ImVec2 at, float height) {
    for (float y = 0; y < height; y += 5) {
        ui.list->AddLine({at.x, at.y + y}, {at.x, at.y + y + 3}, ui.colour(Colour::Caution), 1.5F);
    }
}

} // namespace

FieldEvents field(Ui& ui, const Field& f, FieldState* state) {
    const semantics::Id id = ui.id(f.label);
    const float width = std::min(f.width > 0 ? f.width : ui.px(measure::PenMeasure), ui.flow.width);

    FieldEvents events;
    if (const auto* action = ui.sem.take(id, semantics::ActionKind::SetText);
        action != nullptr && !f.disabled && !f.read_only) {
        events.text = action->text;
    }
    events.left = ui.sem.take(id, semantics::ActionKind::Blur) != nullptr;
    const std::string_view value = events.text ? std::string_view(*events.text) : f.value;
    const std::string limit = limit_words(f, value);
    draw_label(ui, f, width, limit);
    const bool typing = ui.sem.focused() == id;
    if (state != nullptr) {
        if (const auto* resize = ui.sem.take(id, semantics::ActionKind::Resize)) {
            state->height = static_cast<float>(resize->number);
        }
        if (!typing) {
            state->height = 0;
        }
    }

    const float pitch = ui.px(measure::PenPitch);
    const float side = ui.px(f.long_text ? SidePadding : 14);
    // Whole px: drawn text begins on one, and the browser's has to begin there too.
    const float inset = std::floor(side + Edge);
    const float inside = width - 2 * inset;
    float height = ui.px(46);
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
        lines = {base::grapheme_prefix(value, MostOnALine)};
    }
    const Rect rect = ui.take(width, height, id);
    const bool fixed = f.disabled || f.read_only;
    const Feel feel = feel_of(ui, id, rect, fixed);
    const bool ringed = ui.focused(id);
    const ImU32 edge = !f.complaint.empty() ? ui.colour(Colour::Caution)
                       : ringed && !fixed   ? ui.colour(Colour::Ink)
                                            : edge_of(ui, feel);
    ui.box(rect, measure::ControlRadius, ui.colour(fixed ? Colour::Sunken : Colour::Surface), edge,
           f.complaint.empty() ? Edge : 2);
    if (f.long_text) {
        for (float y = rect.y + top_inset + pitch; y < rect.bottom() - 6; y += pitch) {
            ui.hairline(rect.x + Edge, std::round(y), rect.width - 2 * Edge, Colour::Line);
        }
    }
    if (ringed) {
        ui.focus_ring(rect, measure::ControlRadius);
    }
    const float line_px = ui.type(Type::Pen).line;
    // Whole px, as at the side.
    const float above = f.long_text ? top_inset : std::floor((rect.height - pitch) / 2);
    float y = rect.y + above + ui.pen_above();
    ui.list->PushClipRect(rect.low(), rect.high(), true);
    if (value.empty()) {
        ui.line({rect.x + inset, y + (line_px - ui.type(Type::Body).line) / 2}, Type::Body, Colour::InkFaint,
                f.placeholder);
    } else if (!typing) { // else the browser's field shows it
        const char* const fold =
            f.limit > 0 ? value.data() + base::grapheme_prefix(value, f.limit).size() : nullptr;
        base::ParagraphDirections directions(value);
        for (const std::string_view line : lines) {
            const base::Direction direction = directions.of(line).value_or(base::Direction::LeftToRight);
            ui.line_in({rect.x + inset, y}, inside, Type::Pen,
                       ui.colour(f.disabled ? Colour::InkFaint : Colour::Pen), line, direction);
            if (fold != nullptr && fold >= line.data() && fold < line.data() + line.size()) {
                const float seen =
                    ui.measured(Type::Pen, line.substr(0, static_cast<std::size_t>(fold - line.data())));
                const bool from_right = direction == base::Direction::RightToLeft;
                draw_fold_mark(ui, {rect.x + inset + (from_right ? inside - seen : seen), y}, line_px);
            }
            y += pitch;
        }
    }
    ui.list->PopClipRect();
    semantics::Node node =
        ui.node(f.long_text ? semantics::Role::TextArea : semantics::Role::TextField, id, rect);
    node.text_style = style_of(ui);
    node.font_px = ui.type(Type::Pen).size;
    node.line_px = pitch;
    node.x = std::floor(node.x);
    node.y = std::floor(node.y);
    node.inset_x = inset;
    node.inset_y = above;
    node.flags |= (f.disabled ? semantics::flag::Disabled : 0) |
                  (f.read_only ? semantics::flag::ReadOnly : 0) |
                  (f.complaint.empty() ? 0 : semantics::flag::Invalid);
    ui.sem.add(node, {.name = f.label,
                      .value = value,
                      .description = !f.complaint.empty() ? f.complaint
                                     : limit.empty()      ? f.description
                                                          : std::string_view(limit),
                      .extra = f.placeholder});
    if (!f.complaint.empty()) {
        ui.skip(6);
        const Flow outer = ui.flow;
        ui.flow.width = width;
        caution_line(ui, f.complaint);
        ui.flow = {outer.x, ui.flow.y, outer.width};
    }
    return events;
}

} // namespace ownmark::ui

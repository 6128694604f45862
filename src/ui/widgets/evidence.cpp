#include "ui/widgets/evidence.h"

#include "ui/widgets/choice_mark.h"

#include <algorithm>

namespace ownmark::ui {

namespace {

constexpr float Half = 6;
constexpr float Pitch = 16;
constexpr float Thread = 2;

/// Both strokes of a cross, drawn one after the other.
void cross(const Ui& ui, ImVec2 at, float part) {
    const ImVec2 first[] = {{at.x - Half, at.y - Half}, {at.x + Half, at.y + Half}};
    const ImVec2 second[] = {{at.x + Half, at.y - Half}, {at.x - Half, at.y + Half}};
    pen_stroke(ui, first, ui.colour(Colour::Accent), Thread, std::min(1.0F, part * 2));
    pen_stroke(ui, second, ui.colour(Colour::Accent), Thread, std::max(0.0F, part * 2 - 1));
}

} // namespace

float evidence_at(Ui& ui, ImVec2 left_middle, int count, std::string_view words) {
    const semantics::Id id = ui.id(words);
    // Sewn once, when one more came while the page was open.
    const float sewn = ui.motion.follow(semantics::id_of("sewn", ui.id("evidence")), Move::Evidence,
                                        static_cast<float>(count));
    ImVec2 at(left_middle.x + Half, left_middle.y);
    if (count == 0) {
        ui.list->AddCircleFilled(at, 1.5F, ui.colour(Colour::InkMuted), 10);
    }
    for (int i = 0; i < count; ++i) {
        cross(ui, at, std::clamp(sewn - static_cast<float>(i), 0.0F, 1.0F));
        at.x += i + 1 < count ? Pitch : 0;
    }
    const float line = ui.type(Type::Note).line;
    const ImVec2 corner(at.x + Half + ui.px(8), left_middle.y - line / 2);
    ui.line(corner, Type::Note, Colour::InkMuted, words);
    const float width = corner.x + ui.measured(Type::Note, words) - left_middle.x;
    ui.sem.add(ui.node(semantics::Role::Paragraph, id, {left_middle.x, corner.y, width, line}),
               {.name = words});
    return width;
}

} // namespace ownmark::ui

#include "ui/widgets/choice_mark.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

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

float key_cap(const Ui& ui, ImVec2 centre, std::string_view key, ImU32 colour) {
    const float text = ui.measured(Type::Caption, key);
    const float side = ui.px(22);
    const float width = std::max(side, text + 2 * ui.px(6));
    const Rect rect{std::round(centre.x - width / 2), std::round(centre.y - side / 2), width, side};
    ui.box(rect, measure::KeyRadius, 0, ui.colour(Colour::LineStrong), 1);
    ui.line({rect.x + (width - text) / 2, rect.y + (side - ui.type(Type::Caption).line) / 2}, Type::Caption,
            colour, key);
    return width;
}

} // namespace ownmark::ui

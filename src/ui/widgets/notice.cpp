#include "ui/widgets/notice.h"

#include "ui/widgets/caution_line.h"

#include <algorithm>

namespace ownmark::ui {

bool notice(Ui& ui, std::string_view sentence, std::string_view action) {
    const IdScope scope("notice");
    const Flow outer = ui.flow;
    const float pad = ui.px(14);
    const float width = std::min(outer.width, ui.px(measure::LeadMeasure));
    const float height =
        sentence.empty() ? 0 : caution_height(ui, sentence, action, width - 2 * pad) + 2 * pad;
    const Rect rect{outer.x, outer.y, width, height};
    ui.sem.open(ui.node(semantics::Role::Alert, ui.id("box"), rect), {});
    bool pressed = false;
    if (!sentence.empty()) {
        ui.box(rect, measure::ControlRadius, ui.colour(Colour::CautionWash), ui.colour(Colour::Caution), 1);
        ui.flow = {rect.x + pad, rect.y + pad, width - 2 * pad};
        pressed = caution_line(ui, sentence, action);
        ui.flow = {outer.x, rect.bottom() + ui.space(20), outer.width};
    }
    ui.sem.close();
    return pressed;
}

} // namespace ownmark::ui

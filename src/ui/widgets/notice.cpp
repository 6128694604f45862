#include "ui/widgets/notice.h"

#include <algorithm>
#include <vector>

namespace ownmark::ui {

void notice(Ui& ui, std::string_view sentence) {
    const semantics::Id id = ui.id("notice");
    const Flow outer = ui.flow;
    const float pad = ui.px(14);
    const float inside = std::min(outer.width, ui.px(measure::LeadMeasure)) - 2 * pad - ui.px(32);
    const auto lines =
        sentence.empty() ? std::vector<std::string_view>{} : ui.wrapped(Type::Small, sentence, inside);
    const float line = ui.type(Type::Small).line;
    const float height = sentence.empty() ? 0 : line * static_cast<float>(lines.size()) + 2 * pad;
    const Rect rect = ui.take(std::min(outer.width, ui.px(measure::LeadMeasure)), height);
    ui.sem.add(ui.node(semantics::Role::Alert, id, rect), {.name = sentence});
    if (sentence.empty()) {
        return;
    }
    ui.box(rect, measure::ControlRadius, ui.colour(Colour::CautionWash), ui.colour(Colour::Caution), 1);
    ui.icon(Icon::Caution, {rect.x + pad, rect.y + pad + 1}, ui.px(20), Colour::Caution);
    float y = rect.y + pad;
    for (const std::string_view text : lines) {
        ui.line({rect.x + pad + ui.px(32), y}, Type::Small, Colour::Ink, text);
        y += line;
    }
    ui.skip(ui.space(20));
}

} // namespace ownmark::ui

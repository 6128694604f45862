#include "ui/widgets/empty_state.h"

#include "charts/polyline.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

namespace ownmark::ui {

void empty_state(Ui& ui, std::string_view sentence) {
    constexpr int Lines = 5;
    constexpr float BarHeight = 14;
    constexpr float BarPitch = 22;
    constexpr float Height = 48;
    constexpr float Parts[] = {0.71F, 0.45F};
    const Rect rect = ui.take(ui.flow.width, Height);
    const float step = (rect.width - 2) / (Lines - 1);
    for (int i = 0; i < Lines; ++i) {
        const float x = rect.x + step * static_cast<float>(i);
        ui.list->AddRectFilled({x, rect.y}, {x + 1, rect.bottom()}, ui.colour(Colour::Line));
    }
    charts::Scene scene;
    float y = 4;
    for (const float part : Parts) {
        charts::Shape bar = charts::filled_shape(
            charts::rounded_box({0.5F, y}, {rect.width * part, y + BarHeight}, 3), charts::Colour::Paper);
        bar.stroke = charts::Colour::LineStrong;
        bar.closed = true;
        bar.dash = 3;
        bar.gap = 4;
        scene.shapes.push_back(std::move(bar));
        y += BarPitch;
    }
    draw_scene(ui, scene, rect.low());
    ui.skip(5);
    paragraph(ui, sentence, Type::Caption, Colour::InkMuted);
}

} // namespace ownmark::ui

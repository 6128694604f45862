#include "charts/empty_chart.h"

#include "charts/polyline.h"

#include <string>
#include <utility>

namespace ownmark::charts {

Scene empty_chart(float width, std::string_view sentence) {
    constexpr float Height = 48;
    constexpr int Lines = 5;
    constexpr float BarHeight = 14;
    constexpr float BarPitch = 22;
    constexpr float Parts[] = {0.71F, 0.45F};
    Scene scene{.width = width,
                .height = Height,
                .title = std::string(sentence),
                .alternative_text = std::string(sentence),
                .table = {.caption = std::string(sentence)}};
    for (int i = 0; i < Lines; ++i) {
        const float x = 0.5F + (width - 1) * static_cast<float>(i) / (Lines - 1);
        scene.shapes.push_back(line({x, 0}, {x, Height}, Colour::Line, 1));
    }
    float y = 4;
    for (const float part : Parts) {
        Shape bar = filled_shape(rounded_box({0.5F, y}, {width * part, y + BarHeight}, 3), Colour::Paper);
        bar.stroke = Colour::LineStrong;
        bar.dash = 3;
        bar.gap = 4;
        scene.shapes.push_back(std::move(bar));
        y += BarPitch;
    }
    return scene;
}

} // namespace ownmark::charts

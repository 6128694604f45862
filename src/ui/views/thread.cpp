#include "ui/views/thread.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

float distance(ImVec2 a, ImVec2 b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

} // namespace

void flatten(std::vector<ImVec2>& points, const std::array<ImVec2, 4>& curve) {
    const auto& [a, b, c, d] = curve;
    const float length = distance(a, b) + distance(b, c) + distance(c, d);
    const int steps = std::max(4, static_cast<int>(length / 4));
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const float s = 1 - t;
        points.emplace_back(s * s * s * a.x + 3 * s * s * t * b.x + 3 * s * t * t * c.x + t * t * t * d.x,
                            s * s * s * a.y + 3 * s * s * t * b.y + 3 * s * t * t * c.y + t * t * t * d.y);
    }
}

void sew(const Ui& ui, std::span<const ImVec2> points, float thickness, float dash, float gap) {
    const ImU32 thread = ui.colour(Colour::Accent);
    float left = dash; // of the stitch or gap under the needle
    bool down = true;
    std::vector<ImVec2> stitch;
    const auto draw = [&] {
        if (stitch.size() > 1) {
            ui.list->AddPolyline(stitch.data(), static_cast<int>(stitch.size()), thread, ImDrawFlags_None,
                                 thickness);
            ui.list->AddCircleFilled(stitch.front(), thickness / 2, thread, 12);
            ui.list->AddCircleFilled(stitch.back(), thickness / 2, thread, 12);
        }
        stitch.clear();
    };
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        ImVec2 at = points[i];
        const ImVec2 next = points[i + 1];
        for (float way = distance(at, next); way > 0.01F; way = distance(at, next)) {
            if (down && stitch.empty()) {
                stitch.push_back(at);
            }
            const float step = std::min(way, left);
            at = {at.x + (next.x - at.x) * step / way, at.y + (next.y - at.y) * step / way};
            left -= step;
            if (down) {
                stitch.push_back(at);
            }
            if (left <= 0.01F) {
                draw();
                down = !down;
                left = down ? dash : gap;
            }
        }
    }
    draw();
}

void thread_to_phrase(const Ui& ui, ImVec2 from, const Rect& line, float text_left) {
    const float stitches = std::round(line.y + line.height * 0.80F);
    std::vector<ImVec2> points;
    if (line.x <= text_left + 1) {
        const ImVec2 to(line.x - 4, stitches);
        flatten(points, {from, {from.x + 45, from.y + 4}, {to.x - 46, to.y + 6}, to});
    } else {
        // Between this line and the next there is neither ascender nor descender.
        const float lane = line.y + line.height * 1.06F;
        const ImVec2 in(text_left - 4, lane);
        const ImVec2 rise(std::max(in.x, line.x - 18), lane);
        flatten(points, {from, {from.x + 45, from.y + 4}, {in.x - 46, in.y}, in});
        points.push_back(rise);
        const ImVec2 to(line.x - 1, stitches + 2);
        flatten(points, {rise, {rise.x + 9, lane}, {to.x - 6, to.y + 3}, to});
    }
    sew(ui, points, 2.4F, 10, 6);
}

} // namespace ownmark::ui

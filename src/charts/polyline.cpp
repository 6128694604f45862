#include "charts/polyline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ownmark::charts {

Point on_circle(Point centre, float radius, float angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

std::vector<Point> arc(Point centre, float radius, float from, float to) {
    constexpr float LargestError = 0.1F;
    constexpr float CoarsestStep = radians(30);
    const float step = radius > LargestError
                           ? std::min(CoarsestStep, 2 * std::acos(1 - LargestError / radius))
                           : CoarsestStep;
    const int count = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / step)));
    std::vector<Point> points;
    points.reserve(static_cast<std::size_t>(count) + 1);
    for (int i = 0; i <= count; ++i) {
        const float part = static_cast<float>(i) / static_cast<float>(count);
        points.push_back(on_circle(centre, radius, from + (to - from) * part));
    }
    return points;
}

std::vector<Point> circle(Point centre, float radius) {
    std::vector<Point> points = arc(centre, radius, 0, radians(360));
    points.pop_back();
    return points;
}

std::vector<Point> rounded_box(Point low, Point high, float radius) {
    const float r = std::min({radius, (high.x - low.x) / 2, (high.y - low.y) / 2});
    if (r <= 0) {
        return {low, {high.x, low.y}, high, {low.x, high.y}};
    }
    std::vector<Point> points;
    const Point centres[] = {
        {low.x + r, low.y + r}, {high.x - r, low.y + r}, {high.x - r, high.y - r}, {low.x + r, high.y - r}};
    float from = radians(180);
    for (const Point centre : centres) {
        const std::vector<Point> corner = arc(centre, r, from, from + radians(90));
        points.insert(points.end(), corner.begin(), corner.end());
        from += radians(90);
    }
    return points;
}

std::vector<Point> row_outline(Point low, Point high) {
    constexpr float Corner = 8;
    const float in = std::min(4.0F, (high.y - low.y) / 8);
    return rounded_box({low.x - RowReach, low.y + in}, {high.x + RowReach, high.y - in}, Corner);
}

std::vector<Point> turned(std::vector<Point> points, float angle, Point centre) {
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    for (Point& p : points) {
        p = {centre.x + p.x * c - p.y * s, centre.y + p.x * s + p.y * c};
    }
    return points;
}

Box bounds_of(const std::vector<Point>& points) {
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
    return {.low = {left.x, top.y}, .high = {right.x, bottom.y}};
}

float area_of(const std::vector<Point>& outline) {
    float twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return std::abs(twice) / 2;
}

bool is_inside(const std::vector<Point>& outline, Point at) {
    bool inside = false;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y)) {
            inside = !inside;
        }
    }
    return inside;
}

std::vector<Point> grown(const std::vector<Point>& outline, float by) {
    constexpr float SharpestTurn = 0.3F;
    const auto outwards = [](Point from, Point to) {
        const float length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-6F);
        return Point{(to.y - from.y) / length, (from.x - to.x) / length};
    };
    std::vector<Point> points;
    points.reserve(outline.size());
    const std::size_t count = outline.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = outwards(outline[(i + count - 1) % count], outline[i]);
        const Point after = outwards(outline[i], outline[(i + 1) % count]);
        // Along the middle of both edges' directions, as far as brings each edge out by `by`.
        const float turn = std::max(1 + before.x * after.x + before.y * after.y, SharpestTurn);
        points.push_back({outline[i].x + (before.x + after.x) / turn * by,
                          outline[i].y + (before.y + after.y) / turn * by});
    }
    return points;
}

Shape filled_shape(std::vector<Point> points, Colour fill) {
    return {.points = std::move(points), .closed = true, .fill = fill};
}

Shape outline(std::vector<Point> points, Colour stroke, float width) {
    return {.points = std::move(points), .closed = true, .stroke = stroke, .stroke_width = width};
}

Shape line(Point from, Point to, Colour stroke, float width) {
    return {.points = {from, to}, .stroke = stroke, .stroke_width = width};
}

void add_interval(std::vector<Shape>& shapes, Point from, Point to, float halo) {
    constexpr float IntervalStroke = 1.75F;
    for (const auto& [colour, width] : {std::pair{Colour::Paper, halo}, {Colour::Ink, IntervalStroke}}) {
        Shape stroke = line(from, to, colour, width);
        stroke.round_caps = true;
        shapes.push_back(std::move(stroke));
    }
}

} // namespace ownmark::charts

// Curves as polylines, and the few shapes that charts are made of. Knows nothing of what they stand for.
#pragma once
#include "charts/scene.h"

#include <vector>

namespace ownmark::charts {

/// Radians, 0 to the right, clockwise as y goes down.
constexpr float radians(float degrees) {
    return degrees * 3.14159265F / 180;
}

/// The point at `radius` from `centre` in the direction `angle`.
Point on_circle(Point centre, float radius, float angle);

/// From angle `from` to `to` (either may be the larger), so fine that no chord leaves the curve by a tenth of
/// a px.
std::vector<Point> arc(Point centre, float radius, float from, float to);

std::vector<Point> circle(Point centre, float radius);

/// Corners rounded by at most `radius`, less when the box is too small for it.
std::vector<Point> rounded_box(Point low, Point high, float radius);

/// How far the outline of a row reaches beyond its words and bars, to the left and to the right.
inline constexpr float RowReach = 6;

/// Round a row of a chart that lies between others: a little in from them.
std::vector<Point> row_outline(Point low, Point high);

/// `points` turned round the origin by `angle`, then moved so that the origin comes to lie on `centre`.
std::vector<Point> turned(std::vector<Point> points, float angle, Point centre);

Box bounds_of(const std::vector<Point>& points);

float area_of(const std::vector<Point>& outline);

/// Whether a closed outline has `at` inside.
bool is_inside(const std::vector<Point>& outline, Point at);

/// A closed outline that runs clockwise, `by` further out everywhere.
std::vector<Point> grown(const std::vector<Point>& outline, float by);

Shape filled_shape(std::vector<Point> points, Colour fill);
Shape outline(std::vector<Point> points, Colour stroke, float width);
Shape line(Point from, Point to, Colour stroke, float width);

/// A likely range: a line of ink with round ends in a halo of paper, so that it shows on a bar and beside it.
void add_interval(std::vector<Shape>& shapes, Point from, Point to, float halo);

} // namespace ownmark::charts

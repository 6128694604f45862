#include "charts/lettering.h"
#include "charts/polyline.h"
#include "scene_checks.h"

#include <cmath>
#include <doctest/doctest.h>

using namespace ownmark::charts;
using namespace ownmark::charts::testing;

TEST_CASE("lines break at spaces, too long words between graphemes, and nothing is lost") {
    const auto lines = wrapped("one two three", Face::Text, 10, 8 * 5.5F, plain_measure);
    CHECK(lines == std::vector<std::string>{"one two", "three"});
    const auto parts = wrapped("Käsekuchenë", Face::Text, 10, 4 * 5.5F, plain_measure);
    std::string joined;
    for (const std::string& part : parts) {
        CHECK(plain_measure(part, Face::Text, 10) <= 4 * 5.5F);
        joined += part;
    }
    CHECK(joined == "Käsekuchenë");
    CHECK(wrapped("", Face::Text, 10, 50, plain_measure) == std::vector<std::string>{""});
    CHECK(wrapped("ab 学校、だ", Face::Text, 10, 32, plain_measure) ==
          std::vector<std::string>{"ab 学", "校、だ"});
    CHECK(wrapped("ab", Face::Text, 10, 1, plain_measure) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("numbers round half up") {
    CHECK(whole(12.5F) == "13");
    CHECK(whole(12.49F) == "12");
    CHECK(whole(0) == "0");
    CHECK(with_tenths(4.25F) == "4.3");
    CHECK(with_tenths(4) == "4.0");
    CHECK(with_tenths(0.04F) == "0.0");
}

TEST_CASE("a circle’s chords stay within a tenth of a px") {
    for (const float radius : {2.0F, 24.0F, 186.0F}) {
        const auto points = circle({0, 0}, radius);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point a = points[i];
            const Point b = points[(i + 1) % points.size()];
            CHECK(radius - std::hypot((a.x + b.x) / 2, (a.y + b.y) / 2) <= 0.11F);
        }
    }
}

TEST_CASE("an outline knows its bounds, its area and what is in it, and grows evenly") {
    const std::vector<Point> box{{1, 2}, {11, 2}, {11, 7}, {1, 7}};
    CHECK(area_of(box) == doctest::Approx(50));
    CHECK(bounds_of(box).width() == doctest::Approx(10));
    CHECK(is_inside(box, {2, 3}));
    CHECK_FALSE(is_inside(box, {0, 3}));
    CHECK_FALSE(is_inside(box, {2, 8}));
    CHECK(grown(box, 2) == std::vector<Point>{{-1, 0}, {13, 0}, {13, 9}, {-1, 9}});
    // A ring's sector: its hollow side grows inwards.
    std::vector<Point> sector = arc({0, 0}, 100, 0, radians(30));
    const std::vector<Point> inner = arc({0, 0}, 50, radians(30), 0);
    sector.insert(sector.end(), inner.begin(), inner.end());
    const std::vector<Point> larger = grown(sector, 5);
    CHECK(is_inside(larger, on_circle({0, 0}, 46, radians(15))));
    CHECK_FALSE(is_inside(larger, on_circle({0, 0}, 44, radians(15))));
    CHECK(is_inside(larger, on_circle({0, 0}, 104, radians(15))));
    CHECK_FALSE(is_inside(larger, on_circle({0, 0}, 106, radians(15))));
}

TEST_CASE("a box too small for its corners is a box still") {
    for (const Point high : {Point{0, 10}, Point{3, 10}, Point{100, 4}}) {
        for (const Point p : rounded_box({0, 0}, high, 5)) {
            CHECK(p.x >= -0.001F);
            CHECK(p.x <= high.x + 0.001F);
            CHECK(p.y <= high.y + 0.001F);
        }
    }
}

#include "charts/owners_mark.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace ownmark::charts;

namespace {

std::ptrdiff_t strokes_in(const Scene& scene, Colour colour) {
    return std::ranges::count(scene.shapes, colour, &Shape::stroke);
}

bool is_inside(const Scene& scene) {
    return std::ranges::all_of(scene.shapes, [&](const Shape& shape) {
        return std::ranges::all_of(shape.points, [&](Point p) {
            return p.x >= 0 && p.y >= 0 && p.x <= scene.width && p.y <= scene.height;
        });
    });
}

} // namespace

TEST_CASE("the empty ring is thread alone") {
    const Scene ring = owners_mark("", 160);
    CHECK(strokes_in(ring, Colour::Accent) == 2 * 36);
    CHECK(ring.shapes.size() == 2 * 36);
    CHECK(ring.labels.empty());
    CHECK(is_inside(ring));
}

TEST_CASE("initials with a pattern are stitched in ink") {
    const Scene ring = owners_mark("RK", 104);
    CHECK(strokes_in(ring, Colour::Ink) == 2 * (10 + 10));
    CHECK(ring.labels.empty());
    CHECK(is_inside(ring));
    CHECK(ring.alternative_text.find("RK") != std::string::npos);
}

TEST_CASE("every pair of letters and digits fits between the sides of the ring") {
    constexpr std::string_view All = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (const char a : All) {
        for (const char b : All) {
            CHECK(can_be_stitched(std::string{a, b}));
        }
    }
    CHECK_FALSE(can_be_stitched("MWM"));
    CHECK_FALSE(can_be_stitched(""));
}

TEST_CASE("initials without a pattern are set as text in the middle") {
    const Scene ring = owners_mark("ŠÁ", 160);
    CHECK(strokes_in(ring, Colour::Ink) == 0);
    REQUIRE(ring.labels.size() == 1);
    CHECK(ring.labels[0].text == "ŠÁ");
    CHECK(ring.labels[0].face == Face::Heading);
    CHECK(ring.labels[0].anchor == Anchor::Middle);
    CHECK(ring.labels[0].at.x == doctest::Approx(80));
}

TEST_CASE("the small mark is a ring of eight stitches inside its square") {
    const Scene mark = small_mark(32);
    CHECK(mark.shapes.size() == 2 * 8);
    CHECK(is_inside(mark));
}

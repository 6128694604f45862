// What every chart must keep, checked with a plain measure so that no font is needed.
#pragma once
#include "base/utf8.h"
#include "charts/lettering.h"
#include "charts/marks.h"
#include "charts/polyline.h"
#include "charts/scene.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace ownmark::charts::testing {

/// Every character as wide as 0.55 of the size, those of East Asia as wide as all of it.
inline float plain_measure(std::string_view text, Face /*face*/, float size) {
    float width = 0;
    while (!text.empty()) {
        const std::string_view one = base::grapheme_prefix(text, 1);
        width += static_cast<unsigned char>(one.front()) >= 0xE3 ? 1.0F : 0.55F;
        text.remove_prefix(one.size());
    }
    return width * size;
}

/// Names that a chart may meet: long ones, without spaces, of wide letters.
inline const std::array<std::string, 6> HostileNames{
    "Mutig widersprechen, wenn es darauf ankommt",
    "Rechtsschutzversicherungsgesellschaften",
    "自分の考えを持ち周囲に流されず最後までやり遂げる力を大切にすること",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "Kindness, even to those who never asked",
    "👩🏽‍🔬 👨‍👩‍👧‍👦 every day",
};

/// The plain measure for a language of words `wide` times as wide; figures stay as they are.
inline MeasureText wide_measure(float wide) {
    return [wide](std::string_view text, Face face, float size) {
        const bool is_number = text.find_first_not_of("0123456789") == std::string_view::npos;
        return (is_number ? 1 : wide) * plain_measure(text, face, size);
    };
}

/// Lays a chart out at all widths and text sizes of the screen: `scene` is called with each.
template <class MakeScene>
void at_every_size(MakeScene scene) {
    for (const float text : {1.0F, 1.5F, 2.0F}) {
        for (float width = 280; width <= 900; width += width < 350 ? 70 : 50) {
            CAPTURE(text);
            CAPTURE(width);
            scene(width, text);
        }
    }
}

inline void check_labels_apart(const Scene& scene, const MeasureText& measure = plain_measure) {
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j) {
            CAPTURE(scene.labels[i].text);
            CAPTURE(scene.labels[j].text);
            CHECK_FALSE(overlap(box_of(scene.labels[i], measure), box_of(scene.labels[j], measure)));
        }
    }
}

inline void check_inside(const Scene& scene, const MeasureText& measure = plain_measure) {
    constexpr float Rounding = 0.75F;
    const auto is_inside = [&](Point p, float stroke) {
        return p.x >= -stroke - Rounding && p.y >= -stroke - Rounding &&
               p.x <= scene.width + stroke + Rounding && p.y <= scene.height + stroke + Rounding;
    };
    for (const Label& label : scene.labels) {
        const Box box = box_of(label, measure);
        CAPTURE(label.text);
        CAPTURE(box.low.x);
        CAPTURE(box.low.y);
        CAPTURE(box.high.x);
        CAPTURE(box.high.y);
        CHECK(is_inside(box.low, 0));
        CHECK(is_inside(box.high, 0));
    }
    for (const Shape& shape : scene.shapes) {
        const float stroke = shape.stroke == Colour::None ? 0 : shape.stroke_width / 2;
        CHECK(std::ranges::all_of(shape.points, [&](Point p) { return is_inside(p, stroke); }));
    }
    for (const Mark& mark : scene.marks) {
        CHECK(std::ranges::all_of(mark.outline, [&](Point p) { return is_inside(p, RowReach); }));
    }
}

/// Every mark has words, and lies under some point where no other does: pointer and finger reach it.
inline void check_marks(const Scene& scene) {
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const Mark& mark = scene.marks[i];
        CAPTURE(mark.name);
        CHECK_FALSE(mark.name.empty());
        CHECK_FALSE(mark.facts.empty());
        CHECK(std::ranges::none_of(mark.facts, &std::string::empty));
        CHECK(spoken(mark).find('{') == std::string::npos);
        REQUIRE(mark.outline.size() >= 4);
        const Box box = bounds_of(mark.outline);
        CHECK(mark_at(scene, {(box.low.x + box.high.x) / 2, (box.low.y + box.high.y) / 2}) == i);
        const std::vector<Point> ring = grown(mark.outline, 3);
        CHECK(std::ranges::all_of(mark.outline, [&](Point p) { return is_inside(ring, p); }));
        CHECK(std::ranges::none_of(ring, [&](Point p) { return is_inside(mark.outline, p); }));
    }
}

inline void check_is_whole(const Scene& scene) {
    CHECK_FALSE(scene.title.empty());
    CHECK_FALSE(scene.alternative_text.empty());
    CHECK(scene.title.find('{') == std::string::npos);
    CHECK(scene.alternative_text.find('{') == std::string::npos);
    // The summary says the finding, not what kind of chart it is alone.
    CHECK(scene.alternative_text.find(scene.title) != std::string::npos);
    for (const auto& row : scene.table.rows) {
        CHECK(row.size() == scene.table.rows.front().size());
        CHECK(std::ranges::none_of(row, &std::string::empty));
    }
}

inline void check_scene(const Scene& scene, const MeasureText& measure = plain_measure) {
    CAPTURE(scene.title);
    CAPTURE(scene.width);
    check_labels_apart(scene, measure);
    check_inside(scene, measure);
    check_is_whole(scene);
    check_marks(scene);
}

inline bool has_label(const Scene& scene, std::string_view text) {
    return std::ranges::find(scene.labels, text, &Label::text) != scene.labels.end();
}

} // namespace ownmark::charts::testing

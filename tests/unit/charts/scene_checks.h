// What every chart must keep, checked with a plain measure so that no font is needed.
#pragma once
#include "base/utf8.h"
#include "charts/lettering.h"
#include "charts/scene.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

namespace ownmark::charts::testing {

/// Every character as wide as 0.55 of the size.
inline float plain_measure(std::string_view text, Face /*face*/, float size) {
    return 0.55F * size * static_cast<float>(base::grapheme_count(text));
}

inline void check_labels_apart(const Scene& scene) {
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j) {
            CAPTURE(scene.labels[i].text);
            CAPTURE(scene.labels[j].text);
            CHECK_FALSE(
                overlap(box_of(scene.labels[i], plain_measure), box_of(scene.labels[j], plain_measure)));
        }
    }
}

inline void check_inside(const Scene& scene) {
    constexpr float Rounding = 0.75F;
    const auto is_inside = [&](Point p, float stroke) {
        return p.x >= -stroke - Rounding && p.y >= -stroke - Rounding &&
               p.x <= scene.width + stroke + Rounding && p.y <= scene.height + stroke + Rounding;
    };
    for (const Label& label : scene.labels) {
        const Box box = box_of(label, plain_measure);
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
}

inline void check_is_whole(const Scene& scene) {
    CHECK_FALSE(scene.title.empty());
    CHECK_FALSE(scene.alternative_text.empty());
    CHECK(scene.title.find('{') == std::string::npos);
    CHECK(scene.alternative_text.find('{') == std::string::npos);
    for (const auto& row : scene.table.rows) {
        CHECK(row.size() == scene.table.rows.front().size());
        CHECK(std::ranges::none_of(row, &std::string::empty));
    }
    for (const Mark& mark : scene.marks) {
        CHECK_FALSE(mark.name.empty());
        CHECK(mark.low.x <= mark.high.x);
        CHECK(mark.low.y <= mark.high.y);
    }
}

inline void check_scene(const Scene& scene) {
    CAPTURE(scene.title);
    CAPTURE(scene.width);
    check_labels_apart(scene);
    check_inside(scene);
    check_is_whole(scene);
}

inline bool has_label(const Scene& scene, std::string_view text) {
    return std::ranges::find(scene.labels, text, &Label::text) != scene.labels.end();
}

} // namespace ownmark::charts::testing

#include "charts/path_map.h"
#include "scene_checks.h"

#include <array>
#include <cmath>
#include <doctest/doctest.h>

using namespace ownmark::charts;
using namespace ownmark::charts::testing;
using ownmark::catalogue::PathCount;

namespace {

PathMap example() {
    PathMap map{.title = "Expert or support, by choice"};
    map.lanes[0] = {
        .pull = Estimate{81, 75, 87}, .worry = Estimate{17, 10, 24}, .parts = {88, 50, 75, 13, 13, 25}};
    map.lanes[1] = {
        .pull = Estimate{56, 50, 62}, .worry = Estimate{46, 39, 53}, .parts = {63, 13, 50, 38, 38, 63}};
    map.lanes[2] = {
        .pull = Estimate{31, 25, 37}, .worry = Estimate{25, 18, 32}, .parts = {38, 25, 25, 13, 38, 25}};
    return map;
}

float reach_of(const Shape& shape, Point middle) {
    float reach = 0;
    for (const Point p : shape.points) {
        reach = std::max(reach, std::hypot(p.x - middle.x, p.y - middle.y));
    }
    return reach;
}

Point middle_of(const Scene& scene) {
    const auto me = std::ranges::find(scene.labels, "me", &Label::text);
    REQUIRE(me != scene.labels.end());
    return {me->at.x, me->at.y - me->size / 3};
}

const Shape& pull_bar(const Scene& scene, std::size_t path) {
    const auto bar = std::ranges::find_if(scene.shapes, [&](const Shape& shape) {
        return shape.weave == weave_of_path(path) && shape.fill == colour_of_path(path);
    });
    REQUIRE(bar != scene.shapes.end());
    return *bar;
}

} // namespace

TEST_CASE("labels stay apart and inside at every turn, size and width") {
    for (const float text : {0.85F, 1.0F, 1.3F, 1.5F, 2.0F}) {
        for (const auto& [width, radius] : {std::pair{504.0F, 186.0F}, {350.0F, 122.0F}, {280.0F, 122.0F}}) {
            for (int angle = 0; angle < 360; angle += 4) {
                CAPTURE(text);
                CAPTURE(angle);
                check_scene(path_map(example(),
                                     {.width = width,
                                      .radius = radius,
                                      .start_angle = static_cast<float>(angle),
                                      .text = text},
                                     plain_measure));
            }
        }
    }
}

TEST_CASE("the map’s labels stay apart and inside in wide letters too") {
    for (const float wide : {1.0F, 1.4F, 2.0F}) {
        const MeasureText measure = wide_measure(wide);
        for (const float angle : {4.0F, 64.0F, 124.0F, 244.0F}) {
            at_every_size([&](float width, float text) {
                CAPTURE(wide);
                CAPTURE(angle);
                const PathMapLook look{.width = std::min(width, 504 * text),
                                       .radius = (width < 400 ? 122.0F : 186.0F) * text,
                                       .start_angle = angle,
                                       .text = text};
                check_scene(path_map(example(), look, measure), measure);
            });
        }
    }
}

TEST_CASE("names and numbers stand on the map") {
    const Scene scene = path_map(example(), {}, plain_measure);
    CHECK(has_label(scene, "Expert or support"));
    CHECK(has_label(scene, "pull 81, worry 17"));
    CHECK(has_label(scene, "me"));
    CHECK(has_label(scene, "25"));
    CHECK(has_label(scene, "100"));
    CHECK(scene.marks.size() == PathCount);
    CHECK(spoken(scene.marks[2]) == "Lead: pull 31, likely 25 to 37; worry 25, likely 18 to 32");
}

TEST_CASE("bars of equal numbers are equally long, and length is linear") {
    PathMap map = example();
    map.lanes[1].pull = map.lanes[2].pull = map.lanes[0].pull = Estimate{50, 50, 50};
    const Scene scene = path_map(map, {}, plain_measure);
    const Point middle = middle_of(scene);
    const float reach = reach_of(pull_bar(scene, 0), middle);
    CHECK(reach_of(pull_bar(scene, 1), middle) == doctest::Approx(reach).epsilon(0.01));
    CHECK(reach_of(pull_bar(scene, 2), middle) == doctest::Approx(reach).epsilon(0.01));
    CHECK(reach == doctest::Approx(27 + (186 - 27) * 0.5F).epsilon(0.03));
}

TEST_CASE("answers exchanged between paths are a map with those lanes exchanged") {
    std::array<std::size_t, PathCount> order{0, 1, 2};
    do {
        PathMap permuted;
        for (std::size_t i = 0; i < PathCount; ++i) {
            permuted.lanes[i] = example().lanes[order[i]];
        }
        const Scene plain = path_map(example(), {}, plain_measure);
        const Scene scene = path_map(permuted, {}, plain_measure);
        for (std::size_t i = 0; i < PathCount; ++i) {
            // The bar keeps its path's colour and weave, and takes the numbers' length.
            CHECK(reach_of(pull_bar(scene, i), middle_of(scene)) ==
                  doctest::Approx(reach_of(pull_bar(plain, order[i]), middle_of(plain))).epsilon(0.01));
            for (std::size_t row = 1; row < scene.table.rows.size(); ++row) {
                CHECK(scene.table.rows[row][i + 1] == plain.table.rows[row][order[i] + 1]);
            }
            CHECK(scene.table.rows[0][i + 1] == plain.table.rows[0][i + 1]);
        }
        CHECK(scene.shapes.size() == plain.shapes.size());
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("the table says what the map shows") {
    const Scene scene = path_map(example(), {}, plain_measure);
    const auto& rows = scene.table.rows;
    REQUIRE(rows.size() == 11);
    CHECK(rows[0] == std::vector<std::string>{"Out of 100", "Expert or support", "Independent", "Lead"});
    CHECK(rows[1] == std::vector<std::string>{"Pull", "81", "56", "31"});
    CHECK(rows[2] == std::vector<std::string>{"likely range", "75 to 87", "50 to 62", "25 to 37"});
    CHECK(rows[5] == std::vector<std::string>{"duty, shown beside it", "50", "13", "25"});
    CHECK(rows[10] == std::vector<std::string>{"losing balance", "25", "63", "25"});
}

TEST_CASE("a path with open answers waits, the others are drawn") {
    PathMap map = example();
    map.lanes[1] = {.open_answers = 3};
    const Scene scene = path_map(map, {}, plain_measure);
    check_scene(scene);
    CHECK(has_label(scene, "waits for 3 answers"));
    CHECK(spoken(scene.marks[1]) == "Independent: waits for 3 answers");
    CHECK(scene.alternative_text.find("Independent: waits for 3 answers.") != std::string::npos);
    CHECK(scene.table.rows[1][2] == "open");
    CHECK(std::ranges::any_of(scene.shapes, [](const Shape& shape) { return shape.dash > 0; }));
    map.lanes[1] = {.open_answers = 1};
    CHECK(has_label(path_map(map, {}, plain_measure), "waits for one answer"));
}

TEST_CASE("an empty map says what would fill it") {
    PathMap map;
    for (PathLane& lane : map.lanes) {
        lane.open_answers = 6;
    }
    const Scene scene = path_map(map, {.width = 350, .radius = 122}, plain_measure);
    check_scene(scene);
    CHECK(scene.title == "Answer the statements, and the map draws itself.");
}

TEST_CASE("the band of what is too close to call lies within 10 of the furthest") {
    const Scene scene = path_map(example(), {}, plain_measure);
    const auto band =
        std::ranges::find_if(scene.shapes, [](const Shape& shape) { return shape.stroke == Colour::Shade; });
    REQUIRE(band != scene.shapes.end());
    const float unit = (186 - 27) / 100.0F;
    CHECK(band->stroke_width == doctest::Approx(10 * unit));
    CHECK(reach_of(*band, middle_of(scene)) == doctest::Approx(27 + 76 * unit).epsilon(0.01));
}

TEST_CASE("numbers at the ends of the scale stay in their lanes") {
    PathMap map = example();
    map.lanes[0].pull = Estimate{0, 0, 12};
    map.lanes[0].worry = Estimate{100, 88, 100};
    map.lanes[1].pull = Estimate{100, 95, 100};
    map.lanes[1].worry = Estimate{0, 0, 0};
    check_scene(path_map(map, {}, plain_measure));
}

TEST_CASE("a map turned three times is where it was, and books differ") {
    CHECK(start_angle_of("a", 3) == start_angle_of("a", 0));
    CHECK(start_angle_of("a", -1) == start_angle_of("a", 2));
    CHECK(start_angle_of("a", 1) != start_angle_of("a", 0));
    int seen[3] = {};
    for (const char* seed : {"", "a", "b", "c", "d", "e", "f", "g", "h"}) {
        ++seen[static_cast<int>(start_angle_of(seed, 0)) / 120];
    }
    CHECK(seen[0] > 0);
    CHECK(seen[1] > 0);
    CHECK(seen[2] > 0);
}

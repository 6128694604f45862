#include "charts/path_map.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_path.h"
#include "charts/lettering.h"
#include "charts/path_map_layout.h"
#include "charts/polyline.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

struct PathLooks {
    Colour colour;
    Colour wash;
    Weave weave;
};

constexpr std::array<PathLooks, catalogue::PathCount> Looks{{
    {Colour::PathExpert, Colour::PathExpertWash, Weave::Expert150},
    {Colour::PathIndependent, Colour::PathIndependentWash, Weave::Independent90},
    {Colour::PathLead, Colour::PathLeadWash, Weave::Lead30},
}};

// Across the lane, from its axis: pull on one side, worry on the other, a gap between them.
constexpr float PullLow = -20;
constexpr float PullHigh = 4;
constexpr float WorryLow = 9;
constexpr float WorryHigh = 19;
constexpr float PullCorner = 5;
constexpr float WorryCorner = 4;
constexpr float WorryStroke = 1.75F;
constexpr float PullHalo = 5;
constexpr float WorryHalo = 4.5F;
constexpr float TooClose = 10;

/// A bar along a lane, from `from` to `to` px off the middle.
std::vector<Point> bar(const MapFrame& frame, std::size_t lane, float from, float to, float low, float high,
                       float corner) {
    return turned(rounded_box({from, low}, {to, high}, corner), frame.angle(lane), frame.middle);
}

Point on_lane(const MapFrame& frame, std::size_t lane, float along, float across) {
    return turned({{along, across}}, frame.angle(lane), frame.middle).front();
}

void add_range(Scene& scene, const MapFrame& frame, std::size_t lane, const Estimate& estimate, float across,
               float halo) {
    add_interval(scene.shapes, on_lane(frame, lane, frame.reach(estimate.low), across),
                 on_lane(frame, lane, frame.reach(estimate.high), across), halo);
}

/// A bar of length nought still shows where it begins.
Shape nought(const MapFrame& frame, std::size_t lane, float low, float high) {
    return line(on_lane(frame, lane, frame.inner, low), on_lane(frame, lane, frame.inner, high),
                Looks[lane].colour, WorryStroke);
}

Shape waiting_outline(std::vector<Point> points) {
    Shape shape = outline(std::move(points), Colour::LineStrong, 1);
    shape.dash = 3;
    shape.gap = 4;
    return shape;
}

void add_pull(Scene& scene, const MapFrame& frame, std::size_t lane, const std::optional<Estimate>& pull) {
    if (!pull) {
        scene.shapes.push_back(
            waiting_outline(bar(frame, lane, frame.inner, frame.radius, PullLow, PullHigh, PullCorner)));
        return;
    }
    if (pull->value <= 0) {
        scene.shapes.push_back(nought(frame, lane, PullLow, PullHigh));
    } else {
        Shape shape = filled_shape(
            bar(frame, lane, frame.inner, frame.reach(pull->value), PullLow, PullHigh, PullCorner),
            Looks[lane].colour);
        shape.weave = Looks[lane].weave;
        shape.weave_direction = frame.angle(lane);
        scene.shapes.push_back(std::move(shape));
    }
    add_range(scene, frame, lane, *pull, (PullLow + PullHigh) / 2, PullHalo);
}

void add_worry(Scene& scene, const MapFrame& frame, std::size_t lane, const std::optional<Estimate>& worry) {
    if (!worry) {
        return;
    }
    if (worry->value <= 0) {
        scene.shapes.push_back(nought(frame, lane, WorryLow, WorryHigh));
    } else {
        Shape shape = filled_shape(bar(frame, lane, frame.inner + WorryStroke / 2, frame.reach(worry->value),
                                       WorryLow, WorryHigh, WorryCorner),
                                   Colour::Paper);
        shape.stroke = Looks[lane].colour;
        shape.stroke_width = WorryStroke;
        scene.shapes.push_back(std::move(shape));
    }
    add_range(scene, frame, lane, *worry, (WorryLow + WorryHigh) / 2, WorryHalo);
}

/// The ring "within 10 of the furthest", as one broad stroke. Needs two pulls to compare.
void add_close_band(Scene& scene, const PathMap& map, const MapFrame& frame) {
    int known = 0;
    float furthest = 0;
    for (const PathLane& lane : map.lanes) {
        if (lane.pull) {
            ++known;
            furthest = std::max(furthest, lane.pull->value);
        }
    }
    if (known < 2) {
        return;
    }
    const float outer = frame.reach(furthest);
    const float inner = frame.reach(std::max(0.0F, furthest - TooClose));
    if (outer > inner) {
        scene.shapes.push_back(
            outline(circle(frame.middle, (outer + inner) / 2), Colour::Shade, outer - inner));
    }
}

void add_rings(Scene& scene, const MapLayout& layout, const MeasureText& measure) {
    const MapFrame& frame = layout.frame;
    for (const float ring : {25.0F, 50.0F, 75.0F, 100.0F}) {
        const bool outermost = ring == 100;
        scene.shapes.push_back(outline(circle(frame.middle, frame.reach(ring)),
                                       outermost ? Colour::LineStrong : Colour::Line, outermost ? 1.25F : 1));
    }
    for (const Label& label : layout.ring_numbers) {
        const Box box = box_of(label, measure);
        scene.shapes.push_back(filled_shape(
            rounded_box({box.low.x - RingBacking, box.low.y}, {box.high.x + RingBacking, box.high.y}, 4),
            Colour::Paper));
        scene.labels.push_back(label);
    }
}

void add_middle(Scene& scene, const MapFrame& frame, const MapText& text, const MeasureText& measure) {
    constexpr float Gap = 3;
    const float radius = frame.inner - Gap;
    Shape disc = filled_shape(circle(frame.middle, radius), Colour::Paper);
    disc.stroke = Colour::Ink;
    disc.stroke_width = 1.5F;
    scene.shapes.push_back(std::move(disc));
    const float widest = radius * 1.6F / measure(words::PathMapMe, Face::Pen, 1);
    const float size = std::min(text.me, widest);
    scene.labels.push_back({.at = {frame.middle.x, frame.middle.y + size / 3},
                            .text = std::string(words::PathMapMe),
                            .face = Face::Pen,
                            .size = size,
                            .colour = Colour::Pen,
                            .anchor = Anchor::Middle});
}

std::string number_of(const std::optional<Estimate>& estimate) {
    return estimate ? whole(estimate->value) : std::string(words::ChartNoNumber);
}

std::string range_of(const std::optional<Estimate>& estimate) {
    return estimate ? base::filled(words::ChartRange,
                                   {{"low", whole(estimate->low)}, {"high", whole(estimate->high)}})
                    : std::string(words::ChartNoNumber);
}

std::string likely(const Estimate& estimate) {
    return base::filled(
        words::ChartLikely,
        {{"value", whole(estimate.value)}, {"low", whole(estimate.low)}, {"high", whole(estimate.high)}});
}

std::vector<std::string> facts_of(const PathLane& lane) {
    std::vector<std::string> facts;
    if (lane.pull) {
        facts.push_back(base::filled(words::PathMarkPull, {{"likely", likely(*lane.pull)}}));
    }
    if (lane.worry) {
        facts.push_back(base::filled(words::PathMarkWorry, {{"likely", likely(*lane.worry)}}));
    }
    if (!lane.pull || !lane.worry) {
        facts.push_back(waiting_words(lane));
    }
    return facts;
}

std::string alternative_text(const PathMap& map) {
    if (map.title.empty()) {
        return std::string(words::PathChartAltEmpty) + " " + std::string(words::PathEmpty);
    }
    std::string text = base::filled(words::PathChartAlt, {{"finding", map.title}});
    for (std::size_t i = 0; i < map.lanes.size(); ++i) {
        const PathLane& lane = map.lanes[i];
        text += " ";
        if (lane.open_answers > 0) {
            text += base::filled(words::PathChartAltWaits,
                                 {{"path", catalogue::Paths[i].name}, {"waits", waiting_words(lane)}});
        } else {
            text += base::filled(words::PathChartAltLane, {{"path", catalogue::Paths[i].name},
                                                           {"pull", number_of(lane.pull)},
                                                           {"worry", number_of(lane.worry)}});
        }
    }
    return text;
}

Table table_of(const PathMap& map) {
    using catalogue::PathPart;
    Table table{.caption = map.title.empty() ? std::string(words::PathMapName) : map.title};
    const auto add = [&](std::string_view name, auto cell) {
        std::vector<std::string> row{std::string(name)};
        for (std::size_t i = 0; i < map.lanes.size(); ++i) {
            row.push_back(cell(i));
        }
        table.rows.push_back(std::move(row));
    };
    const auto add_part = [&](PathPart part) {
        const auto index = static_cast<std::size_t>(part);
        add(catalogue::PathParts[index].label, [&](std::size_t i) {
            const std::optional<float>& number = map.lanes[i].parts[index];
            return number ? whole(*number) : std::string(words::ChartNoNumber);
        });
    };
    add(words::PathTableCaption, [](std::size_t i) { return std::string(catalogue::Paths[i].name); });
    add(words::PathTablePull, [&](std::size_t i) { return number_of(map.lanes[i].pull); });
    add(words::PathTableRange, [&](std::size_t i) { return range_of(map.lanes[i].pull); });
    add_part(PathPart::Liking);
    add_part(PathPart::Cost);
    add_part(PathPart::Duty);
    add(words::PathTableWorry, [&](std::size_t i) { return number_of(map.lanes[i].worry); });
    add(words::PathTableRange, [&](std::size_t i) { return range_of(map.lanes[i].worry); });
    add_part(PathPart::Failing);
    add_part(PathPart::Harming);
    add_part(PathPart::Balance);
    return table;
}

void add_lane(Scene& scene, const PathMap& map, const MapFrame& frame, std::size_t lane) {
    scene.shapes.push_back(filled_shape(
        bar(frame, lane, frame.inner, frame.radius, PullLow, PullHigh, PullCorner), Looks[lane].wash));
    scene.shapes.push_back(filled_shape(
        bar(frame, lane, frame.inner, frame.radius, WorryLow, WorryHigh, WorryCorner), Looks[lane].wash));
    add_pull(scene, frame, lane, map.lanes[lane].pull);
    add_worry(scene, frame, lane, map.lanes[lane].worry);

    scene.marks.push_back(
        {.name = std::string(catalogue::Paths[lane].name),
         .facts = facts_of(map.lanes[lane]),
         .outline = bar(frame, lane, frame.inner, frame.radius, PullLow, WorryHigh, PullCorner)});
}

} // namespace

Colour colour_of_path(std::size_t path) {
    return Looks[path].colour;
}

Weave weave_of_path(std::size_t path) {
    return Looks[path].weave;
}

Scene path_swatch(std::size_t path, float width, float height) {
    Scene scene{.width = width, .height = height, .title = std::string(catalogue::Paths[path].name)};
    Shape shape =
        filled_shape(rounded_box({0, 0}, {width, height}, std::min(height / 2, 4.0F)), Looks[path].colour);
    shape.weave = Looks[path].weave;
    scene.shapes.push_back(std::move(shape));
    return scene;
}

float start_angle_of(std::string_view seed, int turns) {
    // FNV-1a: any hash will do, as long as it is the same everywhere.
    std::uint32_t hash = 2166136261U;
    for (const char c : seed) {
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
    }
    // A little off the horizontal, so that bars and rings are easy to tell apart; see the look.
    constexpr float Tilt = 4;
    const int thirds = static_cast<int>(hash % 3) + turns;
    return Tilt + 120 * static_cast<float>(((thirds % 3) + 3) % 3);
}

Scene path_map(const PathMap& map, const PathMapLook& look, const MeasureText& measure) {
    const MapText text = map_text(look);
    const MapLayout layout = lay_out_map(map, look, text, measure);
    Scene scene{.width = look.width,
                .height = layout.height,
                .title = map.title.empty() ? std::string(words::PathEmpty) : map.title,
                .alternative_text = alternative_text(map),
                .table = table_of(map)};
    add_close_band(scene, map, layout.frame);
    add_rings(scene, layout, measure);
    for (std::size_t lane = 0; lane < map.lanes.size(); ++lane) {
        add_lane(scene, map, layout.frame, lane);
    }
    add_middle(scene, layout.frame, text, measure);
    scene.labels.insert(scene.labels.end(), layout.labels.begin(), layout.labels.end());
    for (const MapLayout::Swatch& swatch : layout.swatches) {
        Scene key = path_swatch(swatch.lane, swatch.box.width(), swatch.box.height());
        for (Shape& shape : key.shapes) {
            shape.points = turned(std::move(shape.points), 0, swatch.box.low);
            scene.shapes.push_back(std::move(shape));
        }
    }
    scene.shapes.insert(scene.shapes.end(), layout.legend.begin(), layout.legend.end());
    return scene;
}

} // namespace ownmark::charts

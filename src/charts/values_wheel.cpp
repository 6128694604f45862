#include "charts/values_wheel.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_values.h"
#include "charts/polyline.h"
#include "charts/values_wheel_layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

/// Half of a sector's width, in parts of the step.
constexpr float HalfSector = 0.4F;

std::vector<Point> sector_outline(const WheelFrame& frame, std::size_t i, float score) {
    const float from = sector_angle(i) - SectorStep * HalfSector;
    const float to = sector_angle(i) + SectorStep * HalfSector;
    std::vector<Point> points = arc(frame.middle, frame.reach(score), from, to);
    const std::vector<Point> back = arc(frame.middle, frame.inner(), to, from);
    points.insert(points.end(), back.begin(), back.end());
    return points;
}

Mark mark_of(const WheelSector& sector, std::size_t i, std::vector<Point> outline, bool is_labelled) {
    Mark mark{.name = std::string(catalogue::BasicValues[i].label),
              .facts = {base::filled(words::WheelMarkScore, {{"score", score_words(sector)}})},
              .outline = std::move(outline),
              .is_labelled = is_labelled};
    if (sector.holds_top) {
        mark.facts.emplace_back(words::WheelMarkTop);
    }
    return mark;
}

void add_circle(Scene& scene, const ValuesWheel& wheel, const WheelLayout& layout) {
    const WheelFrame& frame = layout.frame;
    constexpr float Gap = 4;
    for (const float ring : {50.0F, 100.0F}) {
        scene.shapes.push_back(outline(circle(frame.middle, frame.reach(ring)), Colour::Line, 1));
    }
    for (std::size_t i = 0; i < SectorCount; ++i) {
        const WheelSector& sector = wheel.sectors[i];
        if (!sector.score) {
            continue;
        }
        const Colour colour = sector.holds_top ? Colour::Pen : Colour::Grey;
        if (*sector.score > 0) {
            scene.shapes.push_back(filled_shape(sector_outline(frame, i, *sector.score), colour));
        } else {
            scene.shapes.push_back(
                {.points = arc(frame.middle, frame.inner(), sector_angle(i) - SectorStep * HalfSector,
                               sector_angle(i) + SectorStep * HalfSector),
                 .stroke = colour,
                 .stroke_width = 1.75F});
        }
        scene.marks.push_back(mark_of(sector, i, sector_outline(frame, i, 100), layout.has_names_round));
    }
    scene.shapes.push_back(outline(circle(frame.middle, frame.inner() - Gap), Colour::Ink, 1.25F));
}

/// What reaches furthest, as far as whole numbers tell.
std::string title_of(const ValuesWheel& wheel) {
    float furthest = -1;
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < SectorCount; ++i) {
        const float score = std::floor(wheel.sectors[i].score.value_or(-1) + 0.5F);
        if (score > furthest) {
            furthest = score;
            names.clear();
        }
        if (score == furthest) {
            names.push_back(catalogue::BasicValues[i].label);
        }
    }
    return names.size() == 1 ? base::filled(words::WheelFurthest, {{"value", names[0]}})
           : names.size() == 2
               ? base::filled(words::WheelFurthestTwo, {{"first", names[0]}, {"second", names[1]}})
               : std::string(words::WheelTitle);
}

Table table_of(const ValuesWheel& wheel, std::string_view title) {
    Table table{.caption = std::string(title)};
    table.rows.push_back({std::string(words::WheelColumnValue), std::string(words::WheelColumnPole),
                          std::string(words::WheelColumnScore), std::string(words::WheelColumnTop)});
    for (std::size_t i = 0; i < SectorCount; ++i) {
        const catalogue::BasicValue& value = catalogue::BasicValues[i];
        const WheelSector& sector = wheel.sectors[i];
        table.rows.push_back({std::string(value.label), std::string(catalogue::label_of(value.pole)),
                              sector.score ? score_words(sector) : std::string(words::ChartNoNumber),
                              std::string(sector.holds_top ? words::WheelYes : words::WheelNo)});
    }
    return table;
}

} // namespace

Scene values_wheel(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure) {
    const bool is_empty = std::ranges::none_of(
        wheel.sectors, [](const WheelSector& sector) { return sector.score.has_value(); });
    Scene scene{.width = look.width, .title = is_empty ? std::string(words::WheelEmpty) : title_of(wheel)};
    scene.alternative_text = is_empty ? std::string(words::WheelAltEmpty)
                                      : base::filled(words::WheelAlt, {{"finding", scene.title}});
    scene.table = table_of(wheel, scene.title);
    WheelLayout layout = lay_out_wheel(wheel, look, measure);
    add_circle(scene, wheel, layout);
    std::ranges::move(layout.leaders, std::back_inserter(scene.shapes));
    scene.labels = std::move(layout.labels);
    scene.height = layout.height;
    return scene;
}

} // namespace ownmark::charts

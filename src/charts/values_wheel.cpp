#include "charts/values_wheel.h"

#include "base/slots.h"
#include "base/sort.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_values.h"
#include "charts/lettering.h"
#include "charts/polyline.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

constexpr std::size_t Count = catalogue::BasicValues.size();
constexpr float Step = radians(360.0F / static_cast<float>(Count));
/// Half of a sector's width, in parts of the step.
constexpr float HalfSector = 0.4F;
constexpr float LabelSize = 13;
constexpr float LabelPitch = 17;
constexpr float HeadingSize = 16;
constexpr float LabelGap = 12;
constexpr float SmallestRadius = 96;
/// Between a direction in its corner and what stands beside it.
constexpr float Clearance = 2;

float angle_of(std::size_t sector) {
    return radians(-90) + Step * (static_cast<float>(sector) - 0.5F);
}

struct Frame {
    Point middle;
    float radius;

    float inner() const { return radius * 34 / 150; }

    float reach(float score) const { return inner() + (radius - inner()) * score / 100; }
};

std::string score_of(const WheelSector& sector) {
    return sector.score ? whole(*sector.score) : std::string();
}

/// A value's name and number on one line.
struct Entry {
    std::string name;
    Face face;
    std::string number;
    float name_width;
    float width;
};

Entry entry_of(const ValuesWheel& wheel, std::size_t i, float size, const MeasureText& measure) {
    Entry entry{.name = std::string(catalogue::BasicValues[i].label),
                .face = wheel.sectors[i].holds_top ? Face::TextBold : Face::Text,
                .number = score_of(wheel.sectors[i]),
                .name_width = 0,
                .width = 0};
    entry.name_width = measure(entry.name, entry.face, size);
    const float space = size * 0.28F;
    entry.width =
        entry.name_width + (entry.number.empty() ? 0 : space + measure(entry.number, Face::Text, size));
    return entry;
}

/// Puts the entry with its left end on the baseline at `at`.
void add_entry(Scene& scene, const Entry& entry, Point at, float size) {
    scene.labels.push_back({.at = at, .text = entry.name, .face = entry.face, .size = size});
    if (!entry.number.empty()) {
        scene.labels.push_back({.at = {at.x + entry.width, at.y},
                                .text = entry.number,
                                .size = size,
                                .colour = Colour::InkMuted,
                                .anchor = Anchor::End});
    }
}

std::vector<Point> sector_outline(const Frame& frame, std::size_t i, float score) {
    const float from = angle_of(i) - Step * HalfSector;
    const float to = angle_of(i) + Step * HalfSector;
    std::vector<Point> points = arc(frame.middle, frame.reach(score), from, to);
    const std::vector<Point> back = arc(frame.middle, frame.inner(), to, from);
    points.insert(points.end(), back.begin(), back.end());
    return points;
}

void add_circle(Scene& scene, const ValuesWheel& wheel, const Frame& frame) {
    constexpr float Gap = 4;
    for (const float ring : {50.0F, 100.0F}) {
        scene.shapes.push_back(outline(circle(frame.middle, frame.reach(ring)), Colour::Line, 1));
    }
    for (std::size_t i = 0; i < Count; ++i) {
        const WheelSector& sector = wheel.sectors[i];
        if (!sector.score) {
            continue;
        }
        const Colour colour = sector.holds_top ? Colour::Pen : Colour::Grey;
        if (*sector.score > 0) {
            scene.shapes.push_back(filled_shape(sector_outline(frame, i, *sector.score), colour));
        } else {
            scene.shapes.push_back(
                {.points = arc(frame.middle, frame.inner(), angle_of(i) - Step * HalfSector,
                               angle_of(i) + Step * HalfSector),
                 .stroke = colour,
                 .stroke_width = 1.75F});
        }
        const std::vector<Point> whole_sector = sector_outline(frame, i, 100);
        const auto [left, right] = std::ranges::minmax(whole_sector, {}, &Point::x);
        const auto [top, bottom] = std::ranges::minmax(whole_sector, {}, &Point::y);
        scene.marks.push_back({.name = std::string(catalogue::BasicValues[i].label) + " " + score_of(sector),
                               .low = {left.x, top.y},
                               .high = {right.x, bottom.y}});
    }
    scene.shapes.push_back(outline(circle(frame.middle, frame.inner() - Gap), Colour::Ink, 1.25F));
}

bool is_upright(std::size_t sector) {
    return std::abs(std::cos(angle_of(sector))) <= 0.1F;
}

/// Where an entry stands round the circle, relative to its middle: left end and baseline.
struct Place {
    Point at;
    float moved = 0;
};

/// Neighbours on one side apart by at least `pitch`: away from the horizontal, up above it and down below it.
void spread(std::vector<Place>& places, std::vector<std::size_t> sectors, float pitch) {
    base::sort_short(sectors, {}, [&](std::size_t i) { return places[i].at.y; });
    const auto below = std::ranges::find_if(sectors, [&](std::size_t i) { return places[i].at.y >= 0; });
    const auto move_to = [&](std::size_t i, float y) {
        places[i].moved += std::abs(y - places[i].at.y);
        places[i].at.y = y;
    };
    for (auto it = below; it != sectors.end(); ++it) {
        if (it != sectors.begin()) {
            move_to(*it, std::max(places[*it].at.y, places[*std::prev(it)].at.y + pitch));
        }
    }
    for (auto it = std::make_reverse_iterator(below); it != sectors.rend(); ++it) {
        if (it != sectors.rbegin()) {
            move_to(*it, std::min(places[*it].at.y, places[*std::prev(it)].at.y - pitch));
        }
    }
}

std::vector<Place> places_round(const std::vector<Entry>& entries, float radius, float size, float pitch) {
    std::vector<Place> places(Count);
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    for (std::size_t i = 0; i < Count; ++i) {
        const Point at = on_circle({}, radius + LabelGap, angle_of(i));
        const float baseline = at.y + size * 0.35F;
        if (is_upright(i)) {
            places[i].at = {at.x - entries[i].width / 2, baseline + (at.y < 0 ? -3.0F : 4.0F)};
        } else if (at.x > 0) {
            places[i].at = {at.x, baseline};
            right.push_back(i);
        } else {
            places[i].at = {at.x - entries[i].width, baseline};
            left.push_back(i);
        }
    }
    spread(places, right, pitch);
    spread(places, left, pitch);
    // An upright one goes beyond its two neighbours when they reach into it.
    for (std::size_t i = 0; i < Count; ++i) {
        if (!is_upright(i)) {
            continue;
        }
        const float outwards = std::sin(angle_of(i)) < 0 ? -1.0F : 1.0F;
        for (const std::size_t j : {(i + 1) % Count, (i + Count - 1) % Count}) {
            const float space = size * 0.4F;
            const bool meets = places[j].at.x < places[i].at.x + entries[i].width + space &&
                               places[i].at.x < places[j].at.x + entries[j].width + space;
            if (meets && (places[i].at.y - places[j].at.y) * outwards < pitch) {
                places[i].moved += std::abs(places[j].at.y + outwards * pitch - places[i].at.y);
                places[i].at.y = places[j].at.y + outwards * pitch;
            }
        }
    }
    return places;
}

Box box_of(const Place& place, const Entry& entry, float size) {
    return {.low = {place.at.x, place.at.y - size * Ascent},
            .high = {place.at.x + entry.width, place.at.y + size * Descent}};
}

void add_leader(Scene& scene, const Frame& frame, std::size_t i, const Box& box) {
    const Point from = on_circle(frame.middle, frame.radius + 3, angle_of(i));
    // To the edge that faces the circle.
    Point to = {from.x > frame.middle.x ? box.low.x - 3 : box.high.x + 3, (box.low.y + box.high.y) / 2};
    if (is_upright(i)) {
        to = {(box.low.x + box.high.x) / 2, from.y > frame.middle.y ? box.low.y : box.high.y};
    }
    scene.shapes.push_back(line(from, to, Colour::LineStrong, 1));
}

struct Corner {
    catalogue::Pole pole;
    bool is_right;
    bool is_top;
};

constexpr Corner Corners[] = {
    {catalogue::Pole::SelfTranscendence, false, true},
    {catalogue::Pole::Openness, true, true},
    {catalogue::Pole::Conservation, false, false},
    {catalogue::Pole::SelfEnhancement, true, false},
};

/// The four directions in the corners; the row moves out until it meets no entry, and turns into two rows
/// where both don't fit side by side. `boxes` are those of the entries.
void add_corners(Scene& scene, const WheelLook& look, std::vector<Box>& boxes, const MeasureText& measure) {
    const float size = HeadingSize * look.text;
    const float pitch = size * 1.35F;
    for (const bool is_top : {true, false}) {
        std::vector<Label> row;
        for (const Corner& corner : Corners) {
            if (corner.is_top != is_top) {
                continue;
            }
            row.push_back({.at = {corner.is_right ? look.width : 0, 0},
                           .text = std::string(catalogue::label_of(corner.pole)),
                           .face = Face::Heading,
                           .size = size,
                           .anchor = corner.is_right ? Anchor::End : Anchor::Start});
        }
        const float outwards = is_top ? -1.0F : 1.0F;
        Box all = boxes.front();
        for (const Box& box : boxes) {
            all = joined(all, box);
        }
        // As in a square round the circle; both further out where something stands already.
        const auto meets = [&](const Label& label) {
            Box own = charts::box_of(label, measure);
            own = {.low = {own.low.x - Clearance, own.low.y - Clearance},
                   .high = {own.high.x + Clearance, own.high.y + Clearance}};
            return std::ranges::any_of(boxes, [&](const Box& box) { return overlap(own, box); });
        };
        float y = is_top ? all.low.y : all.high.y + size * Ascent;
        for (Label& label : row) {
            for (label.at.y = y; meets(label); label.at.y += outwards * pitch / 4) {
                y = label.at.y + outwards * pitch / 4;
            }
        }
        for (Label& label : row) {
            // Where both don't fit side by side, the second goes into a row of its own.
            for (label.at.y = y; meets(label); label.at.y += outwards * pitch / 4) {
            }
            boxes.push_back(charts::box_of(label, measure));
            scene.labels.push_back(label);
        }
    }
}

void move_down(Scene& scene, float by) {
    for (Shape& shape : scene.shapes) {
        shape.points = turned(std::move(shape.points), 0, {0, by});
    }
    for (Label& label : scene.labels) {
        label.at.y += by;
    }
    for (Mark& mark : scene.marks) {
        mark.low.y += by;
        mark.high.y += by;
    }
}

/// Names round the circle; false when there is no room for them at a radius worth looking at.
bool draw_with_names_round(Scene& scene, const ValuesWheel& wheel, const WheelLook& look,
                           const MeasureText& measure) {
    const float size = LabelSize * look.text;
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < Count; ++i) {
        entries.push_back(entry_of(wheel, i, size, measure));
    }
    for (float radius = look.radius; radius >= std::min(SmallestRadius, look.radius); radius -= 2) {
        const std::vector<Place> places = places_round(entries, radius, size, LabelPitch * look.text);
        Box all{.low = {-radius, -radius}, .high = {radius, radius}};
        for (std::size_t i = 0; i < Count; ++i) {
            all = joined(all, box_of(places[i], entries[i], size));
        }
        if (all.width() > look.width) {
            continue;
        }
        const Frame frame{.middle = {(look.width - all.width()) / 2 - all.low.x, -all.low.y},
                          .radius = radius};
        add_circle(scene, wheel, frame);
        std::vector<Box> boxes{{.low = {frame.middle.x - radius, frame.middle.y - radius},
                                .high = {frame.middle.x + radius, frame.middle.y + radius}}};
        for (std::size_t i = 0; i < Count; ++i) {
            Place place = places[i];
            place.at = {place.at.x + frame.middle.x, place.at.y + frame.middle.y};
            add_entry(scene, entries[i], place.at, size);
            boxes.push_back(box_of(place, entries[i], size));
            if (place.moved > size * 0.6F) {
                add_leader(scene, frame, i, boxes.back());
            }
        }
        add_corners(scene, look, boxes, measure);
        Box whole_box = boxes.front();
        for (const Box& box : boxes) {
            whole_box = joined(whole_box, box);
        }
        move_down(scene, -whole_box.low.y);
        scene.height = whole_box.height();
        return true;
    }
    return false;
}

/// Numbers round the circle, the names with them in a list by direction.
void draw_with_list(Scene& scene, const ValuesWheel& wheel, const WheelLook& look,
                    const MeasureText& measure) {
    const float size = LabelSize * look.text;
    const float number_room = measure("19", Face::Text, size) + 8;
    const Frame frame{.middle = {look.width / 2, 0},
                      .radius = std::min(look.radius, look.width / 2 - number_room - 2)};
    add_circle(scene, wheel, frame);
    for (std::size_t i = 0; i < Count; ++i) {
        Label label{.at = on_circle(frame.middle, frame.radius + number_room / 2 + 2, angle_of(i)),
                    .text = std::to_string(i + 1),
                    .face = wheel.sectors[i].holds_top ? Face::TextBold : Face::Text,
                    // Neighbours keep their distance on a small circle.
                    .size = std::min(size, frame.radius * Step * 0.62F),
                    .anchor = Anchor::Middle};
        label.at.y += label.size * 0.35F;
        scene.labels.push_back(std::move(label));
    }
    float y = frame.radius + number_room + size;
    const float pitch = LabelPitch * 1.15F * look.text;
    const float indent = measure("19", Face::TextBold, size) + size * 0.8F;
    for (const Corner& corner : Corners) {
        for (const std::string& line : wrapped(catalogue::label_of(corner.pole), Face::Heading,
                                               HeadingSize * look.text, look.width, measure)) {
            y += pitch * 1.2F;
            scene.labels.push_back(
                {.at = {0, y}, .text = line, .face = Face::Heading, .size = HeadingSize * look.text});
        }
        for (std::size_t i = 0; i < Count; ++i) {
            if (catalogue::BasicValues[i].pole != corner.pole) {
                continue;
            }
            const Entry entry = entry_of(wheel, i, size, measure);
            y += pitch;
            scene.labels.push_back({.at = {indent - size * 0.5F, y},
                                    .text = std::to_string(i + 1),
                                    .size = size,
                                    .colour = Colour::InkMuted,
                                    .anchor = Anchor::End});
            add_entry(scene, entry, {indent, y}, size);
        }
        y += pitch * 0.4F;
    }
    const float top = frame.radius + number_room + 2;
    move_down(scene, top);
    scene.height = y + top;
}

Table table_of(const ValuesWheel& wheel, std::string_view title) {
    Table table{.caption = std::string(title)};
    table.rows.push_back({std::string(words::WheelColumnValue), std::string(words::WheelColumnPole),
                          std::string(words::WheelColumnScore), std::string(words::WheelColumnTop)});
    for (std::size_t i = 0; i < Count; ++i) {
        const catalogue::BasicValue& value = catalogue::BasicValues[i];
        const WheelSector& sector = wheel.sectors[i];
        table.rows.push_back({std::string(value.label), std::string(catalogue::label_of(value.pole)),
                              sector.score ? score_of(sector) : std::string(words::ChartNoNumber),
                              std::string(sector.holds_top ? words::WheelYes : words::WheelNo)});
    }
    return table;
}

} // namespace

Scene values_wheel(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure) {
    const bool is_empty = std::ranges::none_of(
        wheel.sectors, [](const WheelSector& sector) { return sector.score.has_value(); });
    const std::string_view general = is_empty ? words::WheelEmpty : words::WheelTitle;
    Scene scene{.width = look.width,
                .title = wheel.title.empty() || is_empty ? std::string(general) : wheel.title};
    if (is_empty) {
        scene.alternative_text = words::WheelAltEmpty;
    } else {
        const auto longest = std::ranges::max_element(
            wheel.sectors, {}, [](const WheelSector& sector) { return sector.score.value_or(-1); });
        const auto index = static_cast<std::size_t>(longest - wheel.sectors.begin());
        scene.alternative_text =
            base::filled(words::WheelAlt, {{"longest", catalogue::BasicValues[index].label}});
    }
    scene.table = table_of(wheel, scene.title);
    if (!draw_with_names_round(scene, wheel, look, measure)) {
        draw_with_list(scene, wheel, look, measure);
    }
    return scene;
}

} // namespace ownmark::charts

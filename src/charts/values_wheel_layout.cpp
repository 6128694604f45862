#include "charts/values_wheel_layout.h"

#include "base/sort.h"
#include "charts/lettering.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ownmark::charts {

namespace {

constexpr float LabelSize = 13;
constexpr float LabelPitch = 17;
constexpr float HeadingSize = 16;
constexpr float LabelGap = 12;
constexpr float SmallestRadius = 96;
/// Between a direction in its corner and what stands beside it.
constexpr float Clearance = 2;

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
                .number = score_words(wheel.sectors[i]),
                .name_width = 0,
                .width = 0};
    entry.name_width = measure(entry.name, entry.face, size);
    const float space = size * 0.28F;
    entry.width =
        entry.name_width + (entry.number.empty() ? 0 : space + measure(entry.number, Face::Text, size));
    return entry;
}

/// Puts the entry with its left end on the baseline at `at`.
void add_entry(WheelLayout& layout, const Entry& entry, Point at, float size) {
    layout.labels.push_back({.at = at, .text = entry.name, .face = entry.face, .size = size});
    if (!entry.number.empty()) {
        layout.labels.push_back({.at = {at.x + entry.width, at.y},
                                 .text = entry.number,
                                 .size = size,
                                 .colour = Colour::InkMuted,
                                 .anchor = Anchor::End});
    }
}

bool is_upright(std::size_t sector) {
    return std::abs(std::cos(sector_angle(sector))) <= 0.1F;
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
    std::vector<Place> places(SectorCount);
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    for (std::size_t i = 0; i < SectorCount; ++i) {
        const Point at = on_circle({}, radius + LabelGap, sector_angle(i));
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
    for (std::size_t i = 0; i < SectorCount; ++i) {
        if (!is_upright(i)) {
            continue;
        }
        const float outwards = std::sin(sector_angle(i)) < 0 ? -1.0F : 1.0F;
        for (const std::size_t j : {(i + 1) % SectorCount, (i + SectorCount - 1) % SectorCount}) {
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

void add_leader(WheelLayout& layout, const WheelFrame& frame, std::size_t i, const Box& box) {
    const Point from = on_circle(frame.middle, frame.radius + 3, sector_angle(i));
    // To the edge that faces the circle.
    Point to = {from.x > frame.middle.x ? box.low.x - 3 : box.high.x + 3, (box.low.y + box.high.y) / 2};
    if (is_upright(i)) {
        to = {(box.low.x + box.high.x) / 2, from.y > frame.middle.y ? box.low.y : box.high.y};
    }
    layout.leaders.push_back(line(from, to, Colour::LineStrong, 1));
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
void add_corners(WheelLayout& layout, const WheelLook& look, std::vector<Box>& boxes,
                 const MeasureText& measure) {
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
            layout.labels.push_back(label);
        }
    }
}

void move_down(WheelLayout& layout, float by) {
    for (Shape& shape : layout.leaders) {
        shape.points = turned(std::move(shape.points), 0, {0, by});
    }
    for (Label& label : layout.labels) {
        label.at.y += by;
    }
    layout.frame.middle.y += by;
}

/// Names round the circle; nothing when there is no room for them at a radius worth looking at.
std::optional<WheelLayout> names_round(const ValuesWheel& wheel, const WheelLook& look,
                                       const MeasureText& measure) {
    const float size = LabelSize * look.text;
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < SectorCount; ++i) {
        entries.push_back(entry_of(wheel, i, size, measure));
    }
    for (float radius = look.radius; radius >= std::min(SmallestRadius, look.radius); radius -= 2) {
        const std::vector<Place> places = places_round(entries, radius, size, LabelPitch * look.text);
        Box all{.low = {-radius, -radius}, .high = {radius, radius}};
        for (std::size_t i = 0; i < SectorCount; ++i) {
            all = joined(all, box_of(places[i], entries[i], size));
        }
        if (all.width() > look.width) {
            continue;
        }
        WheelLayout layout{
            .frame = {.middle = {(look.width - all.width()) / 2 - all.low.x, -all.low.y}, .radius = radius},
            .has_names_round = true};
        const WheelFrame frame = layout.frame;
        std::vector<Box> boxes{{.low = {frame.middle.x - radius, frame.middle.y - radius},
                                .high = {frame.middle.x + radius, frame.middle.y + radius}}};
        for (std::size_t i = 0; i < SectorCount; ++i) {
            Place place = places[i];
            place.at = {place.at.x + frame.middle.x, place.at.y + frame.middle.y};
            add_entry(layout, entries[i], place.at, size);
            boxes.push_back(box_of(place, entries[i], size));
            if (place.moved > size * 0.6F) {
                add_leader(layout, frame, i, boxes.back());
            }
        }
        add_corners(layout, look, boxes, measure);
        Box whole_box = boxes.front();
        for (const Box& box : boxes) {
            whole_box = joined(whole_box, box);
        }
        move_down(layout, -whole_box.low.y);
        layout.height = whole_box.height();
        return layout;
    }
    return std::nullopt;
}

/// A line of the list from `at` on: the number of the sector's direction, name and score, on further lines
/// where they must. Gives the last baseline.
float add_listed(WheelLayout& layout, const ValuesWheel& wheel, std::size_t i, Point at, float size,
                 float pitch, const WheelLook& look, const MeasureText& measure) {
    const float indent = measure("19", Face::TextBold, size) + size * 0.8F;
    const float gap = size * 0.28F;
    const Entry entry = entry_of(wheel, i, size, measure);
    layout.labels.push_back({.at = {at.x + indent - size * 0.5F, at.y},
                             .text = std::to_string(i + 1),
                             .size = size,
                             .colour = Colour::InkMuted,
                             .anchor = Anchor::End});
    float end = 0;
    for (const std::string& line : wrapped(entry.name, entry.face, size, look.width - indent, measure)) {
        at.y += end > 0 ? pitch : 0;
        layout.labels.push_back({.at = {indent, at.y}, .text = line, .face = entry.face, .size = size});
        end = indent + measure(line, entry.face, size);
    }
    if (entry.number.empty()) {
        return at.y;
    }
    if (end + gap + measure(entry.number, Face::Text, size) > look.width) {
        at.y += pitch;
        end = indent - gap;
    }
    layout.labels.push_back(
        {.at = {end + gap, at.y}, .text = entry.number, .size = size, .colour = Colour::InkMuted});
    return at.y;
}

/// Numbers round the circle, the names with them in a list by direction.
WheelLayout names_in_list(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure) {
    const float size = LabelSize * look.text;
    const float number_room = measure("19", Face::Text, size) + 8;
    WheelLayout layout{.frame = {.middle = {look.width / 2, 0},
                                 .radius = std::min(look.radius, look.width / 2 - number_room - 2)}};
    const WheelFrame frame = layout.frame;
    // Neighbours keep their distance on a small circle.
    const float apart = frame.radius * SectorStep;
    const float number_size =
        std::min({size, apart * 0.62F, size * apart / (1.15F * measure("19", Face::TextBold, size))});
    for (std::size_t i = 0; i < SectorCount; ++i) {
        Label label{.at = on_circle(frame.middle, frame.radius + number_room / 2 + 2, sector_angle(i)),
                    .text = std::to_string(i + 1),
                    .face = wheel.sectors[i].holds_top ? Face::TextBold : Face::Text,
                    .size = number_size,
                    .anchor = Anchor::Middle};
        label.at.y += label.size * 0.35F;
        layout.labels.push_back(std::move(label));
    }
    float y = frame.radius + number_room + size;
    const float pitch = LabelPitch * 1.15F * look.text;
    for (const Corner& corner : Corners) {
        for (const std::string& line : wrapped(catalogue::label_of(corner.pole), Face::Heading,
                                               HeadingSize * look.text, look.width, measure)) {
            y += pitch * 1.2F;
            layout.labels.push_back(
                {.at = {0, y}, .text = line, .face = Face::Heading, .size = HeadingSize * look.text});
        }
        for (std::size_t i = 0; i < SectorCount; ++i) {
            if (catalogue::BasicValues[i].pole != corner.pole) {
                continue;
            }
            y = add_listed(layout, wheel, i, {0, y + pitch}, size, pitch, look, measure);
        }
        y += pitch * 0.4F;
    }
    const float top = frame.radius + number_room + 2;
    move_down(layout, top);
    layout.height = y + top;
    return layout;
}

} // namespace

std::string score_words(const WheelSector& sector) {
    return sector.score ? whole(*sector.score) : std::string();
}

WheelLayout lay_out_wheel(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure) {
    std::optional<WheelLayout> layout = names_round(wheel, look, measure);
    return layout ? *std::move(layout) : names_in_list(wheel, look, measure);
}

} // namespace ownmark::charts

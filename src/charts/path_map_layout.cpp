#include "charts/path_map_layout.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_path.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

/// Below this radius the map takes the smaller names and gaps of the phone.
constexpr float SmallMap = 150;
/// A map that would have to be smaller than this part of what was asked for keeps its size and lists its
/// words below.
constexpr float SmallestPart = 0.7F;
constexpr float SmallestListed = 60;
constexpr std::array<float, 4> Rings{25, 50, 75, 100};
constexpr float NameLine = 1.25F;
constexpr float NumberLine = 1.3F;
/// Space between a label and the ring it stands at.
constexpr float Clearance = 4;

/// One lane's words, one label a line, with the first baseline at y = 0 and the anchor at x = 0.
struct LaneWords {
    std::vector<Label> lines;
    float width = 0;
    /// From the top of the first line to the bottom of the last.
    float height = 0;
    /// From the top of the first line to its baseline.
    float first_baseline = 0;
};

struct Text {
    std::string name;
    std::string pull;
    std::string worry;
};

Text text_of(const PathMap& map, std::size_t lane) {
    const PathLane& numbers = map.lanes[lane];
    Text text{.name = std::string(catalogue::Paths[lane].name), .pull = {}, .worry = {}};
    if (numbers.pull && numbers.worry) {
        const std::string both =
            base::filled(words::PathMapPullWorry,
                         {{"pull", whole(numbers.pull->value)}, {"worry", whole(numbers.worry->value)}});
        const std::size_t comma = both.find(", ");
        text.pull = both.substr(0, comma + 1);
        text.worry = both.substr(comma + 2);
    } else {
        text.pull = waiting_words(numbers);
    }
    return text;
}

LaneWords set_lines(const std::vector<std::pair<std::string, Face>>& lines, const MapText& text,
                    const MeasureText& measure) {
    LaneWords block;
    float y = 0;
    for (const auto& [line, face] : lines) {
        const bool is_name = face == Face::TextBold;
        const float size = is_name ? text.name : text.numbers;
        if (!block.lines.empty()) {
            y += size * (is_name ? NameLine : NumberLine) + (block.lines.back().face == face ? 0 : 1);
        }
        block.lines.push_back({.at = {0, y},
                               .text = line,
                               .face = face,
                               .size = size,
                               .colour = is_name ? Colour::Ink : Colour::InkMuted});
        block.width = std::max(block.width, measure(line, face, size));
    }
    block.first_baseline = block.lines.front().size * Ascent;
    block.height = block.first_baseline + y + block.lines.back().size * Descent;
    return block;
}

LaneWords lane_words(const Text& text, const MapText& sizes, float width, const MeasureText& measure) {
    std::vector<std::pair<std::string, Face>> lines;
    for (std::string& line : wrapped(text.name, Face::TextBold, sizes.name, width, measure)) {
        lines.emplace_back(std::move(line), Face::TextBold);
    }
    const std::string both = text.worry.empty() ? text.pull : text.pull + " " + text.worry;
    if (text.worry.empty() || measure(both, Face::Text, sizes.numbers) <= width) {
        for (std::string& line : wrapped(both, Face::Text, sizes.numbers, width, measure)) {
            lines.emplace_back(std::move(line), Face::Text);
        }
    } else {
        lines.emplace_back(text.pull, Face::Text);
        lines.emplace_back(text.worry, Face::Text);
    }
    return set_lines(lines, sizes, measure);
}

enum class Side { Left, Right, Above, Below };

Side side_of(float angle) {
    constexpr float Steep = 0.8F;
    if (std::abs(std::cos(angle)) > Steep) {
        return std::cos(angle) > 0 ? Side::Right : Side::Left;
    }
    return std::sin(angle) < 0 ? Side::Above : Side::Below;
}

bool is_beside(Side side) {
    return side == Side::Left || side == Side::Right;
}

/// How far the circle reaches from its middle, up or down, over the span x0 … x1 (relative to the middle).
float bulge(float radius, float x0, float x1) {
    const float nearest = x0 <= 0 && x1 >= 0 ? 0 : std::min(std::abs(x0), std::abs(x1));
    return nearest >= radius ? 0 : std::sqrt(radius * radius - nearest * nearest);
}

float gap_beside(const MapFrame& frame) {
    return frame.radius < SmallMap ? 9 : 13;
}

/// Moves the lines of `block` to their lane's end, with the middle of the map at (0, 0).
void place_at_lane(LaneWords& block, const MapFrame& frame, std::size_t lane) {
    const float angle = frame.angle(lane);
    const Point end = on_circle({}, frame.radius, angle);
    const Side side = side_of(angle);
    Point at = {};
    Anchor anchor = Anchor::Start;
    if (is_beside(side)) {
        anchor = side == Side::Right ? Anchor::Start : Anchor::End;
        at = {(frame.radius + gap_beside(frame)) * (side == Side::Right ? 1.0F : -1.0F),
              end.y + block.first_baseline - std::min(block.height / 2, block.first_baseline)};
    } else {
        // Into the corner of the map's square where the lane leans to one side.
        constexpr float Upright = 0.25F;
        const float lean = std::cos(angle);
        anchor = std::abs(lean) < Upright ? Anchor::Middle : lean < 0 ? Anchor::Start : Anchor::End;
        const float outermost = frame.radius + 1;
        at.x = anchor == Anchor::Middle ? end.x : lean < 0 ? -outermost : outermost;
        const float x0 = anchor == Anchor::Start    ? at.x
                         : anchor == Anchor::Middle ? at.x - block.width / 2
                                                    : at.x - block.width;
        const float away = bulge(frame.radius, x0, x0 + block.width) + Clearance;
        at.y = side == Side::Below ? away + block.first_baseline : block.first_baseline - away - block.height;
    }
    for (Label& label : block.lines) {
        label.at = {label.at.x + at.x, label.at.y + at.y};
        label.anchor = anchor;
    }
}

float inner_radius(float radius) {
    // 27 on the desk (186), 22 on the phone (122).
    return 22 + (radius - 122) * 5 / 64;
}

void move(std::vector<Label>& labels, Point by) {
    for (Label& label : labels) {
        label.at = {label.at.x + by.x, label.at.y + by.y};
    }
}

/// With room for the paper behind it.
Box ring_box(const Label& label, const MeasureText& measure) {
    Box box = box_of(label, measure);
    box.low.x -= RingBacking;
    box.high.x += RingBacking;
    return box;
}

/// Numbers at the rings between two lanes; those that have no room there are left out, the last one never.
std::vector<Label> ring_labels(const MapFrame& frame, const MapText& text, const MeasureText& measure) {
    constexpr float HalfLane = 20;
    // Of the three directions between lanes, the one nearest to the lower right.
    constexpr float Favoured = radians(64);
    float angle = 0;
    float nearest = -2;
    for (std::size_t i = 0; i < catalogue::PathCount; ++i) {
        const float between = frame.angle(i) + radians(60);
        if (std::cos(between - Favoured) > nearest) {
            nearest = std::cos(between - Favoured);
            angle = between;
        }
    }
    std::vector<Label> labels;
    std::optional<Box> taken;
    for (std::size_t i = Rings.size(); i-- > 0;) {
        Label label{.at = on_circle(frame.middle, frame.reach(Rings[i]), angle),
                    .text = whole(Rings[i]),
                    .size = text.ring,
                    .colour = Colour::InkMuted,
                    .anchor = Anchor::Middle};
        label.at.y += text.ring * 0.35F;
        Box box = ring_box(label, measure);
        // To the nearest edge of a lane, from the corner of the box that lies closest to it.
        const float half = std::hypot(box.width(), box.height()) / 2;
        const float to_lane = frame.reach(Rings[i]) * std::sin(radians(60)) - HalfLane;
        const bool has_room = to_lane >= half && !(taken && overlap(box, *taken));
        if (has_room || i + 1 == Rings.size()) {
            taken = box;
            labels.push_back(std::move(label));
        }
    }
    std::ranges::reverse(labels);
    return labels;
}

/// Every word at its lane, or nothing when they can't stand there without meeting or leaving the width.
std::optional<MapLayout> labels_at_lanes(const PathMap& map, const PathMapLook& look, const MapText& text,
                                         float radius, const MeasureText& measure) {
    MapLayout layout;
    layout.frame = {
        .middle = {}, .radius = radius, .inner = inner_radius(radius), .start = radians(look.start_angle)};
    float beside = look.width - 2 * radius - 2;
    for (std::size_t i = 0; i < catalogue::PathCount; ++i) {
        if (is_beside(side_of(layout.frame.angle(i)))) {
            beside -= gap_beside(layout.frame);
        }
    }
    Box all{.low = {-radius - 1, -radius - 1}, .high = {radius + 1, radius + 1}};
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < catalogue::PathCount; ++i) {
        const bool is_at_side = is_beside(side_of(layout.frame.angle(i)));
        const Text lane = text_of(map, i);
        const float room = is_at_side ? beside : 2 * radius;
        const float needed = std::max(widest_word(lane.name, Face::TextBold, text.name, measure),
                                      std::max(measure(lane.pull, Face::Text, text.numbers),
                                               measure(lane.worry, Face::Text, text.numbers)));
        if (needed > room) {
            return std::nullopt;
        }
        LaneWords block = lane_words(lane, text, room, measure);
        if (is_at_side) {
            beside -= block.width;
        }
        place_at_lane(block, layout.frame, i);
        Box box = box_of(block.lines.front(), measure);
        for (const Label& label : block.lines) {
            box = joined(box, box_of(label, measure));
        }
        for (const Box& other : boxes) {
            if (overlap(box, other)) {
                return std::nullopt;
            }
        }
        boxes.push_back(box);
        all = joined(all, box);
        layout.labels.insert(layout.labels.end(), block.lines.begin(), block.lines.end());
    }
    for (Label& label : ring_labels(layout.frame, text, measure)) {
        const Box box = ring_box(label, measure);
        if (std::ranges::none_of(boxes, [&](const Box& other) { return overlap(box, other); })) {
            all = joined(all, box);
            layout.ring_numbers.push_back(std::move(label));
        }
    }
    if (all.width() > look.width) {
        return std::nullopt;
    }
    move(layout.ring_numbers, {-all.low.x, -all.low.y});
    move(layout.labels, {-all.low.x, -all.low.y});
    layout.frame.middle = {-all.low.x, -all.low.y};
    layout.height = all.height();
    return layout;
}

/// The map without words round it, and a list of the lanes below.
MapLayout labels_in_list(const PathMap& map, const PathMapLook& look, const MapText& text,
                         const MeasureText& measure) {
    constexpr float SwatchWidth = 22;
    constexpr float SwatchHeight = 14;
    constexpr float Indent = 32;
    MapLayout layout;
    Box all;
    for (float radius = std::min(look.radius, look.width / 2 - 1);; radius -= 2) {
        layout.frame = {.middle = {},
                        .radius = radius,
                        .inner = inner_radius(radius),
                        .start = radians(look.start_angle)};
        layout.ring_numbers = ring_labels(layout.frame, text, measure);
        all = {.low = {-radius - 1, -radius - 1}, .high = {radius + 1, radius + 1}};
        for (const Label& label : layout.ring_numbers) {
            all = joined(all, ring_box(label, measure));
        }
        if (all.width() <= look.width || radius < SmallestListed) {
            break;
        }
    }
    move(layout.ring_numbers, {-all.low.x, -all.low.y});
    layout.frame.middle = {-all.low.x, -all.low.y};
    float y = all.height();
    for (std::size_t i = 0; i < catalogue::PathCount; ++i) {
        y += text.name * 0.6F;
        LaneWords block = lane_words(text_of(map, i), text, look.width - Indent, measure);
        const float middle = y + text.name * (Ascent - 0.36F);
        layout.swatches.push_back(
            {i, {.low = {0, middle - SwatchHeight / 2}, .high = {SwatchWidth, middle + SwatchHeight / 2}}});
        for (Label& label : block.lines) {
            label.at = {Indent, y + block.first_baseline + label.at.y};
            layout.labels.push_back(label);
        }
        y += block.height;
    }
    layout.height = y + 2;
    return layout;
}

/// Keys of the encodings, in rows below the map.
void add_legend(MapLayout& layout, const PathMapLook& look, const MapText& text, const MeasureText& measure) {
    struct Key {
        std::string_view words;
        Shape shape; // 20 wide, its middle at (10, 0)
    };

    constexpr float KeyWidth = 20;
    constexpr float KeyGap = 6;
    const auto row_width = [&](std::string_view close, float gap) {
        float width = -gap;
        for (const std::string_view words :
             {words::PathLegendPull, words::PathLegendWorry, words::PathLegendSure, close}) {
            width += KeyWidth + KeyGap + measure(words, Face::Text, text.legend) + gap;
        }
        return width;
    };
    // Shorter words and gaps where they keep the legend on one line.
    const bool is_long = row_width(words::PathLegendClose, 13) <= look.width ||
                         row_width(words::PathChartClose, 9) > look.width;
    const float item_gap = is_long ? 13 : 9;
    Shape sure = line({2, 0}, {18, 0}, Colour::Ink, 1.75F);
    sure.round_caps = true;
    const Key keys[] = {
        {words::PathLegendPull, filled_shape(rounded_box({0, -6}, {20, 6}, 3), Colour::InkMuted)},
        {words::PathLegendWorry, outline(rounded_box({1, -4}, {19, 4}, 3), Colour::InkMuted, 1.6F)},
        {words::PathLegendSure, std::move(sure)},
        {is_long ? words::PathLegendClose : words::PathChartClose,
         filled_shape(rounded_box({0, -6}, {20, 6}, 3), Colour::Shade)},
    };
    const float line_height = text.legend * 1.5F;
    Point at = {0, layout.height + 10 + text.legend * Ascent};
    for (const Key& key : keys) {
        const std::vector<std::string> lines =
            wrapped(key.words, Face::Text, text.legend, look.width - KeyWidth - KeyGap, measure);
        float width = 0;
        for (const std::string& words : lines) {
            width = std::max(width, measure(words, Face::Text, text.legend));
        }
        if (at.x > 0 && at.x + KeyWidth + KeyGap + width > look.width) {
            at = {0, at.y + line_height};
        }
        Shape shape = key.shape;
        shape.points = turned(std::move(shape.points), 0, {at.x, at.y - text.legend * 0.32F});
        layout.legend.push_back(std::move(shape));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                at.y += line_height;
            }
            layout.labels.push_back({.at = {at.x + KeyWidth + KeyGap, at.y},
                                     .text = lines[i],
                                     .size = text.legend,
                                     .colour = Colour::InkMuted});
        }
        at.x += KeyWidth + KeyGap + width + item_gap;
    }
    layout.height = at.y + text.legend * Descent + 2;
}

} // namespace

std::string waiting_words(const PathLane& lane) {
    return lane.open_answers == 1
               ? std::string(words::PathChartWaitsOne)
               : base::filled(words::PathMapWaits, {{"count", std::to_string(lane.open_answers)}});
}

MapText map_text(const PathMapLook& look) {
    return {.name = (look.radius < SmallMap ? 15.0F : 16.0F) * look.text,
            .numbers = 14 * look.text,
            .ring = 13 * look.text,
            .me = 18 * look.text,
            .legend = 13 * look.text};
}

MapLayout lay_out_map(const PathMap& map, const PathMapLook& look, const MapText& text,
                      const MeasureText& measure) {
    constexpr float Step = 2;
    const float largest = std::min(look.radius, look.width / 2 - 1);
    std::optional<MapLayout> layout;
    for (float radius = largest; !layout && radius >= largest * SmallestPart; radius -= Step) {
        layout = labels_at_lanes(map, look, text, radius, measure);
    }
    if (!layout) {
        layout = labels_in_list(map, look, text, measure);
    }
    if (look.legend == Legend::Shown) {
        add_legend(*layout, look, text, measure);
    }
    return *std::move(layout);
}

} // namespace ownmark::charts

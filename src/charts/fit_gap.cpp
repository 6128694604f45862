#include "charts/fit_gap.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_conditions.h"
#include "charts/lettering.h"
#include "charts/polyline.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

constexpr float BarHeight = 14;
constexpr float BarCorner = 3;
constexpr float NumberSize = 14;
constexpr float NoteSize = 13;
constexpr float NumberGap = 9;
constexpr float RoomForNumber = 48;
constexpr float NarrowScale = 5;
constexpr float WideScale = 10;

std::string_view waiting_words(const GapRow& row) {
    if (row.wanted) {
        return words::WaitsForNow;
    }
    return row.now ? words::WaitsForWanted : words::WaitsForBoth;
}

std::string number_words(const GapRow& row) {
    if (!row.gap) {
        return std::string(waiting_words(row));
    }
    return *row.gap > 0 ? with_tenths(*row.gap) : std::string(words::NoGap);
}

std::vector<std::string> facts_of(const GapRow& row) {
    std::vector<std::string> facts;
    if (row.wanted) {
        facts.push_back(base::filled(words::GapMarkWanted, {{"number", std::to_string(*row.wanted)}}));
    }
    if (row.now) {
        facts.push_back(base::filled(words::GapMarkNow, {{"number", std::to_string(*row.now)}}));
    }
    const std::string number = number_words(row);
    facts.push_back(row.gap > 0.0F ? base::filled(words::GapMarkGap, {{"number", number}}) : number);
    return facts;
}

void add_waiting(Scene& scene, const GapRow& row, float axis, const GapLook& look,
                 const MeasureText& measure) {
    Shape box = filled_shape(
        rounded_box({0, row.middle - BarHeight / 2}, {axis, row.middle + BarHeight / 2}, BarCorner),
        Colour::Paper);
    box.stroke = Colour::LineStrong;
    box.stroke_width = 1;
    box.dash = 3;
    box.gap = 4;
    scene.shapes.push_back(std::move(box));
    const float size = NoteSize * look.text;
    const std::vector<std::string> lines = wrapped(waiting_words(row), Face::Text, size, look.width, measure);
    float y = row.middle + BarHeight / 2 + 4 + size * (Ascent + 0.1F);
    for (const std::string& text : lines) {
        // Under the middle of the scale, unless it is too wide for that.
        const bool centred = measure(text, Face::Text, size) <= axis;
        scene.labels.push_back({.at = {centred ? axis / 2 : 0, y},
                                .text = text,
                                .size = size,
                                .colour = Colour::InkMuted,
                                .anchor = centred ? Anchor::Middle : Anchor::Start});
        y += size * 1.3F;
    }
}

void add_gap(Scene& scene, const GapRow& row, float axis, float scale, const GapLook& look,
             const MeasureText& measure) {
    const float end = std::clamp(*row.gap / scale, 0.0F, 1.0F) * axis;
    if (*row.gap > 0) {
        scene.shapes.push_back(filled_shape(
            rounded_box({0, row.middle - BarHeight / 2}, {end, row.middle + BarHeight / 2}, BarCorner),
            Colour::Ink));
    } else {
        constexpr float HalfTick = 9;
        Shape tick = line({0, row.middle - HalfTick}, {0, row.middle + HalfTick}, Colour::Ink, 1.75F);
        tick.round_caps = true;
        scene.shapes.push_back(std::move(tick));
    }
    const float size = NumberSize * look.text;
    Label label{.at = {end + NumberGap, row.middle + size * 0.35F},
                .text = number_words(row),
                .face = Face::TextBold,
                .size = size};
    const Box box = box_of(label, measure);
    scene.shapes.push_back(filled_shape(
        rounded_box({box.low.x - 2, box.low.y}, {box.high.x + 2, box.high.y}, 2), Colour::Paper));
    scene.labels.push_back(std::move(label));
}

void add_scale(Scene& scene, float axis, float scale, float top, float bottom, const GapLook& look,
               const MeasureText& measure) {
    for (const float part : {0.0F, 0.5F, 1.0F}) {
        scene.shapes.push_back(line({axis * part, top}, {axis * part, bottom}, Colour::Line, 1));
    }
    if (look.axis_height <= 0) {
        return;
    }
    const float size = NoteSize * look.text;
    const float y = look.axis_height - size * 0.5F;
    const auto add = [&](std::string text, float x, Anchor anchor) {
        scene.labels.push_back({.at = {x, y},
                                .text = std::move(text),
                                .size = size,
                                .colour = Colour::InkMuted,
                                .anchor = anchor});
    };
    add("0", 0, Anchor::Start);
    add(whole(scale), axis, Anchor::Middle);
    const float ends = measure("0", Face::Text, size) + measure(whole(scale), Face::Text, size);
    if (measure(words::FitGap, Face::Text, size) + ends * 1.5F + size <= axis) {
        add(std::string(words::FitGap), axis / 2, Anchor::Middle);
    }
}

Table table_of(std::span<const GapRow> rows, std::string_view title) {
    Table table{.caption = std::string(title)};
    table.rows.push_back({std::string(words::GapColumnNeed), std::string(words::GapColumnWanted),
                          std::string(words::GapColumnNow), std::string(words::GapColumnGap)});
    const auto number = [](const std::optional<int>& answer) {
        return answer ? std::to_string(*answer) : std::string(words::ChartNoNumber);
    };
    for (const GapRow& row : rows) {
        table.rows.push_back({row.name, number(row.wanted), number(row.now), number_words(row)});
    }
    return table;
}

/// Rows in their places: the given ones, or below each other.
std::vector<GapRow> placed(std::vector<GapRow> rows, float top) {
    const bool given = std::ranges::any_of(rows, [](const GapRow& row) { return row.middle > 0; });
    for (GapRow& row : rows) {
        if (!given) {
            row.middle = top + row.height / 2;
            top += row.height;
        }
    }
    return rows;
}

} // namespace

float gap_scale(std::span<const GapRow> rows) {
    const bool is_wide = std::ranges::any_of(rows, [](const GapRow& row) { return row.gap > NarrowScale; });
    return is_wide ? WideScale : NarrowScale;
}

Scene fit_gap(const FitGap& gaps, const GapLook& look, const MeasureText& measure) {
    const std::vector<GapRow> rows = placed(gaps.rows, look.axis_height);
    const float scale = look.scale > 0 ? look.scale : gap_scale(rows);
    Scene scene{.width = look.width,
                .height = look.axis_height,
                .title = gaps.title.empty() ? std::string(words::GapEmpty) : gaps.title};
    scene.alternative_text = base::filled(words::GapAlt, {{"scale", whole(scale)}, {"finding", scene.title}});
    scene.table = table_of(rows, scene.title);
    if (rows.empty()) {
        return scene;
    }
    // Room at the right for the widest number at the end of the longest bar; the same for rows drawn apart.
    const float number = measure(with_tenths(scale), Face::TextBold, NumberSize * look.text);
    const float axis = look.width - std::max(RoomForNumber, number + NumberGap + 2);
    float bottom = 0;
    for (const GapRow& row : rows) {
        bottom = std::max(bottom, row.middle + row.height / 2);
    }
    const float top = rows.front().middle - rows.front().height / 2;
    add_scale(scene, axis, scale, top, bottom, look, measure);
    for (const GapRow& row : rows) {
        if (row.gap) {
            add_gap(scene, row, axis, scale, look, measure);
        } else {
            add_waiting(scene, row, axis, look, measure);
        }
        scene.marks.push_back({.name = row.name,
                               .facts = facts_of(row),
                               .outline = row_outline({0, row.middle - row.height / 2},
                                                      {look.width, row.middle + row.height / 2}),
                               .is_labelled = true});
    }
    scene.height = bottom;
    return scene;
}

} // namespace ownmark::charts

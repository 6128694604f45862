#include "charts/values_dots.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "charts/empty_chart.h"
#include "charts/lettering.h"
#include "charts/polyline.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

constexpr float NameSize = 14;
constexpr float RowPitch = 30;
constexpr float ColumnGap = 36;
constexpr float AxisGap = 12;
constexpr float ShortestAxis = 96;
/// Names never take more of a column than this before they break.
constexpr float WidestName = 0.55F;
constexpr float DotRadius = 4.5F;

Face face_of(const ValueDot& dot) {
    return dot.leads ? Face::TextBold : Face::Text;
}

struct Columns {
    std::size_t count;
    float width;
    /// Of the names; 0 puts each name above its line.
    float name;
};

/// The widest name, and the widest word in any of them.
std::pair<float, float> name_widths(const ValuesDots& dots, float size, const MeasureText& measure) {
    float name = 0;
    float word = 0;
    for (const ValueDot& dot : dots.dots) {
        name = std::max(name, measure(dot.name, face_of(dot), size));
        word = std::max(word, widest_word(dot.name, face_of(dot), size, measure));
    }
    return {name, word};
}

Columns columns_for(const ValuesDots& dots, const DotsLook& look, const MeasureText& measure) {
    const auto [name, word] = name_widths(dots, NameSize * look.text, measure);
    for (const std::size_t count : {2U, 1U}) {
        const float gaps = ColumnGap * static_cast<float>(count - 1);
        const float width = (look.width - gaps) / static_cast<float>(count);
        const float widest = std::min(width * WidestName, width - ShortestAxis - AxisGap);
        // In two columns every name stays on its line; alone, a name may break at spaces.
        if ((count == 2 && name <= widest && dots.dots.size() > 1) || (count == 1 && word <= widest)) {
            return {count, width, std::min(name, widest)};
        }
    }
    return {1, look.width, 0};
}

void add_dot(Scene& scene, const ValueDot& dot, float left, float length, float y) {
    const auto x = [&](float place) { return left + std::clamp(place, 0.0F, 100.0F) / 100 * length; };
    scene.shapes.push_back(line({left, y}, {left + length, y}, Colour::Line, 1));
    add_interval(scene.shapes, {x(dot.place.low), y}, {x(dot.place.high), y}, 4);
    Shape disc = filled_shape(circle({x(dot.place.value), y}, DotRadius),
                              dot.is_settled ? Colour::Ink : Colour::Paper);
    disc.stroke = Colour::Ink;
    disc.stroke_width = 1.75F;
    scene.shapes.push_back(std::move(disc));
}

std::string range_of(const Estimate& place) {
    return base::filled(words::ChartRange, {{"low", whole(place.low)}, {"high", whole(place.high)}});
}

std::string_view standing_of(const ValueDot& dot) {
    return dot.is_settled ? words::DotsIn : dot.leads ? words::DotsClose : words::DotsOut;
}

std::vector<std::string> facts_of(const ValueDot& dot) {
    const std::string_view standing = dot.is_settled ? words::DotsMarkIn
                                      : dot.leads    ? words::DotsClose
                                                     : words::DotsMarkOut;
    return {base::filled(words::ChartLikely, {{"value", whole(dot.place.value)},
                                              {"low", whole(dot.place.low)},
                                              {"high", whole(dot.place.high)}}),
            std::string(standing)};
}

/// One row from `top`; gives the height it took.
float add_row(Scene& scene, const ValueDot& dot, const Columns& columns, const DotsLook& look, Point at,
              const MeasureText& measure) {
    const float size = NameSize * look.text;
    const float line_height = size * 1.3F;
    const float name_width = columns.name > 0 ? columns.name : columns.width;
    const std::vector<std::string> lines = wrapped(dot.name, face_of(dot), size, name_width, measure);
    const float text_height = line_height * static_cast<float>(lines.size());
    const float pad = std::max((RowPitch * look.text - line_height) / 2, 2.0F);
    float baseline = at.y + pad + (line_height - size * (Ascent + Descent)) / 2 + size * Ascent;
    for (const std::string& text : lines) {
        scene.labels.push_back({.at = {at.x, baseline}, .text = text, .face = face_of(dot), .size = size});
        baseline += line_height;
    }
    float height = text_height + 2 * pad;
    if (columns.name > 0) {
        const float left = at.x + columns.name + AxisGap;
        add_dot(scene, dot, left, columns.width - columns.name - AxisGap - DotRadius, at.y + height / 2);
    } else {
        const float y = at.y + pad + text_height + 2 * DotRadius;
        add_dot(scene, dot, at.x + DotRadius, columns.width - 2 * DotRadius, y);
        height = y + 2 * DotRadius + pad - at.y;
    }
    scene.marks.push_back({.name = dot.name,
                           .facts = facts_of(dot),
                           .outline = row_outline(at, {at.x + columns.width, at.y + height})});
    return height;
}

Table table_of(const ValuesDots& dots, std::string_view title) {
    Table table{.caption = std::string(title)};
    table.rows.push_back({std::string(words::DotsColumnCard), std::string(words::DotsColumnPlace),
                          std::string(words::DotsColumnLikeliest), std::string(words::DotsColumnRange),
                          std::string(words::DotsColumnTop)});
    for (std::size_t i = 0; i < dots.dots.size(); ++i) {
        const ValueDot& dot = dots.dots[i];
        table.rows.push_back({dot.name, std::to_string(i + 1), whole(dot.place.value), range_of(dot.place),
                              std::string(standing_of(dot))});
    }
    return table;
}

std::string alternative_text(const ValuesDots& dots) {
    std::string names;
    for (const ValueDot& dot : dots.dots) {
        if (dot.leads) {
            names += (names.empty() ? "" : ", ") + dot.name;
        }
    }
    return base::filled(
        words::DotsAlt,
        {{"finding", dots.title}, {"count", std::to_string(dots.dots.size())}, {"names", names}});
}

} // namespace

Scene values_dots(const ValuesDots& dots, const DotsLook& look, const MeasureText& measure) {
    if (dots.dots.empty()) {
        return empty_chart(look.width, words::DotsEmpty);
    }
    Scene scene{.width = look.width, .title = dots.title};
    scene.alternative_text = alternative_text(dots);
    scene.table = table_of(dots, scene.title);
    const Columns columns = columns_for(dots, look, measure);
    const std::size_t rows = (dots.dots.size() + columns.count - 1) / columns.count;
    for (std::size_t column = 0; column < columns.count; ++column) {
        Point at = {static_cast<float>(column) * (columns.width + ColumnGap), 0};
        for (std::size_t i = column * rows; i < std::min((column + 1) * rows, dots.dots.size()); ++i) {
            at.y += add_row(scene, dots.dots[i], columns, look, at, measure);
        }
        scene.height = std::max(scene.height, at.y);
    }
    return scene;
}

} // namespace ownmark::charts

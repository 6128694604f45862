#include "charts/strengths_bars.h"

#include "base/slots.h"
#include "catalogue/strengths.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_strengths.h"
#include "charts/empty_chart.h"
#include "charts/lettering.h"
#include "charts/polyline.h"

#include <algorithm>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

constexpr float NameSize = 17;
constexpr float ScoreSize = 14;
constexpr float RowHeight = 34;
constexpr float BarHeight = 10;
constexpr float BarCorner = 3;
constexpr float Halo = 4.5F;
/// Of a row of 646: 168 for the name, 330 for the bar, the rest for the score.
constexpr float NamePart = 0.26F;
constexpr float LongestBar = 330;
constexpr float ShortestBar = 110;
constexpr float ScoreGap = 20;
constexpr float NameGap = 14;
constexpr float Lowest = catalogue::LowestRating;
constexpr float Highest = catalogue::HighestRating;

std::string score_words(const Estimate& score) {
    return base::filled(words::StrengthsScore, {{"mean", with_tenths(score.value)},
                                                {"low", with_tenths(score.low)},
                                                {"high", with_tenths(score.high)}});
}

/// Where the parts of a row stand; a bar of length 0 is not beside the name but below it, across the whole
/// width.
struct Columns {
    float bar_left;
    float bar;
    float score_left;
};

Columns columns_for(const StrengthsBars& bars, const BarsLook& look, const MeasureText& measure) {
    float name = 0;
    float score = 0;
    for (const StrengthBar& bar : bars.bars) {
        name = std::max(name, measure(bar.name, Face::Heading, NameSize * look.text));
        score = std::max(score, measure(score_words(bar.score), Face::Text, ScoreSize * look.text));
    }
    const float left = std::max(name + NameGap, look.width * NamePart);
    const float room = look.width - left - ScoreGap - score;
    if (room < ShortestBar) {
        return {0, 0, 0};
    }
    const float bar = std::min(room, LongestBar);
    return {left, bar, left + bar + ScoreGap};
}

void add_bar(Scene& scene, const StrengthBar& bar, float left, float length, float y) {
    const auto x = [&](float score) {
        return left + (std::clamp(score, Lowest, Highest) - Lowest) / (Highest - Lowest) * length;
    };
    const float end = x(bar.score.value);
    if (end > left) {
        scene.shapes.push_back(
            filled_shape(rounded_box({left, y - BarHeight / 2}, {end, y + BarHeight / 2}, BarCorner),
                         bar.is_kept ? Colour::Pen : Colour::Grey));
    } else {
        scene.shapes.push_back(
            line({left, y - BarHeight / 2}, {left, y + BarHeight / 2}, Colour::Ink, 1.75F));
    }
    add_interval(scene.shapes, {x(bar.score.low), y}, {x(bar.score.high), y}, Halo);
}

float add_row(Scene& scene, const StrengthBar& bar, const Columns& columns, const BarsLook& look, float top,
              const MeasureText& measure) {
    const float height = RowHeight * look.text;
    const float middle = top + height / 2;
    const float name_size = NameSize * look.text;
    const float score_size = ScoreSize * look.text;
    const std::string score = score_words(bar.score);
    if (columns.bar > 0) {
        scene.labels.push_back({.at = {0, middle + name_size * 0.33F},
                                .text = bar.name,
                                .face = Face::Heading,
                                .size = name_size});
        add_bar(scene, bar, columns.bar_left, columns.bar, middle);
        scene.labels.push_back({.at = {columns.score_left, middle + score_size * 0.35F},
                                .text = score,
                                .size = score_size,
                                .colour = Colour::InkMuted});
        return height;
    }
    float y = top + 4;
    const auto add_lines = [&](std::string_view text, Face face, float size, Colour colour) {
        for (const std::string& words : wrapped(text, face, size, look.width, measure)) {
            scene.labels.push_back({.at = {0, y + size * (Ascent + 0.1F)},
                                    .text = words,
                                    .face = face,
                                    .size = size,
                                    .colour = colour});
            y += size * 1.3F;
        }
    };
    const float name_width = measure(bar.name, Face::Heading, name_size);
    const float score_width = measure(score, Face::Text, score_size);
    const bool one_line = name_width + NameGap + score_width <= look.width;
    if (one_line) {
        scene.labels.push_back({.at = {look.width, y + name_size * (Ascent + 0.1F)},
                                .text = score,
                                .size = score_size,
                                .colour = Colour::InkMuted,
                                .anchor = Anchor::End});
    }
    add_lines(bar.name, Face::Heading, name_size, Colour::Ink);
    if (!one_line) {
        add_lines(score, Face::Text, score_size, Colour::InkMuted);
    }
    y += 4 + BarHeight / 2;
    add_bar(scene, bar, 0, look.width, y);
    return y + BarHeight / 2 + 10 - top;
}

Table table_of(const StrengthsBars& bars, std::string_view title) {
    Table table{.caption = std::string(title)};
    table.rows.push_back({std::string(words::BarsColumnStrength), std::string(words::BarsColumnMean),
                          std::string(words::BarsColumnRange), std::string(words::BarsColumnKept)});
    for (const StrengthBar& bar : bars.bars) {
        table.rows.push_back({bar.name, with_tenths(bar.score.value),
                              base::filled(words::ChartRange, {{"low", with_tenths(bar.score.low)},
                                                               {"high", with_tenths(bar.score.high)}}),
                              std::string(bar.is_kept ? words::WheelYes : words::WheelNo)});
    }
    return table;
}

} // namespace

Scene strengths_bars(const StrengthsBars& bars, const BarsLook& look, const MeasureText& measure) {
    if (bars.bars.empty()) {
        return empty_chart(look.width, words::StrengthsEmpty);
    }
    Scene scene{.width = look.width, .title = bars.title};
    scene.alternative_text = base::filled(words::BarsAlt, {{"finding", scene.title}});
    scene.table = table_of(bars, scene.title);
    const Columns columns = columns_for(bars, look, measure);
    float y = 0;
    for (const StrengthBar& bar : bars.bars) {
        const float height = add_row(scene, bar, columns, look, y, measure);
        Mark mark{.name = bar.name,
                  .facts = {score_words(bar.score)},
                  .outline = row_outline({0, y}, {look.width, y + height}),
                  .is_labelled = true};
        if (bar.is_kept) {
            mark.facts.emplace_back(words::BarsMarkKept);
        }
        scene.marks.push_back(std::move(mark));
        y += height;
        scene.shapes.push_back(line({0, y}, {look.width, y}, Colour::Line, 1));
    }
    scene.height = y + 1;
    return scene;
}

} // namespace ownmark::charts

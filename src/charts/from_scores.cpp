#include "charts/from_scores.h"

#include "base/slots.h"
#include "catalogue/words_conditions.h"
#include "catalogue/words_statement.h"
#include "catalogue/words_strengths.h"
#include "catalogue/words_values.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace ownmark::charts {

namespace words = catalogue::words;

namespace {

std::optional<Estimate> estimate_of(const std::optional<method::Estimate>& estimate) {
    return estimate ? std::optional(charts::estimate_of(*estimate)) : std::nullopt;
}

std::optional<float> number_of(const std::optional<double>& number) {
    return number ? std::optional(static_cast<float>(*number)) : std::nullopt;
}

/// Share of a person's values that lie below, 0–100: utilities are measured on a standard normal
/// distribution.
float place_of(double utility) {
    return static_cast<float>(50 * std::erfc(-utility / std::numbers::sqrt2));
}

std::string in_words(std::size_t count) {
    return count < words::CountWords.size() ? std::string(words::CountWords[count]) : std::to_string(count);
}

std::string with_small_first(std::string_view word) {
    std::string out(word);
    out[0] = out[0] >= 'A' && out[0] <= 'Z' ? static_cast<char>(out[0] - 'A' + 'a') : out[0];
    return out;
}

/// How many stand apart at the top: all whose likely range meets the first one's.
std::string strengths_title(const std::vector<StrengthBar>& bars) {
    const std::string all = in_words(bars.size());
    if (bars.size() < 2) {
        return base::filled(words::StrengthsChartTitle, {{"all", all}});
    }
    const auto ahead = static_cast<std::size_t>(std::ranges::count_if(
        bars, [&](const StrengthBar& bar) { return bar.score.high >= bars.front().score.low; }));
    if (ahead == bars.size()) {
        return base::filled(words::StrengthsAllLevel, {{"all", all}});
    }
    if (ahead == 1) {
        return base::filled(words::StrengthsAhead, {{"all", all}, {"first", bars[0].name}});
    }
    return ahead == 2
               ? base::filled(words::StrengthsAheadTwo,
                              {{"all", all}, {"first", bars[0].name}, {"second", bars[1].name}})
               : base::filled(words::StrengthsAheadSeveral, {{"all", all}, {"count", in_words(ahead)}});
}

std::string gap_title(const method::ConditionScores& scores) {
    const bool all = scores.complete == static_cast<int>(catalogue::Needs.size());
    const auto name = [&](std::size_t i) { return catalogue::Needs[scores.widest[i]].name; };
    if (scores.complete == 0) {
        return std::string(words::GapEmpty);
    }
    if (scores.widest.empty()) {
        return std::string(all ? words::GapNone : words::GapNoneSoFar);
    }
    if (scores.widest.size() == 1) {
        const bool plural = catalogue::Needs[scores.widest[0]].grammar == catalogue::Grammar::Plural;
        const std::string_view so_far = plural ? words::GapLargestSoFarPlural : words::GapLargestSoFar;
        const std::string_view largest = plural ? words::GapLargestPlural : words::GapLargest;
        return base::filled(all ? largest : so_far, {{"need", name(0)}});
    }
    return scores.widest.size() == 2 ? base::filled(words::GapTied, {{"first", name(0)}, {"second", name(1)}})
                                     : std::string(words::GapSeveral);
}

} // namespace

Estimate estimate_of(const method::Estimate& estimate) {
    return {.value = static_cast<float>(estimate.value),
            .low = static_cast<float>(estimate.low),
            .high = static_cast<float>(estimate.high)};
}

PathMap path_map_of(const method::PathScores& scores, std::string title) {
    PathMap map;
    for (std::size_t i = 0; i < scores.paths.size(); ++i) {
        const method::PathScore& score = scores.paths[i];
        PathLane& lane = map.lanes[i];
        lane.pull = estimate_of(score.pull);
        lane.worry = estimate_of(score.worry);
        for (std::size_t part = 0; part < score.parts.size(); ++part) {
            lane.parts[part] = number_of(score.parts[part]);
        }
        lane.open_answers = static_cast<int>(catalogue::PathPartCount) - score.answered;
    }
    if (scores.answered > 0) {
        map.title = std::move(title);
    }
    return map;
}

ValuesWheel values_wheel_of(const method::ValueScores& scores) {
    ValuesWheel wheel;
    for (std::size_t i = 0; i < scores.wheel.size(); ++i) {
        wheel.sectors[i] = {.score = number_of(scores.wheel[i].score),
                            .holds_top = scores.wheel[i].holds_top};
    }
    return wheel;
}

std::string close_places(const method::Ranking& ranking) {
    std::string places;
    for (std::size_t i = 0; i < ranking.open_places.size(); ++i) {
        const std::string_view word =
            words::OrdinalWords[std::min(ranking.open_places[i], words::OrdinalWords.size() - 1)];
        const bool is_last = i + 1 == ranking.open_places.size();
        places += i == 0 ? std::string(word)
                         : std::string(is_last ? words::AndBetween : ", ") + with_small_first(word);
    }
    if (places.empty()) {
        return {};
    }
    if (ranking.open_places.size() == catalogue::TopValues) {
        return std::string(words::SoFarAllClose);
    }
    return ranking.open_places.size() == 1 ? base::filled(words::SoFarTooClose, {{"place", places}})
                                           : base::filled(words::SoFarTooCloseSeveral, {{"places", places}});
}

ValuesDots values_dots_of(const method::ValueScores& scores, std::size_t most) {
    ValuesDots dots;
    if (scores.top.empty()) {
        return dots;
    }
    const method::Ranking& ranking = scores.ranking;
    for (std::size_t place = 0; place < std::min(most, ranking.order.size()); ++place) {
        const std::size_t card = ranking.order[place];
        const method::Standing& standing = ranking.standings[card];
        const bool leads = place < scores.top.size();
        const bool is_open = std::ranges::find(ranking.open_places, place) != ranking.open_places.end();
        dots.dots.push_back({.name = std::string(scores.deal[card].name),
                             .place = {.value = place_of(standing.mean),
                                       .low = place_of(standing.mean - standing.sd),
                                       .high = place_of(standing.mean + standing.sd)},
                             .leads = leads,
                             .is_settled = leads && !is_open});
    }
    const std::string close = close_places(ranking);
    dots.title = close.empty() ? std::string(words::SoFarStable) : close;
    return dots;
}

StrengthsBars strengths_bars_of(const method::StrengthScores& scores) {
    StrengthsBars bars;
    for (const std::size_t i : scores.leading) {
        const method::StrengthScore& score = scores.scores[i];
        bars.bars.push_back({.name = std::string(catalogue::Strengths[i].name),
                             .score = charts::estimate_of(score.score.value_or(method::Estimate())),
                             .is_kept = score.kept == true});
    }
    if (!bars.bars.empty()) {
        bars.title = strengths_title(bars.bars);
        bars.note = bars.bars.size() > catalogue::LeadingStrengths
                        ? base::filled(words::StrengthsTied, {{"all", in_words(bars.bars.size())}})
                        : std::string();
    }
    return bars;
}

FitGap fit_gap_of(const method::ConditionScores& scores) {
    FitGap gaps{.title = gap_title(scores)};
    for (std::size_t i = 0; i < scores.needs.size(); ++i) {
        gaps.rows.push_back({.name = std::string(catalogue::Needs[i].name),
                             .wanted = scores.needs[i].wanted,
                             .now = scores.needs[i].now,
                             .gap = number_of(scores.needs[i].gap)});
    }
    return gaps;
}

} // namespace ownmark::charts

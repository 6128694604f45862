#include "method/path_scores.h"

#include "catalogue/strengths.h"
#include "method/slugs.h"

#include <algorithm>
#include <span>

namespace ownmark::method {

using catalogue::HeadlineKind;
using catalogue::Level;
using catalogue::PathPart;
using catalogue::Reading;

namespace {

constexpr Scale Hundred{0, 100};
constexpr std::array PullParts{PathPart::Liking, PathPart::Cost};
constexpr std::array WorryParts{PathPart::Failing, PathPart::Harming, PathPart::Balance};
/// Means of thirds are not exact; no two scores that differ lie closer than this.
constexpr double Rounding = 1e-9;

std::optional<double> part_at(const model::Workbook& book, std::string_view path, std::string_view part) {
    const auto rating = model::number_of(book, slug_of({"path", path, part, "1"}));
    if (!rating || *rating < catalogue::LowestRating || *rating > catalogue::HighestRating) {
        return std::nullopt;
    }
    return (*rating - 1) * 25.0;
}

std::vector<double> answered_parts(const PathScore& score, std::span<const PathPart> which) {
    std::vector<double> answers;
    for (const PathPart part : which) {
        if (const auto value = score.part(part)) {
            answers.push_back(*value);
        }
    }
    return answers;
}

std::optional<Estimate> whole_scale(const PathScore& score, std::span<const PathPart> which,
                                    const PooledSpread& spread) {
    const std::vector<double> answers = answered_parts(score, which);
    if (answers.size() < which.size()) {
        return std::nullopt;
    }
    return estimate_of(mean_of(answers), answers.size(), spread, Hundred);
}

std::vector<PathPart> largest_worries(const PathScore& score) {
    std::vector<PathPart> largest;
    if (!score.worry || level_of(score.worry->value) == Level::Little) {
        return largest;
    }
    double most = 0;
    for (const PathPart part : WorryParts) {
        most = std::max(most, *score.part(part));
    }
    std::ranges::copy_if(WorryParts, std::back_inserter(largest),
                         [&](PathPart part) { return *score.part(part) == most; });
    return largest;
}

/// One row of the reading table: the levels it asks for; nothing means any.
struct Row {
    Reading reading;
    std::optional<Level> pull = {};
    std::optional<Level> worry = {};
    std::optional<Level> duty = {};
    std::optional<Level> liking = {};
};

/// In table order. Rows for "some worry" stand between those of little and clear worry, so that every pull is
/// read.
constexpr std::array<Row, catalogue::ReadingCount> ReadingRows{{
    {.reading = Reading::NotForMe, .pull = Level::Little, .worry = Level::Little},
    {.reading = Reading::LittleSomeWorry, .pull = Level::Little, .worry = Level::Some},
    {.reading = Reading::LittleWorried, .pull = Level::Little, .worry = Level::Clear},
    {.reading = Reading::Yes, .pull = Level::Clear, .worry = Level::Little},
    {.reading = Reading::YesSomeWorry, .pull = Level::Clear, .worry = Level::Some},
    {.reading = Reading::HeldBack, .pull = Level::Clear, .worry = Level::Clear},
    {.reading = Reading::Ought, .duty = Level::Clear, .liking = Level::Little},
    {.reading = Reading::CouldBe, .pull = Level::Some},
}};

std::vector<Reading> readings_of(const PathScore& score) {
    std::vector<Reading> readings;
    if (score.answered < static_cast<int>(catalogue::PathPartCount)) {
        return readings;
    }
    const auto holds = [](std::optional<Level> asked, double value) {
        return !asked || *asked == level_of(value);
    };
    for (const Row& row : ReadingRows) {
        if (holds(row.pull, score.pull->value) && holds(row.worry, score.worry->value) &&
            holds(row.duty, *score.part(PathPart::Duty)) &&
            holds(row.liking, *score.part(PathPart::Liking))) {
            readings.push_back(row.reading);
        }
    }
    return readings;
}

PathHeadline headline_of(const std::array<PathScore, catalogue::PathCount>& paths) {
    PathHeadline headline;
    if (std::ranges::any_of(paths, [](const PathScore& path) { return !path.pull.has_value(); })) {
        return headline;
    }
    std::array<double, catalogue::PathCount> pulls{};
    std::ranges::transform(paths, pulls.begin(), [](const PathScore& path) { return path.pull->value; });
    if (std::ranges::all_of(pulls, [](double pull) { return level_of(pull) == Level::Little; })) {
        headline.kind = HeadlineKind::NoneOfThem;
        return headline;
    }
    // Level is whatever lies within 10 of the furthest: the ring on the map.
    const double furthest = std::ranges::max(pulls);
    for (std::size_t path = 0; path < pulls.size(); ++path) {
        if (furthest - pulls[path] < CloseCall - Rounding) {
            headline.ahead.push_back(path);
        }
    }
    constexpr std::array ByCount{HeadlineKind::OneAhead, HeadlineKind::TwoAhead, HeadlineKind::Open};
    headline.kind = ByCount[headline.ahead.size() - 1];
    if (headline.kind == HeadlineKind::OneAhead) {
        pulls[headline.ahead.front()] = 0;
        headline.points = furthest - std::ranges::max(pulls);
    }
    return headline;
}

} // namespace

Level level_of(double score) {
    return score < SomeFrom - Rounding    ? Level::Little
           : score < ClearFrom - Rounding ? Level::Some
                                          : Level::Clear;
}

PathScores paths_of(const model::Workbook& book) {
    PathScores scores;
    PooledSpread spread;
    for (std::size_t i = 0; i < catalogue::PathCount; ++i) {
        PathScore& path = scores.paths[i];
        for (std::size_t part = 0; part < catalogue::PathPartCount; ++part) {
            path.parts[part] = part_at(book, catalogue::Paths[i].id, catalogue::PathParts[part].id);
            path.answered += path.parts[part] ? 1 : 0;
        }
        scores.answered += path.answered;
        spread.add_group(answered_parts(path, PullParts));
        spread.add_group(answered_parts(path, WorryParts));
    }
    for (PathScore& path : scores.paths) {
        path.pull = whole_scale(path, PullParts, spread);
        path.worry = whole_scale(path, WorryParts, spread);
        path.worries = largest_worries(path);
        path.readings = readings_of(path);
    }
    scores.headline = headline_of(scores.paths);
    return scores;
}

} // namespace ownmark::method

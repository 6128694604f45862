#include "brand/path_words.h"

#include "base/slots.h"
#include "brand/phrases.h"
#include "catalogue/path_readings.h"

#include <cmath>

namespace ownmark::brand {

namespace {

/// The path that stands at a place of the headline; the first path where nobody stands there.
std::size_t ahead(const method::PathHeadline& headline, std::size_t place) {
    return place < headline.ahead.size() ? headline.ahead[place] : 0;
}

ReadingLine waiting_line(const method::PathScore& score) {
    const int open = static_cast<int>(catalogue::PathPartCount) - score.answered;
    return {.says = open == 1 ? std::string(catalogue::ReadingWaitsOne)
                              : base::filled(catalogue::ReadingWaits, {{"count", std::to_string(open)}})};
}

} // namespace

std::string headline_title(const method::PathHeadline& headline) {
    return base::filled(catalogue::text_of(headline.kind).title,
                        {{"headline", catalogue::phrases_of(ahead(headline, 0)).headline},
                         {"first", catalogue::Paths[ahead(headline, 0)].name},
                         {"second", catalogue::Paths[ahead(headline, 1)].name}});
}

std::string headline_lead(const method::PathHeadline& headline) {
    const auto points = static_cast<int>(std::floor(headline.points.value_or(0) + 0.5));
    return base::filled(catalogue::text_of(headline.kind).lead, {{"points", std::to_string(points)}});
}

std::string worries_of(const method::PathScore& score) {
    std::vector<Fragment> names;
    for (const catalogue::PathPart part : score.worries) {
        names.push_back({.text = std::string(catalogue::PathParts[static_cast<std::size_t>(part)].label)});
    }
    return text_of(listed(std::move(names)));
}

std::vector<ReadingLine> reading_lines(const method::PathScores& scores, std::size_t path) {
    const method::PathScore& score = scores.paths[path];
    if (score.readings.empty()) {
        return {waiting_line(score)};
    }
    const std::string_view level =
        score.worry ? catalogue::word_of(method::level_of(score.worry->value)) : std::string_view();
    std::vector<ReadingLine> lines;
    for (const catalogue::Reading reading : score.readings) {
        const catalogue::ReadingText& text = catalogue::text_of(reading);
        const bool without_worry = reading == catalogue::Reading::CouldBe && score.worries.empty();
        lines.push_back({.says = base::filled(without_worry ? catalogue::CouldBeWithoutWorry : text.says,
                                              {{"worry", worries_of(score)}, {"level", level}}),
                         .offers = std::string(text.offers[path])});
    }
    return lines;
}

std::optional<ScriptAbout> about_path(const method::PathScores& scores, std::size_t path,
                                      std::size_t reading) {
    const method::PathScore& score = scores.paths[path];
    if (reading >= score.readings.size()) {
        return std::nullopt;
    }
    ScriptAbout about{.path = path, .reading = score.readings[reading]};
    if (!score.worries.empty()) {
        about.worry = score.worries.front();
    }
    return about;
}

std::optional<ScriptAbout> about_headline(const method::PathScores& scores) {
    const method::PathHeadline& headline = scores.headline;
    if (headline.kind == catalogue::HeadlineKind::Waits) {
        return std::nullopt;
    }
    ScriptAbout about = about_path(scores, ahead(headline, 0)).value_or(ScriptAbout());
    about.headline = headline.kind;
    about.second_path = ahead(headline, 1);
    const bool speaks_of_one = headline.kind == catalogue::HeadlineKind::OneAhead;
    // A pull can lead before the rest of that path's statements are answered.
    return speaks_of_one && scores.paths[ahead(headline, 0)].readings.empty() ? std::nullopt
                                                                              : std::optional(about);
}

} // namespace ownmark::brand

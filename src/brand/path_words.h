// What the answers say about the three paths, as sentences: the headline, and each path's readings with what
// the workbook offers. The same words for screen, report and speech.
#pragma once
#include "brand/script.h"
#include "method/path_scores.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ownmark::brand {

/// "Expert or support, by choice".
std::string headline_title(const method::PathHeadline& headline);

/// "That pull reaches furthest, by 25 points: a clear difference."
std::string headline_lead(const method::PathHeadline& headline);

/// One row of the reading table that holds for a path.
struct ReadingLine {
    /// Follows the path's name and a colon: "the pull is clear, and worry hardly speaks."
    std::string says = {};
    /// "Growing can mean depth or reach."; empty while the path waits.
    std::string offers = {};
};

/// Every row that holds for the path, in table order; while answers are open, one line that says how many.
std::vector<ReadingLine> reading_lines(const method::PathScores& scores, std::size_t path);

/// The path's largest worries, joined: "failing at it and losing balance"; empty without any.
std::string worries_of(const method::PathScore& score);

/// What a script about one path is about, by its first reading (or another of its readings); nothing while it
/// waits.
std::optional<ScriptAbout> about_path(const method::PathScores& scores, std::size_t path,
                                      std::size_t reading = 0);

/// What to say first: the path that leads, or the three together; nothing while the headline waits.
std::optional<ScriptAbout> about_headline(const method::PathScores& scores);

} // namespace ownmark::brand

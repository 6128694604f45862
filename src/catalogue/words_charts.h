// Words of the charts themselves: titles, alternative texts, table heads. Those of a sheet are in its own
// file.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view MarkTitle = "Owner’s mark";
inline constexpr std::string_view MarkEmpty = "A ring in cross-stitch, still empty.";
inline constexpr std::string_view MarkWithInitials = "A ring in cross-stitch round the initials {initials}.";

/// In a table's cell where a number is missing.
inline constexpr std::string_view ChartNoNumber = "open";
inline constexpr std::string_view ChartRange = "{low} to {high}";
inline constexpr std::string_view ChartLikely = "{value}, likely {low} to {high}";
/// A mark in speech; {facts} has ChartBetweenFacts between any two.
inline constexpr std::string_view ChartMark = "{name}: {facts}";
inline constexpr std::string_view ChartBetweenFacts = "; ";

inline constexpr std::string_view PathChartAlt = "Map of the three paths: {finding}.";
inline constexpr std::string_view PathChartAltEmpty = "Map of the three paths.";
/// One for each path, after PathChartAlt.
inline constexpr std::string_view PathChartAltLane = "{path}: pull {pull}, worry {worry}.";
inline constexpr std::string_view PathChartAltWaits = "{path}: {waits}.";
inline constexpr std::string_view PathMarkPull = "pull {likely}";
inline constexpr std::string_view PathMarkWorry = "worry {likely}";
inline constexpr std::string_view PathChartWaitsOne = "waits for one answer";
/// In the legend where the longer words have no room.
inline constexpr std::string_view PathChartClose = "too close to call";

inline constexpr std::string_view WheelAlt = "{finding}. Of the nineteen, longer means chosen more often.";
inline constexpr std::string_view WheelAltEmpty =
    "A circle of nineteen values without numbers yet. Sort the cards, and the circle fills.";
inline constexpr std::string_view WheelMarkScore = "{score} out of 100";
inline constexpr std::string_view WheelMarkTop = "holds a value from the top five";
inline constexpr std::string_view WheelColumnValue = "Value";
inline constexpr std::string_view WheelColumnPole = "Direction";
inline constexpr std::string_view WheelColumnScore = "Out of 100";
inline constexpr std::string_view WheelColumnTop = "In the top five";
inline constexpr std::string_view WheelYes = "yes";
inline constexpr std::string_view WheelNo = "no";

inline constexpr std::string_view DotsAlt =
    "{finding} The {count} likeliest cards, each a dot with its likely range; {names} lead for now.";
inline constexpr std::string_view DotsEmpty = "Sort the cards, and the contenders stand here.";
inline constexpr std::string_view DotsColumnPlace = "Place";
inline constexpr std::string_view DotsColumnCard = "Card";
inline constexpr std::string_view DotsColumnLikeliest = "Likeliest, out of 100";
inline constexpr std::string_view DotsColumnRange = "Likely range";
inline constexpr std::string_view DotsColumnTop = "Top five";
inline constexpr std::string_view DotsIn = "in";
inline constexpr std::string_view DotsClose = "too close to call";
inline constexpr std::string_view DotsOut = "out for now";
/// The same of a mark, which has no table's head above it.
inline constexpr std::string_view DotsMarkIn = "in the top five";
inline constexpr std::string_view DotsMarkOut = "outside the top five for now";

inline constexpr std::string_view BarsAlt = "{finding}. Bars from 1 to 5 with their likely ranges.";
inline constexpr std::string_view BarsMarkKept = "kept";
inline constexpr std::string_view BarsColumnStrength = "Strength";
inline constexpr std::string_view BarsColumnMean = "Mean, 1 to 5";
inline constexpr std::string_view BarsColumnRange = "Likely range";
inline constexpr std::string_view BarsColumnKept = "Kept";

inline constexpr std::string_view GapAlt = "{finding}. One bar a need, from 0 to {scale}.";
inline constexpr std::string_view GapMarkWanted = "wanted {number}";
inline constexpr std::string_view GapMarkNow = "now {number}";
inline constexpr std::string_view GapMarkGap = "fit gap {number}";
inline constexpr std::string_view GapColumnNeed = "Need";
inline constexpr std::string_view GapColumnWanted = "Wanted";
inline constexpr std::string_view GapColumnNow = "Now";
inline constexpr std::string_view GapColumnGap = "Fit gap";

} // namespace ownmark::catalogue::words

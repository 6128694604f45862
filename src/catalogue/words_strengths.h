// Words of the Strengths sheet.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view StrengthsPage = "Strengths, page {page} of {pages}";
inline constexpr std::string_view StrengthsTitle = "How much is each of these like you?";
inline constexpr std::string_view StrengthsLead =
    "Think of the last year or so, on ordinary days as well as good ones.";
inline constexpr std::string_view StrengthsTitleShort = "How much is each like you?";
inline constexpr std::string_view StrengthsCount =
    "{done} of {all} answered. Keys 1 to 5 answer, Tab moves on.";
inline constexpr std::string_view StrengthsCountShort = "{done} of {all} statements answered.";
inline constexpr std::string_view StrengthsPullApart = "These two answers pull apart: look again?";

/// {page} is "Page 3".
inline constexpr std::string_view StrengthsLookAgain = "{page}, an answer on {strength}";

inline constexpr std::string_view StrengthsResultRunning = "Strengths, what your answers say";
inline constexpr std::string_view StrengthsResultTitle = "Which of these are yours?";
inline constexpr std::string_view StrengthsResultLead =
    "These lead your answers. Keep the ones you recognise; leave out the ones that don’t ring true.";
inline constexpr std::string_view StrengthsShowResult = "See what leads";
/// {all} is a number in words: seven, or more where the last ones are level.
inline constexpr std::string_view StrengthsChartTitle = "Strengths, the leading {all}";
/// The same with what the ranges say: who stands apart from the rest.
inline constexpr std::string_view StrengthsAhead = "Strengths, the leading {all}: {first} is ahead";
inline constexpr std::string_view StrengthsAheadTwo =
    "Strengths, the leading {all}: {first} and {second} are level at the top";
inline constexpr std::string_view StrengthsAheadSeveral =
    "Strengths, the leading {all}: {count} are level at the top";
inline constexpr std::string_view StrengthsAllLevel = "Strengths, the leading {all}: all are level";
inline constexpr std::string_view StrengthsTied = "There are {all}, because the last ones are level.";
inline constexpr std::string_view StrengthsKeep = "This is me";
inline constexpr std::string_view StrengthsReject = "Not me";
inline constexpr std::string_view StrengthsKeepOf = "{strength}: this is me";
inline constexpr std::string_view StrengthsRejectOf = "{strength}: not me";
/// Above a field of a kept strength; {strength} is its printed name.
inline constexpr std::string_view StrengthsNameOf = "{strength} in your own words";
inline constexpr std::string_view StrengthsLeftOut = "Left out of your sheet.";
inline constexpr std::string_view StrengthsScore = "{mean}, likely {low} to {high}";
inline constexpr std::string_view StrengthsScoreOnly = "{mean}";
inline constexpr std::string_view StrengthsNote =
    "Mean of two answers each, 1 to 5. The dark line is the likely range: where two lines overlap, treat the "
    "pair as level.";
inline constexpr std::string_view StrengthsOneRank = "One place apart is noise.";
inline constexpr std::string_view StrengthsSoFar = "So far, from {done} of {all} answers.";
inline constexpr std::string_view StrengthsEmpty = "Rate a few statements, and what leads appears here.";
inline constexpr std::string_view StrengthsDecided = "{done} of {all} looked at.";

} // namespace ownmark::catalogue::words

// Words of the PDF report. It speaks in the first person: it is the person's own sheet. Slots are written
// {like_this}.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::catalogue::words {

/// Title of the file, and the heading of the first page where there is no name.
inline constexpr std::string_view ReportTitleNamed = "{name}: brand sheet";
inline constexpr std::string_view ReportTitle = "My brand sheet";
inline constexpr std::string_view ReportSubject = "A brand sheet and the answers behind it, made with "
                                                  "Ownmark: a guided self-reflection, not a validated test.";
inline constexpr std::string_view ReportFootNamed =
    "{name}, {date}. Made on my own device with Ownmark: a guided self-reflection, not a validated test.";
inline constexpr std::string_view ReportFoot =
    "{date}. Made on my own device with Ownmark: a guided self-reflection, not a validated test.";
/// On the small picture beside the Summary.
inline constexpr std::string_view ReportFootShort =
    "Made on my own device with Ownmark: a guided self-reflection, not a validated test.";
inline constexpr std::string_view ReportFolio = "{page} of {pages}";
inline constexpr std::string_view ReportDate = "{day} {month} {year}";
inline constexpr std::array<std::string_view, 12> MonthNames{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};

// The brand sheet
inline constexpr std::string_view ReportTagline = "Brand sheet, {date}";
/// On the small picture beside the Summary.
inline constexpr std::string_view ReportTagShort = "Brand sheet";
inline constexpr std::string_view ReportStand = "What I stand for";
inline constexpr std::string_view ReportBring = "What I bring";
inline constexpr std::string_view ReportPath = "My path";
inline constexpr std::string_view ReportSay = "How I say it";
inline constexpr std::string_view ReportStatementOpen = "The statement is still open.";
inline constexpr std::string_view ReportValuesOpen = "Values are still open.";
inline constexpr std::string_view ReportStrengthsOpen = "Strengths are still open.";
inline constexpr std::string_view ReportPathOpen = "The path is still open.";
inline constexpr std::string_view ReportOpenSheets = "Still open, and left out here: {sheets}.";

// What the answers show
inline constexpr std::string_view ReportFindings = "What the answers show";
inline constexpr std::string_view ReportFindingsLead =
    "Order within one person, drawn from {count} choices. It can’t say “high” or “low” next to anyone else, "
    "and places "
    "one apart may swap on another day.";
inline constexpr std::string_view ReportFindingsLeadPlain =
    "Order within one person. It can’t say “high” or “low” next to anyone else, and places one apart may "
    "swap on another day.";
inline constexpr std::string_view ReportAllNumbers = " All nineteen numbers are on ";
inline constexpr std::string_view ReportPageLink = "page {page}";
inline constexpr std::string_view ReportFullStop = ".";
inline constexpr std::string_view ReportStrengthsKept = " Blue bars are the ones I kept.";

// The path
inline constexpr std::string_view ReportPathLead =
    "Three paths, asked in the same words, six answers each. Pull says how much I want one; worry says what "
    "holds me back. "
    "Neither says how good I would be at it.";
inline constexpr std::string_view ReportWherePull = "Where the pull goes";
inline constexpr std::string_view ReportAllParts = "All parts are on ";
inline constexpr std::string_view ReportToManager = "To a manager";
inline constexpr std::string_view ReportAbout = "About {path}";
inline constexpr std::string_view ReportSamePay = "Same pay, same status: which?";
inline constexpr std::string_view ReportInformal = "What I enjoy anyway";
inline constexpr std::string_view ReportHorizon = "For now, or for good?";

// Work conditions
inline constexpr std::string_view ReportConditions = "What I need from work";
inline constexpr std::string_view ReportConditionsLead =
    "Wanted and present, 0 to 10 each. The gap is how much is missing, weighed by how much I want it.";

// All answers
inline constexpr std::string_view ReportAnswers = "All the answers";
inline constexpr std::string_view ReportAnswersLead =
    "Everything the pages before are made of, sheet by sheet. My own words stand in blue.";
inline constexpr std::string_view ReportQuestion = "Question";
inline constexpr std::string_view ReportAnswer = "My answer";
inline constexpr std::string_view ReportCard = "Card";
inline constexpr std::string_view ReportPile = "Pile";
inline constexpr std::string_view ReportCircle = "On the circle";
inline constexpr std::string_view ReportOwnCard = "my own card";
inline constexpr std::string_view ReportRound = "Round";
inline constexpr std::string_view ReportShown = "Shown";
inline constexpr std::string_view ReportMost = "Matters most";
inline constexpr std::string_view ReportLeast = "Matters least";
inline constexpr std::string_view ReportStatement = "Statement";
inline constexpr std::string_view ReportRating = "1 to 5";
inline constexpr std::string_view ReportCards = "The cards, likeliest first";
inline constexpr std::string_view ReportCardsSorted = "The cards and their piles";
inline constexpr std::string_view ReportRounds = "The choices";
inline constexpr std::string_view ReportNineteen = "The nineteen values of the circle";
inline constexpr std::string_view ReportStrengthScores = "All strengths";
inline constexpr std::string_view ReportRatings = "Every statement";
inline constexpr std::string_view ReportReversed = "reversed";
inline constexpr std::string_view ReportPathParts = "The three paths, part by part";
/// Beneath the brand sheet when the page itself is printed.
inline constexpr std::string_view PrintedFromPage = "Printed from Ownmark. The PDF on the Summary sheet has "
                                                    "this page set properly, and all the answers with it.";
inline constexpr std::string_view ReportInMyWords = "In my words";

} // namespace ownmark::catalogue::words

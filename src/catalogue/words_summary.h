// Words of the Summary.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view SummaryLabel = "Summary";
inline constexpr std::string_view SummaryIcon = "download";
inline constexpr std::string_view SummaryTitleReady = "Ready to take with you";
inline constexpr std::string_view SummaryTitleOpen = "What is there, and what is open";
inline constexpr std::string_view SummaryTitleEmpty = "Nothing is written yet";
/// {count} in words, capitalised.
inline constexpr std::string_view SummaryOpenSheets =
    "{count} sheets are still open. The summary leaves them out; add them whenever you like.";
inline constexpr std::string_view SummaryOpenSheetsOne =
    "One sheet is still open. The summary leaves it out; add it whenever you like.";
inline constexpr std::string_view SummaryAllDone = "Every sheet is done. You can still change anything.";
inline constexpr std::string_view SummaryLeadEmpty =
    "The sheets can be done in any order. Each one adds its part to the PDF.";
inline constexpr std::string_view SummaryDone = "done";
inline constexpr std::string_view SummaryBegun = "begun, {done} of {all}";
inline constexpr std::string_view SummaryNotBegun = "still open";
inline constexpr std::string_view SummaryBrandSheet = "Brand sheet";
inline constexpr std::string_view SummaryWheel = "Values wheel and strengths";
inline constexpr std::string_view SummaryAnswers = "All answers";
inline constexpr std::string_view SummaryPage = "page {page}";
inline constexpr std::string_view SummaryPages = "pages {first} to {last}";
inline constexpr std::string_view SummaryDownload = "Download the PDF";
inline constexpr std::string_view SummaryMaking = "Making the PDF …";
inline constexpr std::string_view SummaryMade = "The PDF is in your downloads as {file}.";
inline constexpr std::string_view SummaryFailed =
    "The PDF couldn’t be made. Your answers are safe; please try again.";
inline constexpr std::string_view SummaryPdfNote =
    "The PDF is real text, tagged for screen readers. The copy is a file that opens this workbook again, "
    "here or in another browser.";
inline constexpr std::string_view SummaryMissingCharacters =
    "Our fonts lack these characters: {characters}. This browser can’t draw them for the PDF, which shows a "
    "box "
    "for each; copying and searching still find them.";
inline constexpr std::string_view SummaryLastCopy =
    "Last copy saved {when}. A browser may clear its own store sooner than you think.";
inline constexpr std::string_view SummaryNoCopy =
    "No copy saved yet. A browser may clear its own store, so keep one.";

} // namespace ownmark::catalogue::words

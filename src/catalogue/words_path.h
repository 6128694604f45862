// Words of the Path sheet: pages, map, table. The readings and scripts themselves are in path_readings.h.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view PathAskTitle = "Three paths, asked the same way";
inline constexpr std::string_view PathAskLead =
    "Staying an expert or in support, going independent, leading: each is a whole path. We ask about worry "
    "apart from wanting, "
    "because they often differ.";
inline constexpr std::string_view PathPage = "Path, page {page} of {pages}";
inline constexpr std::string_view PathCount = "{done} of {all} answered. Keys 1 to 5 answer, Tab moves on.";
inline constexpr std::string_view PathCountShort = "{done} of {all} statements answered.";
inline constexpr std::string_view PathMoreTitle = "Three more questions, for the words";
inline constexpr std::string_view PathMoreLead = "These don’t change any number. They help you say it.";
inline constexpr std::string_view PathShowResult = "See what the answers say";
inline constexpr std::string_view PathMyAnswers = "My answers";

inline constexpr std::string_view PathResultRunning = "Path, what your answers say";
inline constexpr std::string_view PathMapName = "Map of the three paths";
inline constexpr std::string_view PathMapMe = "me";
inline constexpr std::string_view PathMapPullWorry = "pull {pull}, worry {worry}";
inline constexpr std::string_view PathMapWaits = "waits for {count} answers";
inline constexpr std::string_view PathLegendPull = "pull";
inline constexpr std::string_view PathLegendWorry = "worry";
inline constexpr std::string_view PathLegendSure = "how sure";
inline constexpr std::string_view PathLegendClose = "within 10: too close to call";
inline constexpr std::string_view PathTurn = "Turn the map";
inline constexpr std::string_view PathShowMap = "Show as a map";
inline constexpr std::string_view PathEmpty = "Answer the statements, and the map draws itself.";

inline constexpr std::string_view PathTableCaption = "Out of 100";
inline constexpr std::string_view PathTablePull = "Pull";
inline constexpr std::string_view PathTableWorry = "Worry";
inline constexpr std::string_view PathTableRange = "likely range";
inline constexpr std::string_view PathTableLowToHigh = "{low} to {high}";
inline constexpr std::string_view PathTableNote =
    "Pull is the mean of liking and not counting the cost; duty is never added in. Each part comes from one "
    "answer. From 60 we say "
    "clear, under 40 little; these lines are ours.";
/// What a copied table is called: "The table is copied."
inline constexpr std::string_view PathTableCopyName = "The table";
inline constexpr std::string_view PathOwnDesign =
    "Asking wanting and worrying apart, of all three paths, is our own design.";

inline constexpr std::string_view PathScriptTitle = "How I say it";
inline constexpr std::string_view PathScriptManager = "To a manager";
/// What a worry named in a script is called.
inline constexpr std::string_view PathScriptSourceWorry = "Path, my largest worry";
inline constexpr std::string_view PathScriptEmpty = "Answer the statements, and words to say it appear here.";
inline constexpr std::string_view PathScriptYours =
    "Your version stands. The suggestion from your answers waits below.";
inline constexpr std::string_view PathScriptBack = "Put the suggestion back";
inline constexpr std::string_view PathScriptWhich = "Say it about";
/// Choices of PathScriptWhich beside the paths' names.
inline constexpr std::string_view PathScriptTogether = "All three together";
inline constexpr std::string_view PathScriptOught = "{path}: the “ought”";
inline constexpr std::string_view PathScriptSuggestion = "The suggestion from your answers";
inline constexpr std::string_view PathScriptDone = "Done editing";
inline constexpr std::string_view PathScriptSources = "Your answers in it";
/// What a copied script is called: "The text is copied."
inline constexpr std::string_view PathScriptCopyName = "The text";

/// In the foot; followed by the person's own answer.
inline constexpr std::string_view PathHorizonSaid = "For now, or for good? You said {answer}.";
inline constexpr std::string_view PathHorizonNow = "for now, ask me again in a year";
inline constexpr std::string_view PathHorizonGood = "for good, as far as I can see";
inline constexpr std::string_view PathSamePayAgrees = "Same pay, same status: you would choose it too.";
inline constexpr std::string_view PathSamePayDiffers =
    "Same pay, same status: you would choose {path}. Worth a second look?";

} // namespace ownmark::catalogue::words

// Words of the Brand statement sheet. Sentences are joined in order; one with an unanswered slot is left out.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view AudienceTitle = "Whom do you help, and with what?";
inline constexpr std::string_view AudienceLead =
    "Three short answers are enough for a first statement. Plain words carry furthest.";
inline constexpr std::string_view AudienceWhomExample = "small river towns";
inline constexpr std::string_view AudienceWhatExample = "see what a flood model can and can’t tell them";
inline constexpr std::string_view AudienceOutcomeExample = "they can decide without guessing";

inline constexpr std::string_view StatementTitle = "Your statement, in your own words";
inline constexpr std::string_view StatementFromSheets = "From your sheets";
inline constexpr std::string_view StatementFragmentValue = "Values, named in my words";
inline constexpr std::string_view StatementFragmentStrength = "Strengths, in my words";
inline constexpr std::string_view StatementFragmentPath = "Path, what the answers say";
/// Provenance is drawn under the slots.
inline constexpr std::array<std::string_view, 4> StatementSentences{
    "I help {whom} {what}, so that {outcome}.",
    "I stand for {value}.",
    "What I bring: {strength}.",
    "My path: {path}.",
};
/// Instead of the first sentence while the outcome is missing.
inline constexpr std::string_view StatementWithoutOutcome = "I help {whom} {what}.";
/// Between two of the person's own words in a slot that holds several.
inline constexpr std::string_view AndBetween = " and ";
inline constexpr std::string_view StatementEmpty =
    "Answer the three questions, and the statement puts itself together here.";
inline constexpr std::string_view StatementWaitsFor = "waits for: {what}";
inline constexpr std::string_view StatementWords = "{words} words, about {seconds} seconds aloud";
inline constexpr std::string_view StatementYours =
    "The underlined words are yours. Once you edit the text, your version stands, and a new suggestion waits "
    "beside it.";
inline constexpr std::string_view StatementSuggestion = "A new suggestion from your answers";
inline constexpr std::string_view StatementTakeSuggestion = "Use the suggestion";
inline constexpr std::string_view StatementBackToSuggestion = "Put the suggestion back";
inline constexpr std::string_view StatementNotFinal = "Nothing here is final.";
inline constexpr std::string_view StatementToSummary = "Go to the summary";

} // namespace ownmark::catalogue::words

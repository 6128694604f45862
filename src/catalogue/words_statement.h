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
/// The first sentence by what is there: whom is 1, what 2, outcome 4. Provenance is drawn under the slots.
inline constexpr std::array<std::string_view, 8> StatementPromises{
    "",
    "I help {whom}.",
    "I help people {what}.",
    "I help {whom} {what}.",
    "I work so that {outcome}.",
    "I help {whom}, so that {outcome}.",
    "I help people {what}, so that {outcome}.",
    "I help {whom} {what}, so that {outcome}.",
};
/// Before a "with what" that is a thing rather than a verb.
inline constexpr std::string_view StatementWith = "with ";
/// What people sometimes begin their answers with, because the prompt did.
inline constexpr std::string_view StatementWhomEcho = "I help ";
inline constexpr std::array<std::string_view, 2> StatementOutcomeEchoes{"so that ", "so "};
/// Sentences after the first; one whose slot has no answer is left out.
inline constexpr std::array<std::string_view, 2> StatementMore{
    "I stand for {value}.",
    "What I bring: {strength}.",
};
/// Between two of the person's own words in a slot that holds several.
inline constexpr std::string_view AndBetween = " and ";
inline constexpr std::string_view StatementEmpty =
    "Answer the three questions, and the statement puts itself together here.";
inline constexpr std::string_view StatementWaitsFor = "waits for: {what}";
inline constexpr std::string_view StatementWords = "{words} words, about {seconds} seconds aloud";
inline constexpr std::string_view StatementWordsShort = "{words} words, about {seconds} s";
/// On a narrow screen, spoken for a phrase that leads down to its answer.
inline constexpr std::string_view StatementPhrase = "See where “{phrase}” comes from";
inline constexpr std::string_view StatementYours =
    "The underlined words are yours. Once you edit the text, your version stands, and a new suggestion waits "
    "beside it.";
inline constexpr std::string_view StatementSuggestion = "A new suggestion from your answers";
inline constexpr std::string_view StatementTakeSuggestion = "Use the suggestion";
inline constexpr std::string_view StatementBackToSuggestion = "Put the suggestion back";
inline constexpr std::string_view StatementNotFinal = "Nothing here is final.";
inline constexpr std::string_view StatementToSentence = "See the statement";
inline constexpr std::string_view StatementToQuestions = "The three questions";
inline constexpr std::string_view StatementDone = "Done editing";
inline constexpr std::string_view StatementCopyName = "The statement";
inline constexpr std::string_view StatementToSummary = "Go to the summary";

} // namespace ownmark::catalogue::words

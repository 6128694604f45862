// What `ownmark rank` answers to a line it can't use. Each sentence stands alone and nothing has changed.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view RankNotJson = "This line is not a JSON object.";
inline constexpr std::string_view RankUnknownLine = "A line holds one of: cards, pile, best and worst, stop.";
inline constexpr std::string_view RankBadCards =
    "cards is a list of one or more different texts, at most 1000.";
inline constexpr std::string_view RankBadTop = "top is a whole number from 1.";
inline constexpr std::string_view RankBadSeed = "seed is a whole number from 0.";
inline constexpr std::string_view RankNotStarted = "Begin with a line of cards.";
inline constexpr std::string_view RankBadPile =
    "pile is an object of a card and its pile: 2, 1 or 0, each card once.";
inline constexpr std::string_view RankUnknownCard = "There is no card “{card}”.";
inline constexpr std::string_view RankNothingAsked = "Nothing is asked at the moment.";
inline constexpr std::string_view RankNotAsked = "best and worst are two different cards of the last ask.";
inline constexpr std::string_view RankBadStop = "stop is true.";

} // namespace ownmark::catalogue::words

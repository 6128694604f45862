// Words of the Values sheet: piles, best–worst rounds, naming.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view ValuesPart = "Values, part {part} of {parts}";

// Piles
inline constexpr std::string_view PilesTitle = "Sort the cards into three piles";
inline constexpr std::string_view PilesLead =
    "Go by how much each one matters to you at work, not how much it should. First thoughts are fine: you "
    "can move any card later.";
inline constexpr std::string_view CardOf = "Card {number} of {all}";
/// By Pile: 0 less, 1 matters, 2 most.
inline constexpr std::array<std::string_view, 3> PileNames{"Matters less", "Matters", "Matters most"};
inline constexpr std::string_view PileCount = "{count} cards";
inline constexpr std::string_view PileCountOne = "1 card";
inline constexpr std::string_view PileEmpty = "No card yet";
inline constexpr std::string_view PileOpen = "Show the pile {pile}";
inline constexpr std::string_view PileMove = "Move {card} to {pile}";
inline constexpr std::string_view PilesToGo = "{count} cards to go. Most people need four or five minutes.";
inline constexpr std::string_view PilesToGoOne = "One card to go.";
inline constexpr std::string_view PilesAllSorted = "All cards are sorted. You can still move any of them.";
inline constexpr std::string_view PilesUndo = "Undo";
inline constexpr std::string_view PilesOwnCard = "Write your own card";
inline constexpr std::string_view OwnCardTitle = "What is missing from the cards?";
inline constexpr std::string_view OwnCardAdd = "Add the card";
inline constexpr std::string_view OwnCardNeedsName = "Give the card a name first.";
inline constexpr std::string_view OwnCardsFull = "Twenty cards of your own is as many as fit.";
inline constexpr std::string_view PilesNext = "Choose among them";
/// For the phone, and for speech.
inline constexpr std::string_view PilesTitleShort = "Sort the cards";
inline constexpr std::string_view PilesLeadShort =
    "Go by how much it matters to you, not how much it should. You can move any card later.";
inline constexpr std::string_view PilesGroup = "The card in play and the piles";
/// Spoken before the next card's words.
inline constexpr std::string_view CardFiled = "{card}: {pile}. ";
inline constexpr std::string_view CardSpoken = "{place}: {card}. {meaning}";
inline constexpr std::string_view CardFromPile = "From the pile {pile}";
inline constexpr std::string_view PilesUndoSpoken = "Undo the last card";
inline constexpr std::string_view PileTake = "{card}: pick it up again";
inline constexpr std::string_view PilesOwnCardShort = "Write your own";
inline constexpr std::string_view PilesToGoShort = "{count} cards to go";
inline constexpr std::string_view PilesToGoShortOne = "One card to go";
inline constexpr std::string_view PilesRestShort = "Rest here";
inline constexpr std::string_view PilesResting = "Your place is kept. Close this page whenever you like.";
inline constexpr std::string_view OwnCardTakeOut = "Take this card out";

// Rounds
inline constexpr std::string_view RoundsTitle = "Which of these matters most, and which least?";
inline constexpr std::string_view RoundsLead =
    "All of them are good things to care about; choosing between them is the point.";
inline constexpr std::string_view Most = "Most";
inline constexpr std::string_view Least = "Least";
inline constexpr std::string_view MostOf = "{card}: matters most";
inline constexpr std::string_view LeastOf = "{card}: matters least";
inline constexpr std::string_view RoundChooseBoth =
    "Round {round}, {left}. Choose the one that matters most and the one that matters least.";
inline constexpr std::string_view RoundChooseMost =
    "Round {round}, {left}. Now choose the one that matters most.";
inline constexpr std::string_view RoundChooseLeast =
    "Round {round}, {left}. Now choose the one that matters least.";
inline constexpr std::string_view RoundReady = "Round {round}, {left}.";
/// {count} is a number in words.
inline constexpr std::string_view RoundsLeft = "about {count} more";
inline constexpr std::string_view RoundsLastOne = "perhaps the last";
inline constexpr std::string_view LastRound = "Last round";
inline constexpr std::string_view EnoughForNow = "Enough for now";
inline constexpr std::string_view NextRound = "Next round";
inline constexpr std::string_view AskMeMore = "Ask me more";
inline constexpr std::string_view RoundsNeedPiles =
    "Sort a few more cards first; the rounds begin when every card has a pile.";
inline constexpr std::string_view SoFarTitle = "What the choices say so far";
inline constexpr std::string_view SoFarDots = "A dot is the likeliest place, the line how sure we are of it.";
inline constexpr std::string_view SoFarStable = "The five at the top have settled.";
/// {place} is an ordinal in words ("Fifth").
inline constexpr std::string_view SoFarTooClose = "{place} place is still too close to call.";
inline constexpr std::string_view SoFarTooCloseSeveral = "{places} places are still too close to call.";
inline constexpr std::string_view SoFarAllClose = "All five places are still too close to call.";
inline constexpr std::string_view RoundsDoneStable =
    "That is enough: more choices would hardly change the five.";
inline constexpr std::string_view RoundsDoneClose = "That is enough for one sitting.";
inline constexpr std::string_view RoundsRepeated = "{same} of {all} repeated choices came out the same.";
inline constexpr std::string_view RoundsPullApart =
    "Some choices pull apart: look again at {first} and {second}?";
inline constexpr std::array<std::string_view, 5> OrdinalWords{"First", "Second", "Third", "Fourth", "Fifth"};
inline constexpr std::array<std::string_view, 14> CountWords{"no",   "one",    "two",    "three",   "four",
                                                             "five", "six",    "seven",  "eight",   "nine",
                                                             "ten",  "eleven", "twelve", "thirteen"};
/// For the phone, and for speech.
inline constexpr std::string_view RoundsRunningShort = "Values, round {round}";
inline constexpr std::string_view RoundsTitleShort = "Which matters most, and which least?";
inline constexpr std::string_view RoundsGroup = "Four cards to choose from";
inline constexpr std::string_view RoundsMoreShort = "About {count} more rounds, fewer if your choices agree.";
inline constexpr std::string_view RoundsMoreShortOne = "Perhaps the last round.";
inline constexpr std::string_view RoundsSettledTitle = "Your choices have settled";
inline constexpr std::string_view RoundsEnoughTitle = "Enough for now";
inline constexpr std::string_view RoundsEnoughLead =
    "You stopped here. More rounds make the order surer; the five can be named as they are.";
/// Says what the phone's short "Back" goes back to.
inline constexpr std::string_view RoundsBackSpoken = "Back to the last round";
inline constexpr std::string_view RoundsToPiles = "Back to the piles";
inline constexpr std::string_view RoundsToNaming = "Name your five";

// Naming
inline constexpr std::string_view NamingTitle = "Your five, in your own words";
inline constexpr std::string_view NamingLead =
    "Give each one the name you would use, and say what it means in your days. Nothing here is final.";
inline constexpr std::string_view NamingCardSays = "The card says: {meaning}";
inline constexpr std::string_view NamingTie = "{first} and {second} are too close to call for the fifth "
                                              "place. More rounds may tell them apart; or keep "
                                              "the five as they are.";
inline constexpr std::string_view NamingEmpty = "Your five stand here once the cards are sorted.";
inline constexpr std::string_view NamingNameOf = "Your name for {card}";
inline constexpr std::string_view NamingMeaningOf = "What {card} means to you";
inline constexpr std::string_view NamingLeft = "{done} of {all} described.";

// The wheel
inline constexpr std::string_view WheelTitle = "Values, in their circle of neighbours";
/// With what the numbers say.
inline constexpr std::string_view WheelFurthest =
    "Values, in their circle of neighbours: {value} reaches furthest";
inline constexpr std::string_view WheelFurthestTwo =
    "Values, in their circle of neighbours: {first} and {second} reach equally far";
inline constexpr std::string_view WheelNote =
    "Longer means chosen more often over the others. Blue sectors hold a value from the top five.";
inline constexpr std::string_view WheelOwnCard = "{card} is my own card, with no place on the circle.";
inline constexpr std::string_view WheelSitsOn = "{card} sits on {value}.";
inline constexpr std::string_view WheelEmpty = "Sort the cards, and the circle fills.";

} // namespace ownmark::catalogue::words

// What each reading of a path says, offers and sounds like towards a manager, and the headline of the three
// together. One template for all paths: only the path's own phrases differ, matched in length, so that no
// path is privileged.
#pragma once
#include "catalogue/paths.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ownmark::catalogue {

/// Under 40 little, from 60 clear, between some: thresholds of ours. Never "high" or "low": that would
/// compare with others.
enum class Level : std::uint8_t { Little, Some, Clear };

constexpr std::string_view word_of(Level level) {
    switch (level) {
    case Level::Little: return "little";
    case Level::Some: return "some";
    case Level::Clear: return "clear";
    }
    return {};
}

/// The rows of the reading table in order. Every row that holds for a path is shown.
enum class Reading : std::uint8_t {
    NotForMe,        ///< little pull, little worry
    LittleSomeWorry, ///< little pull, some worry
    LittleWorried,   ///< little pull, clear worry
    Yes,             ///< clear pull, little worry
    YesSomeWorry,    ///< clear pull, some worry
    HeldBack,        ///< clear pull, clear worry
    Ought,           ///< clear duty, little liking
    CouldBe,         ///< some pull
};
inline constexpr std::size_t ReadingCount = 8;

/// Sentences that are said one after the other; one whose slot has no answer is left out.
using Script = std::array<std::string_view, 4>;

/// Slots of `says`: {worry}, the largest worry. Of `manager`: {work} and {goal} from PathPhrases, {worry},
/// and the person's own {value} and {strength}.
struct ReadingText {
    Reading reading;
    /// Follows the path's name and a colon.
    std::string_view says;
    /// What the workbook offers, by path.
    std::array<std::string_view, PathCount> offers;
    Script manager;
};

struct PathPhrases {
    /// As in "I don’t feel drawn to …".
    std::string_view work;
    /// As in "I’d like to …".
    std::string_view goal;
    /// The headline when this pull is ahead.
    std::string_view headline;
};

inline constexpr std::array<PathPhrases, PathCount> PathPhrasesOf{{
    {"expert or support work", "grow as an expert or in support", "Expert or support, by choice"},
    {"independent work", "work independently, for myself", "Independent, by choice"},
    {"leading a team", "lead a team and answer for it", "Leading, by choice"},
}};

inline constexpr std::string_view WhatMatters = "What matters most to me at work is {value}.";
inline constexpr std::string_view WhatIBring = "One thing I bring, in my own words: {strength}.";

inline constexpr std::array<ReadingText, ReadingCount> ReadingTexts{{
    {Reading::NotForMe,
     "a clear “not for me”, and not out of worry.",
     {"You don’t owe anyone a specialist.", "You don’t owe anyone a business.",
      "You don’t owe anyone a team lead."},
     {"Thank you for thinking of me.", WhatMatters, WhatIBring,
      "I’ve thought about {work}, and it isn’t for me, so I’d like us to plan without it."}},
    {Reading::LittleSomeWorry,
     "little pull, and some worry over {worry}.",
     {"If the worry left, would you go deeper?", "If the worry left, would you go solo?",
      "If the worry left, would you lead a team?"},
     {"Thank you for thinking of me.", WhatMatters,
      "Just now I don’t feel drawn to {work}, and part of that may be worry over {worry}.",
      "I’d like to find out which it is before I answer; may I come back to you in a month?"}},
    {Reading::LittleWorried,
     "little pull, and clear worry over {worry}.",
     {"If the worry left, would you go deeper?", "If the worry left, would you go solo?",
      "If the worry left, would you lead a team?"},
     {"Thank you for thinking of me.", WhatMatters,
      "When I think of {work}, worry over {worry} speaks loudest, and I can’t yet hear whether I want it.",
      "I’d rather not say yes now; may I come back to you in a month?"}},
    {Reading::Yes,
     "the pull is clear, and worry hardly speaks.",
     {"Growing can mean depth or reach.", "Starting can mean one client.", "Asking can mean one small team."},
     {"Thank you for asking what I’d like next.", WhatMatters, WhatIBring,
      "I’d like to {goal}; can we talk about what that could look like this year?"}},
    {Reading::YesSomeWorry,
     "the pull is clear, with some worry over {worry}.",
     {"Name the worry when you ask for depth.", "Name the worry before the first client.",
      "Name the worry when you ask for a team."},
     {"Thank you for asking what I’d like next.", WhatMatters, WhatIBring,
      "I’d like to {goal}, and I’d like us to plan for one thing that makes me pause: {worry}."}},
    {Reading::HeldBack,
     "wanted, and held back by worry over {worry}.",
     {"What help would make it safe to go deep?", "What help would make it safe to go solo?",
      "What help would make it safe to lead?"},
     {"Thank you for asking what I’d like next.", WhatMatters,
      "I’d like to {goal}, and what holds me back is worry over {worry}.",
      "Could we find a way to begin with help, and set a date to look back?"}},
    {Reading::Ought,
     "more of an “ought” than a want.",
     {"Who says that you should be the expert?", "Who says that you should be on your own?",
      "Who says that you should be the leader?"},
     {"Thank you for thinking of me.",
      "I’ve noticed that I say yes to {work} mostly because I feel I should.", WhatMatters,
      "I’d like to say no to that part, and put my time where I’m most use."}},
    {Reading::CouldBe,
     "some pull, and {level} worry over {worry}.",
     {"Try one question, in depth.", "Try one client, on the side.", "Try one project, as lead."},
     {"Thank you for asking what I’d like next.", WhatMatters,
      "I could imagine {work}, and I’m not sure yet.",
      "Could I try it on something small, with a date to look back together?"}},
}};
/// What Reading::CouldBe says when there is little worry.
inline constexpr std::string_view CouldBeWithoutWorry = "some pull, and worry hardly speaks.";

/// Before the three readings while a path's statements are open.
inline constexpr std::string_view ReadingWaits = "waits for {count} more answers.";
inline constexpr std::string_view ReadingWaitsOne = "waits for one more answer.";

enum class HeadlineKind : std::uint8_t {
    Waits,     ///< some pull isn't known yet
    OneAhead,  ///< one pull ahead by 10 or more
    TwoAhead,  ///< two within 10 of each other and ahead
    Open,      ///< all within 10
    NoneOfThem ///< all little
};

/// Slots: {path}, {first}, {second} (path names), {points}, {goal}, {goal2}.
struct HeadlineText {
    HeadlineKind kind;
    std::string_view title;
    std::string_view lead;
    /// Used instead of a reading's script when no single path leads.
    Script manager;
};

inline constexpr std::array<HeadlineText, 5> HeadlineTexts{{
    {HeadlineKind::Waits,
     "Not all answers are in yet",
     "The three pulls can be compared once each of them has its answers.",
     {}},
    // The title is the path's own headline; the script is that of its reading.
    {HeadlineKind::OneAhead,
     "{headline}",
     "That pull reaches furthest, by {points} points: a clear difference.",
     {}},
    {HeadlineKind::TwoAhead,
     "{first} and {second}, level",
     "These two pulls are within 10 of each other: too close to call. A week of each would tell them apart.",
     {"Thank you for asking what I’d like next.", WhatMatters,
      "I’d like to {goal}, and I’d also like to {goal2}.",
      "Could I try a little of both, and tell you in three months which one I’d miss?"}},
    {HeadlineKind::Open,
     "Open, and worth trying out",
     "All three pulls are within 10 of the furthest: too close to call. Small experiments with a review date "
     "will say more.",
     {"Thank you for asking what I’d like next.", WhatMatters, WhatIBring,
      "Several ways draw me about equally, so I’d like to try something small and look back with you on a "
      "set date."}},
    {HeadlineKind::NoneOfThem,
     "None of these, for now",
     "All three pulls are little just now. That is a valid answer; your work conditions may say more about "
     "what is missing.",
     {"Thank you for asking what I’d like next.", WhatMatters,
      "Just now none of the usual ways forward draws me.",
      "I’d rather talk about what would make this work fit better."}},
}};

constexpr const PathPhrases& phrases_of(std::size_t path) {
    return PathPhrasesOf[path];
}

constexpr const ReadingText& text_of(Reading reading) {
    return ReadingTexts[static_cast<std::size_t>(reading)];
}

constexpr const HeadlineText& text_of(HeadlineKind kind) {
    return HeadlineTexts[static_cast<std::size_t>(kind)];
}

namespace check {
constexpr bool readings_in_enum_order() {
    for (std::size_t i = 0; i < ReadingTexts.size(); ++i) {
        if (static_cast<std::size_t>(ReadingTexts[i].reading) != i) {
            return false;
        }
    }
    for (std::size_t i = 0; i < HeadlineTexts.size(); ++i) {
        if (static_cast<std::size_t>(HeadlineTexts[i].kind) != i) {
            return false;
        }
    }
    for (std::size_t i = 0; i < PathParts.size(); ++i) {
        if (static_cast<std::size_t>(PathParts[i].part) != i) {
            return false;
        }
    }
    return true;
}
} // namespace check

static_assert(check::readings_in_enum_order());

} // namespace ownmark::catalogue

// Twenty-four strengths in six families, each with two items of our own wording. Families group, they don't
// score.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ownmark::catalogue {

enum class Family : std::uint8_t { Wisdom, Courage, Humanity, Justice, Temperance, Transcendence };

constexpr std::string_view label_of(Family family) {
    switch (family) {
    case Family::Wisdom: return "Wisdom";
    case Family::Courage: return "Courage";
    case Family::Humanity: return "Humanity";
    case Family::Justice: return "Justice";
    case Family::Temperance: return "Temperance";
    case Family::Transcendence: return "Transcendence";
    }
    return {};
}

enum class Keyed : std::uint8_t { Straight, Reversed };

/// A statement that is rated 1–5, "Not at all" to "Very much".
struct Item {
    std::string_view text;
    Keyed keyed = Keyed::Straight;
};

inline constexpr int LowestRating = 1;
inline constexpr int HighestRating = 5;

struct Strength {
    std::string_view id;
    std::string_view name;
    Family family;
    std::string_view meaning;
    std::array<Item, 2> items;
};

inline constexpr std::array<Strength, 24> Strengths{{
    {"creativity",
     "Creativity",
     Family::Wisdom,
     "Finding ways that aren’t the usual ones.",
     {{{"I often find a way nobody had thought of."},
       {"I like to stay with the way it was always done.", Keyed::Reversed}}}},
    {"curiosity",
     "Curiosity",
     Family::Wisdom,
     "Wanting to know, and asking.",
     {{{"I ask about things that aren’t my business."},
       {"Few subjects outside my own hold my interest.", Keyed::Reversed}}}},
    {"judgement",
     "Judgement",
     Family::Wisdom,
     "Weighing what speaks for and against before deciding.",
     {{{"I like to take a claim apart before I agree with it."},
       {"Once my mind is made up, I stop looking.", Keyed::Reversed}}}},
    {"learning",
     "Love of learning",
     Family::Wisdom,
     "Going deeper into a subject for the joy of it.",
     {{{"I would rather learn a subject well than learn about it."},
       {"I study something new only when I have to.", Keyed::Reversed}}}},
    {"perspective",
     "Perspective",
     Family::Wisdom,
     "Seeing the whole, and helping others to see it.",
     {{{"People ask me how I would see their problem."},
       {"I get lost in details and miss the whole.", Keyed::Reversed}}}},
    {"bravery",
     "Bravery",
     Family::Courage,
     "Doing what is right though it frightens you.",
     {{{"I speak up when I am the only one who would."},
       {"I let things pass to keep out of trouble.", Keyed::Reversed}}}},
    {"perseverance",
     "Perseverance",
     Family::Courage,
     "Finishing what you started.",
     {{{"When others give up on a problem, I tend to stay with it."},
       {"I leave more things begun than finished.", Keyed::Reversed}}}},
    {"honesty",
     "Honesty",
     Family::Courage,
     "Being true in what you say and do.",
     {{{"People come to me when they want a straight answer."},
       {"I bend the facts a little to look better.", Keyed::Reversed}}}},
    {"zest",
     "Zest",
     Family::Courage,
     "Going at life with energy.",
     {{{"I go into most days with energy to spare."},
       {"I often have to drag myself through the day.", Keyed::Reversed}}}},
    {"love",
     "Love",
     Family::Humanity,
     "Letting people come close, and staying close.",
     {{{"There are people I can say anything to."},
       {"I keep even people I like at a distance.", Keyed::Reversed}}}},
    {"kindness",
     "Kindness",
     Family::Humanity,
     "Doing good to others without keeping count.",
     {{{"I help before I am asked."}, {"Other people’s troubles are theirs to solve.", Keyed::Reversed}}}},
    {"social-intelligence",
     "Social intelligence",
     Family::Humanity,
     "Reading what goes on in and between people.",
     {{{"I notice when someone in the room has gone quiet."},
       {"I am often surprised by how people react.", Keyed::Reversed}}}},
    {"teamwork",
     "Teamwork",
     Family::Justice,
     "Doing your share, and putting the group’s work first.",
     {{{"I do my share, also when it isn’t seen."},
       {"In a group I mostly look after my own part.", Keyed::Reversed}}}},
    {"fairness",
     "Fairness",
     Family::Justice,
     "Giving everyone the same chance.",
     {{{"I apply the same rules to people I dislike."},
       {"I go easier on people who are close to me.", Keyed::Reversed}}}},
    {"leadership",
     "Leadership",
     Family::Justice,
     "Helping a group get somewhere together.",
     {{{"When a group drifts, I get it moving together."},
       {"I leave it to others to organise people.", Keyed::Reversed}}}},
    {"forgiveness",
     "Forgiveness",
     Family::Temperance,
     "Letting go of what was done to you.",
     {{{"When someone is sorry, I can let it go."},
       {"I remember for years who wronged me.", Keyed::Reversed}}}},
    {"humility",
     "Humility",
     Family::Temperance,
     "Letting the work speak.",
     {{{"I let my work speak for itself."}, {"I like to be the one people talk about.", Keyed::Reversed}}}},
    {"prudence",
     "Prudence",
     Family::Temperance,
     "Thinking about what may follow.",
     {{{"I think through what could go wrong first."},
       {"I often act first and think about the risks afterwards.", Keyed::Reversed}}}},
    {"self-regulation",
     "Self-regulation",
     Family::Temperance,
     "Steering your own habits and moods.",
     {{{"I can hold back when I am angry or tempted."},
       {"My habits are stronger than my plans.", Keyed::Reversed}}}},
    {"beauty",
     "Appreciation of beauty",
     Family::Transcendence,
     "Being moved by what is beautiful or done well.",
     {{{"A thing done well can stop me in my tracks."},
       {"I rarely notice whether a place is beautiful.", Keyed::Reversed}}}},
    {"gratitude",
     "Gratitude",
     Family::Transcendence,
     "Noticing what you were given, and saying thank you.",
     {{{"I tell people what I am grateful to them for."},
       {"It takes a lot before I feel thankful.", Keyed::Reversed}}}},
    {"hope",
     "Hope",
     Family::Transcendence,
     "Expecting good things, and working for them.",
     {{{"I expect that things can turn out well."},
       {"I tend to assume it won’t work anyway.", Keyed::Reversed}}}},
    {"humour",
     "Humour",
     Family::Transcendence,
     "Seeing the light side, and bringing others to laugh.",
     {{{"I find something to laugh about on a hard day."},
       {"People rarely laugh when I am around.", Keyed::Reversed}}}},
    {"spirituality",
     "Spirituality",
     Family::Transcendence,
     "Feeling part of something larger.",
     {{{"What I do feels part of something larger."},
       {"I don’t think much about what life is for.", Keyed::Reversed}}}},
}};

/// How many lead the list; ties at the last place are shown too.
inline constexpr std::size_t LeadingStrengths = 7;

/// One row of the questionnaire.
struct StrengthItem {
    std::size_t strength; ///< index into Strengths
    int number;           ///< 1 or 2, as in the slug "strengths.<strength>.<number>"
};

inline constexpr std::size_t StrengthItemCount = 2 * Strengths.size();
inline constexpr std::size_t StrengthItemsPerPage = 6;
inline constexpr std::size_t StrengthPages = StrengthItemCount / StrengthItemsPerPage;

/// The item at a place of the questionnaire, 0–47: families and keys mixed, a strength's two items four pages
/// apart.
constexpr StrengthItem strength_item_at(std::size_t position) {
    const std::size_t half = position / Strengths.size();
    // 7 has no factor in common with 24, so every strength comes once in each half.
    return {.strength = (position * 7) % Strengths.size(),
            .number = 1 + static_cast<int>((position + half) % 2)};
}

constexpr const Strength* strength_by_id(std::string_view id) {
    for (const Strength& strength : Strengths) {
        if (strength.id == id) {
            return &strength;
        }
    }
    return nullptr;
}

/// Labels of the five answers, 1 to 5.
inline constexpr std::array<std::string_view, 5> RatingLabels{"Not at all", "A little", "Partly", "Mostly",
                                                              "Very much"};

} // namespace ownmark::catalogue

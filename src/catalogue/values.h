// The circle of nineteen basic values and the forty cards that stand on it. Names and meanings are our own
// wording. The order of the circle and its four poles follow the refined theory of basic values. Knows
// nothing of answers.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ownmark::catalogue {

/// The four wider directions of the circle. Openness lies opposite conservation, self-transcendence opposite
/// self-enhancement.
enum class Pole : std::uint8_t { Openness, SelfEnhancement, Conservation, SelfTranscendence };

constexpr std::string_view label_of(Pole pole) {
    switch (pole) {
    case Pole::Openness: return "Openness to change";
    case Pole::SelfEnhancement: return "Self-enhancement";
    case Pole::Conservation: return "Conservation";
    case Pole::SelfTranscendence: return "Self-transcendence";
    }
    return {};
}

struct BasicValue {
    std::string_view id;
    std::string_view label;
    Pole pole;
};

/// Clockwise. Values that lie between two poles are counted to the one they are nearer to.
inline constexpr std::array<BasicValue, 19> BasicValues{{
    {"own-thinking", "Own thinking", Pole::Openness},
    {"own-choices", "Own choices", Pole::Openness},
    {"novelty", "Novelty", Pole::Openness},
    {"enjoyment", "Enjoyment", Pole::Openness},
    {"achievement", "Achievement", Pole::SelfEnhancement},
    {"sway", "Sway", Pole::SelfEnhancement},
    {"wealth", "Wealth", Pole::SelfEnhancement},
    {"reputation", "Reputation", Pole::SelfEnhancement},
    {"own-safety", "Own safety", Pole::Conservation},
    {"shared-safety", "Shared safety", Pole::Conservation},
    {"tradition", "Tradition", Pole::Conservation},
    {"rules", "Rules", Pole::Conservation},
    {"tact", "Tact", Pole::Conservation},
    {"humility", "Humility", Pole::Conservation},
    {"dependability", "Dependability", Pole::SelfTranscendence},
    {"caring", "Caring", Pole::SelfTranscendence},
    {"fairness", "Fairness", Pole::SelfTranscendence},
    {"nature", "Nature", Pole::SelfTranscendence},
    {"tolerance", "Tolerance", Pole::SelfTranscendence},
}};

inline constexpr std::uint8_t NoPlace = 255;

/// The place of a basic value on the circle, 0–18 clockwise.
consteval std::uint8_t place(std::string_view basic_value) {
    for (std::size_t i = 0; i < BasicValues.size(); ++i) {
        if (BasicValues[i].id == basic_value) {
            return static_cast<std::uint8_t>(i);
        }
    }
    return NoPlace;
}

struct Card {
    std::string_view id;
    std::string_view name;
    std::string_view meaning;
    /// Index into BasicValues.
    std::uint8_t place;
};

/// In the order they are dealt: neighbours on the circle lie apart, so that one card doesn't lead to the
/// next.
inline constexpr std::array<Card, 40> Cards{{
    {"clarity", "Clarity", "Saying what is so, in words people can use.", place("own-thinking")},
    {"kindness", "Kindness", "Noticing what someone needs, and doing something about it.", place("caring")},
    {"influence", "Influence", "Having a say in what others do and how things go.", place("sway")},
    {"dependability", "Dependability", "Doing what I said, when I said I would.", place("dependability")},
    {"calm", "Calm", "Work without alarms, and a clear head at the end of the day.", place("own-safety")},
    {"thinking-for-myself", "Thinking for myself", "Reaching my own view before I hear the room’s.",
     place("own-thinking")},
    {"friendship", "Friendship", "People at work whom I would choose anyway.", place("caring")},
    {"wealth", "Wealth", "Earning well, and owning what I have earned.", place("wealth")},
    {"care-for-nature", "Care for nature", "Leaving rivers and soil in better shape.", place("nature")},
    {"tradition", "Tradition", "Keeping alive what was handed down to me.", place("tradition")},
    {"learning", "Learning", "Knowing something this month that I didn’t know last month.",
     place("own-thinking")},
    {"belonging", "Belonging", "Being one of a group that would miss me.", place("caring")},
    {"competition", "Competition", "Measuring myself against others, and coming out ahead.",
     place("achievement")},
    {"fairness", "Fairness", "The same rules for everyone, and a say for those affected.", place("fairness")},
    {"humour", "Humour", "Laughing together, also about myself.", place("enjoyment")},
    {"safety-at-home", "Safety at home", "An income and a place that my family and I can count on.",
     place("own-safety")},
    {"honesty", "Honesty", "Telling people the truth, also when a lie would be easier.",
     place("dependability")},
    {"recognition", "Recognition", "Having my part seen, and hearing it said.", place("reputation")},
    {"adventure", "Adventure", "Going where I don’t know how it will turn out.", place("novelty")},
    {"usefulness", "Usefulness", "Making someone’s day, task or life lighter.", place("caring")},
    {"health", "Health", "Work that my body and mind can carry for years.", place("own-safety")},
    {"beauty", "Beauty", "Making or looking after things that are good to look at.", place("nature")},
    {"status", "Status", "A position that people respect.", place("reputation")},
    {"open-mindedness", "Open-mindedness", "Letting others live and think in ways that aren’t mine.",
     place("tolerance")},
    {"craft", "Craft", "Doing careful work well, for its own sake, even where no one would notice.",
     place("achievement")},
    {"steady-ground", "Steady ground", "A country and a workplace where things hold.",
     place("shared-safety")},
    {"freedom", "Freedom", "Choosing for myself what I do, and when.", place("own-choices")},
    {"humility", "Humility", "Not needing to be the one people look at.", place("humility")},
    {"variety", "Variety", "No two weeks alike.", place("novelty")},
    {"loyalty", "Loyalty", "Standing by my people when it costs me something.", place("dependability")},
    {"authority", "Authority", "Being the one who decides.", place("sway")},
    {"tact", "Tact", "Taking care that nobody is hurt or shamed by what I say.", place("tact")},
    {"self-reliance", "Self-reliance", "Getting by on what I can do myself.", place("own-choices")},
    {"solidarity", "Solidarity", "Standing up for people who have less say than I have.", place("fairness")},
    {"keeping-to-rules", "Keeping to rules", "Doing what was agreed, also when no one checks.",
     place("rules")},
    {"enjoyment", "Enjoyment", "Doing things for the pleasure of them.", place("enjoyment")},
    {"order", "Order", "Knowing what goes where, and who looks after what.", place("shared-safety")},
    {"understanding", "Understanding", "Hearing people out whose lives are unlike mine.", place("tolerance")},
    {"harmony", "Harmony", "Getting on, and keeping quarrels small.", place("tact")},
    {"faith", "Faith", "Living by what I hold sacred.", place("tradition")},
}};

/// People may add this many cards of their own: ids "own-1" to "own-20".
inline constexpr int MaxOwnCards = 20;
/// How many values make the final set.
inline constexpr std::size_t TopValues = 5;

enum class Pile : std::uint8_t { Less, Matters, Most };

constexpr const Card* card_by_id(std::string_view id) {
    for (const Card& card : Cards) {
        if (card.id == id) {
            return &card;
        }
    }
    return nullptr;
}

/// 1–20 written as in slugs, without a leading nought; nothing for any other text.
constexpr std::optional<int> own_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 2 || digits.front() == '0') {
        return std::nullopt;
    }
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return number <= MaxOwnCards ? std::optional<int>(number) : std::nullopt;
}

/// 1–20 for "own-1" … "own-20", nothing for any other id.
constexpr std::optional<int> own_card_number(std::string_view id) {
    constexpr std::string_view Prefix = "own-";
    return id.starts_with(Prefix) ? own_number(id.substr(Prefix.size())) : std::nullopt;
}

constexpr bool is_card_id(std::string_view id) {
    return card_by_id(id) != nullptr || own_card_number(id).has_value();
}

namespace check {
constexpr bool every_value_has_a_card() {
    for (std::size_t i = 0; i < BasicValues.size(); ++i) {
        bool found = false;
        for (const Card& card : Cards) {
            found = found || card.place == i;
        }
        if (!found) {
            return false;
        }
    }
    return true;
}
} // namespace check

static_assert(check::every_value_has_a_card());
static_assert([] {
    for (const Card& card : Cards) {
        if (card.place >= BasicValues.size() || card.id.starts_with("own-")) {
            return false;
        }
    }
    return true;
}());

} // namespace ownmark::catalogue

// Six needs that work can meet or leave open, each with the basic psychological need it feeds most.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace ownmark::catalogue {

enum class NeedTag : std::uint8_t { Autonomy, Competence, Relatedness };

constexpr std::string_view label_of(NeedTag tag) {
    switch (tag) {
    case NeedTag::Autonomy: return "autonomy";
    case NeedTag::Competence: return "competence";
    case NeedTag::Relatedness: return "relatedness";
    }
    return {};
}

/// Whether the name takes "falls" or "fall".
enum class Grammar : std::uint8_t { Singular, Plural };

struct Need {
    std::string_view id;
    std::string_view name;
    std::string_view hint;
    NeedTag tag;
    Grammar grammar = Grammar::Singular;
};

/// Alphabetical.
inline constexpr std::array<Need, 6> Needs{{
    {"achievement", "Achievement", "Using what I do best", NeedTag::Competence},
    {"independence", "Independence", "Deciding how I work", NeedTag::Autonomy},
    {"recognition", "Recognition", "Being seen for my part", NeedTag::Competence},
    {"relationships", "Relationships", "People I like working with", NeedTag::Relatedness, Grammar::Plural},
    {"support", "Support", "A manager who backs me", NeedTag::Relatedness},
    {"working-conditions", "Working conditions", "Pay, hours, a steady place", NeedTag::Autonomy,
     Grammar::Plural},
}};

/// Wanted and present both run from 0 to 10.
inline constexpr int LowestDegree = 0;
inline constexpr int HighestDegree = 10;

constexpr const Need* need_by_id(std::string_view id) {
    for (const Need& need : Needs) {
        if (need.id == id) {
            return &need;
        }
    }
    return nullptr;
}

} // namespace ownmark::catalogue

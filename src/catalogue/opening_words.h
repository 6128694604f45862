// How English phrases begin, so that an answer can be taken into a sentence: which first words are verbs, and
// which may lose their capital in the middle of it. A second language brings its own.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ownmark::catalogue {

/// Verbs that say what one does for somebody, after "I help them …". Sorted.
inline constexpr std::string_view OpeningVerbs[] = {
    "accept",     "access",    "achieve",   "act",         "adapt",      "adopt",     "agree",     "align",
    "analyse",    "analyze",   "answer",    "apply",       "appreciate", "approach",  "argue",     "arrange",
    "ask",        "assess",    "attract",   "avoid",       "balance",    "be",        "become",    "begin",
    "belong",     "breathe",   "bring",     "build",       "buy",        "capture",   "care",      "carry",
    "catch",      "celebrate", "change",    "check",       "choose",     "clarify",   "climb",     "close",
    "code",       "collect",   "come",      "communicate", "compare",    "complete",  "connect",   "consider",
    "control",    "convince",  "cook",      "cope",        "cover",      "create",    "cross",     "cut",
    "dare",       "deal",      "debug",     "decide",      "define",     "deliver",   "deploy",    "describe",
    "design",     "detect",    "develop",   "digitise",    "discover",   "discuss",   "do",        "draw",
    "earn",       "eat",       "end",       "engage",      "enjoy",      "enter",     "escape",    "evaluate",
    "examine",    "exercise",  "expand",    "experience",  "explain",    "explore",   "express",   "face",
    "farm",       "fear",      "feel",      "fight",       "figure",     "file",      "fill",      "finance",
    "find",       "finish",    "fix",       "focus",       "follow",     "form",      "fund",      "gain",
    "gather",     "get",       "give",      "go",          "grasp",      "grow",      "guide",     "handle",
    "have",       "heal",      "hear",      "hire",        "hold",       "identify",  "imagine",   "improve",
    "increase",   "influence", "innovate",  "inspire",     "integrate",  "introduce", "invest",    "join",
    "judge",      "keep",      "know",      "land",        "launch",     "lead",      "learn",     "leave",
    "let",        "limit",     "listen",    "live",        "look",       "lose",      "love",      "lower",
    "maintain",   "make",      "manage",    "map",         "market",     "master",    "measure",   "meet",
    "mend",       "migrate",   "modernise", "move",        "name",       "navigate",  "negotiate", "notice",
    "open",       "operate",   "organise",  "organize",    "overcome",   "own",       "paint",     "pass",
    "pay",        "perform",   "pick",      "place",       "plan",       "play",      "prepare",   "present",
    "prevent",    "produce",   "protect",   "prove",       "publish",    "put",       "question",  "raise",
    "reach",      "read",      "realise",   "rebuild",     "recover",    "recruit",   "reduce",    "relax",
    "release",    "remember",  "repair",    "replace",     "research",   "resolve",   "rest",      "restore",
    "return",     "review",    "run",       "save",        "say",        "scale",     "see",       "sell",
    "serve",      "set",       "settle",    "shape",       "share",      "ship",      "show",      "simplify",
    "sleep",      "solve",     "sort",      "speak",       "speed",      "spend",     "spot",      "stand",
    "start",      "stay",      "stop",      "strengthen",  "structure",  "study",     "succeed",   "support",
    "survive",    "switch",    "take",      "talk",        "teach",      "tell",      "test",      "think",
    "thrive",     "track",     "train",     "transform",   "translate",  "trust",     "try",       "turn",
    "understand", "use",       "wait",      "walk",        "want",       "watch",     "win",       "work",
    "write",
};

/// Of the verbs, those that are a thing when nothing follows them or "of" does ("research", "support of …").
/// Sorted.
inline constexpr std::string_view VerbsThatAreThings[] = {
    "access", "care", "change",   "code",   "design",    "experience", "finance", "focus",
    "market", "plan", "research", "review", "structure", "study",      "support", "test",
};

/// Words after which no "with" is needed: "I help them to see", "… in a crisis". Sorted.
inline constexpr std::string_view OpeningPrepositions[] = {
    "across", "after", "around", "at",      "before", "by",      "during", "from", "in",   "into",    "not",
    "on",     "out",   "over",   "through", "to",     "towards", "up",     "when", "with", "without",
};

/// First words other than those above that are no names, so that their capital only comes from standing
/// first. Sorted.
inline constexpr std::string_view OpeningSmallWords[] = {
    "a",         "adults",      "all",         "an",         "and",        "any",         "anyone",
    "artists",   "better",      "big",         "both",       "businesses", "careful",     "charities",
    "children",  "cities",      "clear",       "clients",    "colleagues", "communities", "companies",
    "curious",   "customers",   "designers",   "developers", "doctors",    "each",        "early",
    "engineers", "every",       "everybody",   "everyone",   "families",   "farmers",     "fewer",
    "first",     "founders",    "friends",     "good",       "he",         "honest",      "hospitals",
    "how",       "it",          "its",         "kids",       "large",      "less",        "local",
    "managers",  "many",        "more",        "most",       "my",         "new",         "no",
    "nobody",    "non-profits", "nothing",     "nurses",     "older",      "one",         "organisations",
    "other",     "others",      "our",         "owners",     "parents",    "patients",    "people",
    "plain",     "pupils",      "researchers", "schools",    "scientists", "she",         "shops",
    "small",     "some",        "somebody",    "someone",    "start-ups",  "startups",    "students",
    "teachers",  "teams",       "that",        "the",        "their",      "there",       "these",
    "they",      "those",       "towns",       "users",      "villages",   "visitors",    "volunteers",
    "we",        "what",        "women",       "workers",    "young",      "your",
};

template <std::size_t Count>
constexpr bool holds(const std::string_view (&sorted)[Count], std::string_view word) {
    return std::ranges::binary_search(sorted, word);
}

static_assert(std::ranges::is_sorted(OpeningVerbs) && std::ranges::is_sorted(VerbsThatAreThings) &&
              std::ranges::is_sorted(OpeningPrepositions) && std::ranges::is_sorted(OpeningSmallWords));

} // namespace ownmark::catalogue

// The workbook as a value: what a person answered, by persisted slug. Knows nothing of screens, storage or
// scores.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ownmark::model {

/// A value this version can't read (from a newer one, or damaged), as the JSON it came in; written back
/// unchanged.
struct KeptJson {
    std::string json;
    bool operator==(const KeptJson&) const = default;
};

/// Text, or a number: a rating 1–5, a slider 0–10, a pile 0–2, a yes or no as 1 or 0.
using Answer = std::variant<std::string, int, KeptJson>;

/// One best–worst choice among the cards shown, by card id. best and worst are members of shown, and differ.
struct Round {
    std::vector<std::string> shown;
    std::string best;
    std::string worst;
    /// Members this version doesn't know, as JSON by name.
    std::map<std::string, std::string, std::less<>> unknown;
    bool operator==(const Round&) const = default;
};

struct Workbook {
    /// By the slug of a catalogue field ("start.name", "values.pile.craft"). Unknown slugs travel along.
    std::map<std::string, Answer, std::less<>> answers;
    /// Best–worst rounds of the Values sheet, in the order they were answered.
    std::vector<Round> rounds;
    /// Top-level members of the file this version doesn't know, as JSON by name.
    std::map<std::string, std::string, std::less<>> unknown;
    bool operator==(const Workbook&) const = default;

    bool empty() const { return answers.empty() && rounds.empty(); }
};

/// The text at `id`, or an empty view when it isn't there or isn't text. Valid while the workbook lives
/// unchanged.
std::string_view text_of(const Workbook& book, std::string_view id);

std::optional<int> number_of(const Workbook& book, std::string_view id);

} // namespace ownmark::model

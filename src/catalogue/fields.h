// Every answer a workbook can hold: its slug, what is asked and what kind of answer it takes. Slugs are
// persisted: never rename one, never use one again for something else. Knows nothing of workbooks, so that
// storage can check them.
#pragma once
#include "catalogue/conditions.h"
#include "catalogue/paths.h"
#include "catalogue/sheets.h"
#include "catalogue/strengths.h"
#include "catalogue/values.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace ownmark::catalogue {

/// One line. Longest length in graphemes is a hint for the count below the field, not a limit.
struct ShortText {
    int comfortable_length = 60;
};

struct LongText {
    int comfortable_length = 600;
};

/// One of five circles.
struct Rating {
    int lowest = LowestRating;
    int highest = HighestRating;
};

/// A slider without a default.
struct Degree {
    int lowest = LowestDegree;
    int highest = HighestDegree;
};

/// A card's pile: 2 matters most, 1 matters, 0 matters less.
struct PileChoice {
    int lowest = 0;
    int highest = 2;
};

/// Yes or no, 1 or 0.
struct Tick {};

struct Option {
    std::string_view id;
    std::string_view label;
};

/// One of a few, kept as the option's id.
struct Choice {
    std::span<const Option> options;
};

using FieldKind = std::variant<ShortText, LongText, Rating, Degree, PileChoice, Tick, Choice>;

inline constexpr std::array<Option, 4> SamePayOptions{{
    {Paths[0].id, Paths[0].name},
    {Paths[1].id, Paths[1].name},
    {Paths[2].id, Paths[2].name},
    {"none", "None of them stands out"},
}};
inline constexpr std::array<Option, 2> HorizonOptions{{
    {"now", "For now"},
    {"good", "For good"},
}};

/// A slug, or a pattern of slugs: a part in angle brackets stands for a card, an own card's number, a
/// strength, an item's number, a need, a path or a path's part.
struct Field {
    std::string_view pattern;
    SheetId sheet;
    std::string_view prompt;
    std::string_view hint;
    FieldKind kind;
};

inline constexpr std::array<Field, 21> Fields{{
    {"start.name", SheetId::Start, "Your name, as it should stand on the sheet",
     "You can leave it empty. It also names the file you download.", ShortText{}},
    {"values.pile.<card>", SheetId::Values, "How much does it matter to you at work?", "", PileChoice{}},
    {"values.enough", SheetId::Values, "Enough for now", "", Tick{}},
    {"values.name.<card>", SheetId::Values, "Your name for it",
     "Keep the card’s name, or find one that is more yours.", ShortText{40}},
    {"values.meaning.<card>", SheetId::Values, "What it means to you", "As you would say it to a colleague.",
     ShortText{120}},
    {"values.own.<number>.name", SheetId::Values, "Name of your card", "One to three words.", ShortText{40}},
    {"values.own.<number>.meaning", SheetId::Values, "What it says", "One short sentence.", ShortText{120}},
    {"strengths.<strength>.<item>", SheetId::Strengths, "How much is this like you?", "", Rating{}},
    {"strengths.<strength>.keep", SheetId::Strengths, "Is this one of yours?", "", Tick{}},
    {"strengths.<strength>.name", SheetId::Strengths, "In your own words",
     "How you would say it of yourself.", ShortText{80}},
    {"conditions.<need>.wanted", SheetId::Conditions, "wanted", "", Degree{}},
    {"conditions.<need>.now", SheetId::Conditions, "now", "", Degree{}},
    {"path.<path>.<part>.1", SheetId::Path, "How much is this like you?", "", Rating{}},
    {"path.same-pay", SheetId::Path, "Same pay, same status: which would you choose?", "",
     Choice{SamePayOptions}},
    {"path.informal", SheetId::Path, "Is there something of the other paths that you enjoy anyway?",
     "Mentoring, a side project, being asked for advice: things you do without the title.", LongText{}},
    {"path.horizon", SheetId::Path, "For now, or for good?", "You can answer differently next year.",
     Choice{HorizonOptions}},
    {"path.script.manager", SheetId::Path, "How I say it to a manager", "", LongText{}},
    {"audience.whom", SheetId::Statement, "Whom I help", "People, teams or places: as narrow as is true.",
     ShortText{120}},
    {"audience.what", SheetId::Statement, "With what", "What you do for them. Begin with a verb.",
     ShortText{120}},
    {"audience.outcome", SheetId::Statement, "So that", "What changes for them.", ShortText{120}},
    {"statement.text", SheetId::Statement, "Your statement", "", LongText{400}},
}};

/// The field a concrete slug belongs to ("strengths.hope.2"), or null when this version doesn't know it.
const Field* field_of(std::string_view id);

/// What kind of answer a concrete slug takes, or nothing when this version doesn't know it.
std::optional<FieldKind> kind_of(std::string_view id);

/// Whether the number is an answer to a field of this kind.
bool takes_number(const FieldKind& kind, int number);

/// Whether the text is an answer to a field of this kind.
bool takes_text(const FieldKind& kind, std::string_view text);

namespace check {
template <class Table, class IdOf>
constexpr bool unique_ids(const Table& table, IdOf id_of) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = i + 1; j < table.size(); ++j) {
            if (id_of(table[i]) == id_of(table[j])) {
                return false;
            }
        }
    }
    return true;
}

/// Slug parts are joined by full stops and may hold lower-case letters, digits and hyphens.
constexpr bool is_slug_part(std::string_view text) {
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
            return false;
        }
    }
    return !text.empty();
}

template <class Table>
constexpr bool well_formed_ids(const Table& table) {
    for (const auto& entry : table) {
        if (!is_slug_part(entry.id)) {
            return false;
        }
    }
    return unique_ids(table, [](const auto& entry) { return entry.id; });
}
} // namespace check

static_assert(check::well_formed_ids(BasicValues));
static_assert(check::well_formed_ids(Cards));
static_assert(check::well_formed_ids(Strengths));
static_assert(check::well_formed_ids(Needs));
static_assert(check::well_formed_ids(Paths));
static_assert(check::well_formed_ids(PathParts));
static_assert(check::well_formed_ids(Sheets));
static_assert(check::well_formed_ids(SamePayOptions));
static_assert(check::well_formed_ids(HorizonOptions));
static_assert(check::unique_ids(Fields, [](const Field& field) { return field.pattern; }));
static_assert(Rating{}.lowest < Rating{}.highest && Degree{}.lowest < Degree{}.highest &&
              PileChoice{}.lowest < PileChoice{}.highest);

} // namespace ownmark::catalogue

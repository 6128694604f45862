// The sheets of the workbook in rail order. Summary stands below them and is no sheet: it asks nothing.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ownmark::catalogue {

enum class SheetId : std::uint8_t { Start, Values, Strengths, Conditions, Path, Statement };

struct Sheet {
    SheetId sheet;
    std::string_view id;
    /// On the rail, in buttons ("Start", "Work conditions") and as the running head.
    std::string_view label;
    /// Name of its icon in the icon table.
    std::string_view icon;
    /// Heading above it on the rail; empty when it belongs to the group above.
    std::string_view group;
};

inline constexpr std::array<Sheet, 6> Sheets{{
    {SheetId::Start, "start", "Start", "start", ""},
    {SheetId::Values, "values", "Values", "values", "Who you are"},
    {SheetId::Strengths, "strengths", "Strengths", "strengths", ""},
    {SheetId::Conditions, "conditions", "Work conditions", "conditions", ""},
    {SheetId::Path, "path", "Path", "path", "Where you are going"},
    {SheetId::Statement, "statement", "Brand statement", "statement", "What you say"},
}};

constexpr const Sheet& sheet_of(SheetId sheet) {
    return Sheets[static_cast<std::size_t>(sheet)];
}

constexpr std::optional<SheetId> sheet_by_id(std::string_view id) {
    for (const Sheet& sheet : Sheets) {
        if (sheet.id == id) {
            return sheet.sheet;
        }
    }
    return std::nullopt;
}

namespace check {
constexpr bool sheets_in_enum_order() {
    for (std::size_t i = 0; i < Sheets.size(); ++i) {
        if (static_cast<std::size_t>(Sheets[i].sheet) != i) {
            return false;
        }
    }
    return true;
}
} // namespace check

static_assert(check::sheets_in_enum_order());

} // namespace ownmark::catalogue

// Where one can be in the workbook: on a sheet, or at a place beside them that has no stitch and isn't
// counted.
#pragma once
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_summary.h"

#include <string_view>

namespace ownmark::catalogue {

inline constexpr std::string_view SummaryPlace = "summary";
inline constexpr std::string_view HelpPlace = "help";

constexpr bool is_place(std::string_view id) {
    return id == SummaryPlace || id == HelpPlace || sheet_by_id(id).has_value();
}

/// What it is called; what there is not is called as the Start sheet, which opens in its stead.
constexpr std::string_view label_of_place(std::string_view id) {
    return id == SummaryPlace ? words::SummaryLabel
           : id == HelpPlace  ? words::Help
                              : sheet_of(sheet_by_id(id).value_or(SheetId::Start)).label;
}

} // namespace ownmark::catalogue

// Names of the files a person takes away: they carry the name on the sheet and the day.
#pragma once
#include "model/workbook.h"

#include <string>
#include <string_view>

namespace ownmark::session {

inline constexpr std::string_view WorkbookExtension = ".ownmark";
inline constexpr std::string_view WorkbookType = "application/x-ownmark+json";
inline constexpr std::string_view ReportExtension = ".pdf";
inline constexpr std::string_view ReportType = "application/pdf";

/// "ownmark-Renée-Kovač-2026-11-24.pdf"; without a name "ownmark-2026-11-24.pdf". Safe on every file system.
std::string file_name_of(const model::Workbook& book, std::string_view day, std::string_view extension);

} // namespace ownmark::session

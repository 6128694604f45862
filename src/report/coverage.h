// Which characters our fonts can draw, without the fonts: a screen that names what a report will show as
// boxes has no font bytes. A test holds the table against the font files.
#pragma once
#include "model/workbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report {

/// True for what all four faces draw as it stands.
bool is_covered(char32_t code_point);

/// The characters of `text` that our fonts lack, as a person counts characters; each once, in order of
/// appearance.
std::vector<std::string> missing_characters(std::string_view text);

/// The same over all texts of a workbook.
std::vector<std::string> missing_characters(const model::Workbook& book);

} // namespace ownmark::report

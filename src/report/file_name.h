// What the downloaded report is called.
#pragma once
#include <string>
#include <string_view>

namespace ownmark::report {

/// "ownmark-Renée-Kovač-2026-03-12.pdf", or "ownmark-2026-03-12.pdf" without a name. Letters of every script
/// stay; what some file system can't have becomes a hyphen.
std::string report_file_name(std::string_view name, std::string_view day);

} // namespace ownmark::report

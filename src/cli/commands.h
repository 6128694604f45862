// The commands by name. `arguments` are those after the name; each returns what the program exits with.
#pragma once
#include "cli/run.h"

#include <span>
#include <string>

namespace ownmark::cli {

/// Writes the example workbook.
int run_example(std::span<const std::string> arguments, const Streams& streams);
/// One line for each fault of a file.
int run_check(std::span<const std::string> arguments, const Streams& streams);
/// Makes the PDF of a workbook file.
int run_report(std::span<const std::string> arguments, const Streams& streams);
/// Every score and reading of a workbook file as JSON.
int run_scores(std::span<const std::string> arguments, const Streams& streams);

} // namespace ownmark::cli

// Everything that the method says about a workbook, as JSON by slug, so that anyone can check the working.
#pragma once
#include "model/workbook.h"

#include <string>

namespace ownmark::cli {

/// Members: progress, values, strengths, conditions, path, statement. What waits for answers is null.
std::string scores_json(const model::Workbook& book);

} // namespace ownmark::cli

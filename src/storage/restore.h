// Makes any workbook one that the sheets can rely on: answers that don't fit their field are moved aside,
// never dropped.
#pragma once
#include "model/workbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace ownmark::storage {

/// Moves answers of known fields that are of the wrong kind to "recovered.<slug>", and keeps numbers outside
/// their scale as JSON, which counts as not answered. One sentence a repair. Doing it twice changes nothing
/// more.
std::vector<std::string> restore(model::Workbook& book);

/// "recovered.<id>", with a number behind it where `book` holds that already.
std::string recovered_slug(const model::Workbook& book, std::string_view id);

} // namespace ownmark::storage

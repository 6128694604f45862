// The example workbook: an invented person's, complete, to look at and to try the tools on. Never stored.
#pragma once
#include "model/workbook.h"

namespace ownmark::storage {

model::Workbook example_workbook();

} // namespace ownmark::storage

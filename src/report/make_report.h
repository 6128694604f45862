// A workbook's PDF in one call.
#pragma once
#include "base/result.h"
#include "model/workbook.h"
#include "report/compose.h"
#include "report/fonts.h"
#include "report/foreign.h"

#include <string>

namespace ownmark::report {

/// The bytes of the PDF. The same workbook, day, fonts and pictures give the same bytes.
base::Result<std::string> make_report(const model::Workbook& book, const ComposeOptions& options,
                                      const FontFiles& fonts, ForeignPen* foreign = nullptr);

} // namespace ownmark::report

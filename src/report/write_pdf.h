// Document in, PDF file out: tagged, PDF/UA-1 and PDF/A-2a, PDF 1.7. The same document and fonts give the
// same bytes.
#pragma once
#include "base/result.h"
#include "report/document.h"
#include "report/fonts.h"
#include "report/foreign.h"

#include <string>

namespace ownmark::report {

/// The bytes of the file, or why a font can't be used. Without `foreign`, boxes stand for what the fonts
/// lack.
base::Result<std::string> write_pdf(const Document& document, const FontFiles& fonts,
                                    ForeignPen* foreign = nullptr);

} // namespace ownmark::report

// A used font as the objects of a file: descriptor, widths, code to glyph, code to text.
#pragma once
#include "report/pdf/font.h"
#include "report/pdf/object_file.h"

namespace ownmark::report::pdf {

/// The number of the Type0 font object.
int write_font(ObjectFile& file, const Font& font);

} // namespace ownmark::report::pdf

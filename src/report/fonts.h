// The font files a report is set in, as bytes: who calls knows where they come from.
#pragma once
#include <string>

namespace ownmark::report {

/// TrueType files.
struct FontFiles {
    std::string text;      ///< Commissioner 400
    std::string text_bold; ///< Commissioner 600
    std::string heading;   ///< Brygada 1918 500
    std::string pen;       ///< Brygada 1918 500 italic
};

} // namespace ownmark::report

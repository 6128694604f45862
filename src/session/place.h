// Where a person is in the workbook: restored on reload, kept beside the document and not in it.
#pragma once
#include <string>

namespace ownmark::session {

struct Place {
    /// A sheet's id from the catalogue ("start", "values", …) or of a place beside them.
    std::string sheet = "start";
    /// Page of the sheet, from 0; each view says what its pages are. Clamped by the view.
    int page = 0;
    /// Scroll position, px at 1×.
    float scroll = 0;
    bool operator==(const Place&) const = default;
};

} // namespace ownmark::session

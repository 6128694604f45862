// Puts pieces on pages: headings stay with what follows, tables repeat their header, nothing is cut.
// Knows heights only, not what the pieces show.
#pragma once
#include "report/layout/flow.h"

#include <vector>

namespace ownmark::report::layout {

/// Where content may stand on every page, px from the upper edge.
struct PageArea {
    double top = 0;
    double bottom = 0;
};

struct Placement {
    const Piece* piece = nullptr;
    /// From 0.
    int page = 0;
    /// Of the piece's upper edge, px from the upper edge of the page.
    double y = 0;
    /// A header shown again: decoration.
    bool is_repeat = false;
};

/// In reading order, which is not always page order: a column is read to its end before the one beside it
/// begins. Points into `flow`.
std::vector<Placement> paginate(const Flow& flow, PageArea area);

} // namespace ownmark::report::layout

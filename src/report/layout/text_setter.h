// Sets text into pieces of one line each, with the rule its style has. Knows nothing of blocks and tables.
#pragma once
#include "report/layout/flow.h"
#include "report/layout/type_case.h"

#include <functional>
#include <string_view>
#include <vector>

namespace ownmark::report::layout {

/// The number of the page with an anchor, from 1; any number while pages aren't known yet.
using PageOfAnchor = std::function<int(std::string_view anchor)>;

/// Where blocks go: part of the page's width, and an element.
struct Place {
    double left = 0;
    double width = 0;
    pdf::ElementId parent = pdf::RootElement;
};

enum class Keep { Whole, ButForLonelyLines };

class TextSetter {
public:
    /// `flow` keeps the texts.
    TextSetter(Flow& flow, TypeCase& type, const PageOfAnchor& page_of_anchor);

    /// At least one piece. `max_width` 0 for all of the place.
    std::vector<Piece> set(const Runs& runs, TextStyle style, const Place& place, double max_width,
                           pdf::ElementId element, Keep keep);

private:
    std::size_t keep_text(Runs runs);
    double baseline_of(const TextLook& look);

    Flow& flow_;
    TypeCase& type_;
    const PageOfAnchor& page_of_anchor_;
};

/// Line `i` of `count` mustn't be parted from the next one.
bool stays_with_next(std::size_t i, std::size_t count, Keep keep);

/// Makes room above what the piece shows.
void push_down(Piece& piece, double by);

/// Room and a hairline under the piece.
void close_with_hairline(Piece& piece, double padding, const Place& place);

} // namespace ownmark::report::layout

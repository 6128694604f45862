// Sets the blocks of a document into pieces and gives each its place in the structure tree. Knows the width
// of the page, not its height.
#pragma once
#include "report/document.h"
#include "report/layout/flow.h"
#include "report/layout/text_setter.h"
#include "report/layout/type_case.h"
#include "report/pdf/structure.h"

#include <span>
#include <string>

namespace ownmark::report::layout {

/// Points into `blocks`. `left` and `width` of the text area in px.
Flow build_flow(std::span<const Block> blocks, double left, double width, TypeCase& type,
                pdf::Structure& structure, const PageOfAnchor& page_of_anchor);

} // namespace ownmark::report::layout

// The brand sheet as a small picture beside the Summary's list: for the eye only, speech has the list. Only
// summary_*.cpp include this.
#pragma once
#include "ui/views/views.h"

namespace ownmark::ui {

/// Page one in the person's words on `rect`, which is as a sheet of A4.
void page_picture(const ViewContext& view, const Rect& rect);

} // namespace ownmark::ui

// The workbook round a page: spine or top bar, menu, banners, dialog and toast. Only views/ includes this.
#pragma once
#include "ui/views/views.h"

namespace ownmark::ui {

/// From 150 % text, and in low windows, the bars scroll along, or little would be left between them.
bool bars_are_pinned(const Ui& ui);

/// The shade of the fold at the page's left edge, over `part` of the page.
void draw_fold(const Ui& ui, const Rect& part);

/// An address part beside the sheets' ids.
inline constexpr std::string_view SummaryId = "summary";

/// The list of sheets down the left, with their stitches; on the tablet icons only.
void spine(const ViewContext& view);

/// The phone's list of sheets, over everything.
void phone_menu(const ViewContext& view);

/// The phone's top bar: menu, title, saved mark, stitches.
void top_bar(const ViewContext& view, std::string_view title);

/// Sentences above the sheet that concern the whole workbook: read-only, example, something that went wrong.
void banners(const ViewContext& view);

/// The small mark and the name.
void wordmark(const Ui& ui, ImVec2 corner, float mark_size, Type type);

/// The owner's ring in cross-stitch, empty or with initials.
void large_mark(const Ui& ui, ImVec2 corner, float size, std::string_view initials);

/// The small cross-stitch mark.
void charts_mark(const Ui& ui, ImVec2 corner, float size);

} // namespace ownmark::ui

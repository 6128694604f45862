// The workbook round a page: spine or top bar, menu, banners, dialog and toast. Only views/ includes this.
#pragma once
#include "ui/views/views.h"

namespace ownmark::ui {

/// From 150 % text, and in low windows, the bars scroll along, or little would be left between them.
bool bars_are_pinned(const Ui& ui);

/// The shade of the fold at the page's left edge, over `part` of the page.
void draw_fold(const Ui& ui, const Rect& part);

/// The node of the sheet's content, on every page.
inline const semantics::Id MainId = semantics::id_of("main");

/// Opens it; root_view() closes it.
void open_main(const ViewContext& view);

/// The way past everything to the page's title: seen while it has focus, at `corner`. Call it before anything
/// else that takes focus.
void skip_link(const ViewContext& view, ImVec2 corner);

enum class Saved : std::uint8_t { Shown, LeftOut };

/// In the flow's width along the page's top: the words of the running head, the saved mark, the tools.
void head_line(const ViewContext& view, std::string_view running, Saved saved);

/// From the top of the page to its title.
float head_height(const Ui& ui);

/// Text size, appearance and help in a row, from `corner`.
void tools(const ViewContext& view, ImVec2 corner, Colour colour);
float tools_width(const Ui& ui);

/// The menu of the tool that was pressed.
void settings_menu(const ViewContext& view);

/// Privacy and licences: after the page's content, or at the foot of the spine.
void colophon(const ViewContext& view);
/// How much of the spine, or of a page without a wide one, it takes.
float spine_colophon_height(const Ui& ui, float width);
float page_colophon_height(const Ui& ui);
/// Below what stands last in the spine, px.
inline constexpr float SpineEnd = 18;

/// The list of sheets down the left, with their stitches; on the tablet icons only.
void spine(const ViewContext& view);

/// The list of sheets with all labels: a drawer on the tablet, over everything on the phone.
void sheets_menu(const ViewContext& view);

/// The phone's top bar: menu, title, saved mark, stitches.
void top_bar(const ViewContext& view, std::string_view title);

/// Sentences above the sheet that concern the whole workbook: read-only, example, something that went wrong.
void banners(const ViewContext& view);

/// Print, pen and thread, each with its mark, in three rows of the flow.
void how_to_read(Ui& ui);
float how_to_read_height(const Ui& ui);

/// The small mark and the name.
void wordmark(const Ui& ui, ImVec2 corner, float mark_size, Type type);

/// The owner's ring in cross-stitch, empty or with initials.
void large_mark(const Ui& ui, ImVec2 corner, float size, std::string_view initials);

/// The small cross-stitch mark.
void charts_mark(const Ui& ui, ImVec2 corner, float size);

} // namespace ownmark::ui

// Text on the page: headings, paragraphs, and sentences woven from print and the person's own words.
#pragma once
#include "ui/ui.h"

#include <span>
#include <string>
#include <string_view>

namespace ownmark::ui {

/// Draws `text` wrapped in the flow, without semantics; returns its height. `width` 0 is the flow's.
float text_block(Ui& ui, Type type, Colour colour, std::string_view text, float width = 0);

/// A heading of the page. `take_focus`: focus moves here when it first appears (the h1 of a new page).
void heading(Ui& ui, int level, std::string_view text, Type type = Type::Title, bool take_focus = false);

void paragraph(Ui& ui, std::string_view text, Type type = Type::Body, Colour colour = Colour::Ink,
               float width = 0);

/// Words for speech about something drawn at `rect`.
void say(Ui& ui, std::string_view text, const Rect& rect);

/// Speech says `text` when it changes, politely; it is not to be seen. `name` tells one from another.
void announce(Ui& ui, std::string_view name, std::string_view text);

/// A piece of a sentence. Print is upright ink; the person's words are pen, stitched when they come from an
/// answer.
struct Run {
    std::string text;
    Type type = Type::Body;
    Colour colour = Colour::Ink;
    bool stitched = false;
};

/// Height the runs would take, drawn in `width`.
float rich_height(const Ui& ui, std::span<const Run> runs, float line_px, float width);
/// Draws runs as one flowing text, without semantics; returns the height.
float rich_block(Ui& ui, std::span<const Run> runs, float line_px, float width = 0);
void rich_paragraph(Ui& ui, std::span<const Run> runs, float line_px, float width = 0);

/// A piece of a run that stands on one line.
struct RunPiece {
    std::size_t run = 0;
    Rect rect;
};

/// Where runs drawn at `corner` in `width` stand, in reading order.
std::vector<RunPiece> rich_pieces(const Ui& ui, std::span<const Run> runs, float line_px, float width,
                                  ImVec2 corner);

/// The red thread: dashes from one point to another.
void stitched_line(const Ui& ui, ImVec2 from, ImVec2 to, float thickness, float dash, float gap);

} // namespace ownmark::ui

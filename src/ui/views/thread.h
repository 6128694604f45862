// The red thread where it is more than a straight line: from the cover's mark to the page, and from an answer
// to its phrase. Only views/ includes this.
#pragma once
#include "ui/ui.h"

#include <array>
#include <span>

namespace ownmark::ui {

/// Adds a cubic Bézier to `points`, a point each few px.
void flatten(std::vector<ImVec2>& points, const std::array<ImVec2, 4>& curve);

/// Sews along `points`: stitches of `dash` px with `gap` px between, round at both ends.
void sew(const Ui& ui, std::span<const ImVec2> points, float thickness, float dash, float gap);

/// From an answer's dot to the start of its phrase. `line` is where that piece of the phrase stands, in a
/// text whose lines begin at `text_left`: words before it are passed beneath.
void thread_to_phrase(const Ui& ui, ImVec2 from, const Rect& line, float text_left);

} // namespace ownmark::ui

// Whether something is borne out by a story: a cross-stitch for each piece of evidence, a pinhole for none.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// `count` crosses beside each other, sewn one stroke after the other when they appear, and the count in
/// `words` beside them. Returns the width, px.
float evidence_at(Ui& ui, ImVec2 left_middle, int count, std::string_view words);

} // namespace ownmark::ui

// The marks of choosing, drawn alone: no semantics.
#pragma once
#include "ui/ui.h"

namespace ownmark::ui {

/// The circle of a toggle or a rating: edge at rest, pen fill with a tick when chosen. `radius` px.
void draw_choice(const Ui& ui, ImVec2 centre, float radius, bool chosen, bool hover);

/// A small key cap, e.g. "1". Returns its width.
float key_cap(const Ui& ui, ImVec2 centre, std::string_view key, ImU32 colour);

} // namespace ownmark::ui

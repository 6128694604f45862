// A question over everything, with a harmless way out. Focus stays inside and returns; that is the browser's
// part, by flag::Modal.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <optional>

namespace ownmark::ui {

/// The open dialog; the index of the choice made, if any. Escape makes the last choice, the harmless one.
std::optional<int> dialog(Ui& ui, const session::Dialog& dialog);

/// Its card alone, with its left and top at `corner`, as high as its words need; for specimens.
std::optional<int> dialog_card(Ui& ui, const session::Dialog& dialog, ImVec2 corner, float width);
float dialog_height(const Ui& ui, const session::Dialog& dialog, float width);

} // namespace ownmark::ui

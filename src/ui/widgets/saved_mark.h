// Says whether what was written is kept.
#pragma once
#include "session/save_status.h"
#include "ui/ui.h"

namespace ownmark::ui {

/// Tick and "Saved in this browser, 14:32", its right edge and middle at `at`; in fewer words, or as the sign
/// alone, where `room` px are too few.
void saved_mark(Ui& ui, ImVec2 at, const session::SaveStatus& status, float room = 0);

/// The same in the flow, left-aligned; what isn't saved says why, with a way to save a copy: true when that
/// was pressed.
bool saved_line(Ui& ui, const session::SaveStatus& status);

} // namespace ownmark::ui

// Says whether what was written is kept.
#pragma once
#include "session/save_status.h"
#include "ui/ui.h"

namespace ownmark::ui {

/// Tick and "Saved in this browser, 14:32", its right edge and middle at `at`; without `in_words` only the
/// sign.
void saved_mark(Ui& ui, ImVec2 at, const session::SaveStatus& status, bool in_words);

/// The same in the flow, left-aligned; what isn't saved says why, with a way to save a copy: true when that
/// was pressed.
bool saved_line(Ui& ui, const session::SaveStatus& status);

} // namespace ownmark::ui

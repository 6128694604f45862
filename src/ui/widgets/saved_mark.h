// Says whether what was written is kept.
#pragma once
#include "session/save_status.h"
#include "ui/ui.h"

namespace ownmark::ui {

/// Tick and "Saved in this browser, 14:32", its right edge at `right`. On the phone only the tick.
void saved_mark(Ui& ui, ImVec2 right_middle, const session::SaveStatus& status, bool words);

} // namespace ownmark::ui

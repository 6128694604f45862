// A question over everything, with a harmless way out.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <optional>

namespace ownmark::ui {

/// The open dialog; the index of the choice made, if any. Escape makes the last choice, the harmless one.
std::optional<int> dialog(Ui& ui, const session::Dialog& dialog);

} // namespace ownmark::ui

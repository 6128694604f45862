// A chart that waits for answers: its axis, bars still to come as dashes, and what would fill it.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// In the flow. `sentence` says what would fill it.
void empty_state(Ui& ui, std::string_view sentence);

} // namespace ownmark::ui

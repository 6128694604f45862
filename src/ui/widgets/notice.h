// A sentence about something that went wrong, above the page's content.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// Also the live region, so it is called every frame; with an empty sentence it takes no room. `action` is
/// the way out, if there is one; true when it was pressed.
bool notice(Ui& ui, std::string_view sentence, std::string_view action = {});

} // namespace ownmark::ui

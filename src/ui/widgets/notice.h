// A sentence about something that went wrong.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// Also the live region, so it is called every frame; with an empty sentence it takes no room.
void notice(Ui& ui, std::string_view sentence);

} // namespace ownmark::ui

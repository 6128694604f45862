// An icon that acts, 44 × 44, with a name for speech.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

bool icon_button_at(Ui& ui, ImVec2 corner, Icon icon, std::string_view name,
                    Colour colour = Colour::InkMuted);

} // namespace ownmark::ui

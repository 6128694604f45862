// Something to look at again: the caution sign, one sentence, and where there is one a way out. Never an
// alarm.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// In the flow. `action` stands underlined after the sentence; true when it was pressed.
bool caution_line(Ui& ui, std::string_view sentence, std::string_view action = {});

/// Its height in a flow of this width, px.
float caution_height(const Ui& ui, std::string_view sentence, std::string_view action, float width);

} // namespace ownmark::ui

// A link in running text.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// At a place of its own; true when followed within the program.
bool link_at(Ui& ui, ImVec2 corner, std::string_view label, std::string_view address, Type type = Type::Note);

} // namespace ownmark::ui

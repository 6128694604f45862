// Words with slots, filled as every level fills them, for the screen.
#pragma once
#include "base/slots.h"

namespace ownmark::ui {

/// A value that runs from right to left stays in its place in the sentence, as one piece.
std::string filled(std::string_view pattern, base::Slots slots);

} // namespace ownmark::ui

// A card: what lies on the paper and can be taken up or chosen.
#pragma once
#include "ui/ui.h"

namespace ownmark::ui {

enum class CardLook : std::uint8_t { Rest, Lifted, Chosen };

/// Draws it, without semantics.
void card_at(const Ui& ui, const Rect& rect, CardLook look = CardLook::Rest);

} // namespace ownmark::ui

// What was just done, and the way back from it. Whoever shows it announces it, beside it and once.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <cstdint>

namespace ownmark::ui {

enum class ToastEvent : std::uint8_t { None, Undo, Dismissed };

/// Bottom left of the page, with its buttons.
ToastEvent toast(Ui& ui, const session::Toast& shown, float left, float bottom);

/// Where its card lies with its left bottom corner at `corner`, no wider than `most`.
Rect toast_rect(const Ui& ui, const session::Toast& toast, ImVec2 corner, float most);
/// The card alone, for specimens.
ToastEvent toast_card(Ui& ui, const session::Toast& toast, const Rect& rect);

} // namespace ownmark::ui

// What was just done, and the way back from it. Announced once.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <optional>

namespace ownmark::ui {

enum class ToastEvent : std::uint8_t { None, Undo, Dismissed };

/// Bottom left of the page. Also the live region, so it is called every frame, with or without a toast.
ToastEvent toast(Ui& ui, const std::optional<session::Toast>& toast, float left, float bottom);

/// Where its card lies with its left bottom corner at `corner`, no wider than `most`.
Rect toast_rect(const Ui& ui, const session::Toast& toast, ImVec2 corner, float most);
/// The card alone, without the live region; for specimens.
ToastEvent toast_card(Ui& ui, const session::Toast& toast, const Rect& rect);

} // namespace ownmark::ui

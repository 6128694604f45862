// What was just done, and the way back from it.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <optional>

namespace ownmark::ui {

enum class ToastEvent : std::uint8_t { None, Undo, Dismissed };
/// Bottom left of the page. Also the live region, so it is called every frame, with or without a toast.
ToastEvent toast(Ui& ui, const std::optional<session::Toast>& toast, float left, float bottom);

} // namespace ownmark::ui

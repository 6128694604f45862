// What the program says back: the saved mark, a toast with its way back, a notice, and the dialog.
#pragma once
#include "session/session.h"
#include "ui/ui.h"

#include <optional>
#include <string_view>

namespace ownmark::ui {

/// Tick and "Saved in this browser, 14:32", its right edge at `right`. On the phone only the tick.
void saved_mark(Ui& ui, ImVec2 right_middle, const session::SaveStatus& status, bool words);

enum class ToastEvent : std::uint8_t { None, Undo, Dismissed };
/// Bottom left of the page. Also the live region, so it is called every frame, with or without a toast.
ToastEvent toast(Ui& ui, const std::optional<session::Toast>& toast, float left, float bottom);

/// A sentence about something that went wrong, with a way to put it away. True when dismissed.
void notice(Ui& ui, std::string_view sentence);

/// The open dialog over everything; the index of the choice made, if any.
std::optional<int> dialog(Ui& ui, const session::Dialog& dialog);

} // namespace ownmark::ui

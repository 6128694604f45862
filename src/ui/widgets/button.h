// Buttons: verbs that say what happens.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

enum class ButtonKind : std::uint8_t {
    Primary, // one a page
    Plain,   // edged
    Quiet,   // words and an icon only
};

struct Button {
    std::string_view label = {};
    ButtonKind kind = ButtonKind::Plain;
    Icon before = Icon::None;
    Icon after = Icon::None;
    bool disabled = false;
    /// 44 px instead of 48, type 15.
    bool small = false;
    /// Fills the width given, with its words on several lines if they must; 0 is as wide as its words.
    float width = 0;
    /// Why it is disabled, or what it is about; spoken after the label.
    std::string_view description = {};
    /// When the label alone isn't unique or clear in speech, the whole name. Must contain the label.
    std::string_view spoken = {};
    /// What it is known by while its label changes; the label when empty.
    std::string_view lasting_id = {};
    /// A single key that presses it while focus is in its group, e.g. "1".
    std::string_view key = {};
    /// Set when it shows and hides something beneath.
    std::optional<bool> expanded = {};
};

float button_width(const Ui& ui, const Button& button);
float button_height(const Ui& ui, const Button& button);

/// The button at a place of its own; true when pressed since the last frame.
bool button_at(Ui& ui, ImVec2 corner, const Button& button);
/// The same, in the flow.
bool button(Ui& ui, const Button& button);

/// Quiet buttons side by side in the flow, on further lines where they don't fit; the first one's icon or
/// word stands on the flow's edge. Index of the button pressed.
std::optional<int> button_row(Ui& ui, std::span<const Button> buttons);

} // namespace ownmark::ui

// An icon that acts, 44 × 44, with a name for speech.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <string_view>

namespace ownmark::ui {

struct IconButton {
    Icon icon = Icon::None;
    std::string_view name = {};
    Colour colour = Colour::InkMuted;
    bool disabled = false;
    /// Set when it shows and hides something.
    std::optional<bool> expanded = {};
    std::string_view description = {};
};

/// True when pressed.
bool icon_button_at(Ui& ui, ImVec2 corner, const IconButton& button);

inline bool icon_button_at(Ui& ui, ImVec2 corner, Icon icon, std::string_view name,
                           Colour colour = Colour::InkMuted) {
    return icon_button_at(ui, corner, {.icon = icon, .name = name, .colour = colour});
}

} // namespace ownmark::ui

// A button that stays on, e.g. Most on a tile: pen fill with a tick when on, else a key cap.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

struct Toggle {
    std::string_view label = {};
    /// Whole name for speech: "Most: Clarity".
    std::string_view spoken = {};
    std::string_view key = {};
    bool on = false;
    bool disabled = false;
};

/// True when pressed.
bool toggle_at(Ui& ui, const Rect& rect, const Toggle& toggle);

/// The same as a bare circle, for narrow screens; answers in its whole `cell`.
bool toggle_circle_at(Ui& ui, const Rect& cell, const Toggle& toggle);

} // namespace ownmark::ui

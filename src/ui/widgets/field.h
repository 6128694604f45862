// Text fields. While one has focus the browser's own field shows and edits the text; otherwise we draw it,
// alike to the pixel.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <string>
#include <string_view>

namespace ownmark::ui {

struct Field {
    /// Shown above, unless `label_hidden`; always the accessible name.
    std::string_view label = {};
    std::string_view value = {};
    /// Muted words at the label's right, e.g. "optional".
    std::string_view aside = {};
    std::string_view placeholder = {};
    std::string_view description = {};
    bool label_hidden = false;
    /// On ruled lines, growing with the text; else one line.
    bool long_text = false;
    int least_lines = 3;
    bool disabled = false;
    /// Can be read and copied, not changed.
    bool read_only = false;
    /// Characters that are seen where this text is used, or 0. Nothing is cut; from the last fifth on it is
    /// said.
    std::size_t limit = 0;
    /// One sentence beneath, in caution; empty when all is well.
    std::string_view complaint = {};
    float width = 0;
};

struct FieldEvents {
    /// The whole new text, when it changed since the last frame.
    std::optional<std::string> text;
    /// Focus left it.
    bool left = false;
};

/// What the view keeps for a long text field over frames: the height the browser's field asked for, px.
struct FieldState {
    float height = 0;
};

FieldEvents field(Ui& ui, const Field& field, FieldState* state = nullptr);

} // namespace ownmark::ui

// One choice out of several on a small card, opened by a button. It holds focus while it is open; choosing
// with the pointer or Enter, Escape, and a press anywhere else close it. Arrow keys choose and leave it open.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

struct Menu {
    /// Its heading and its name.
    std::string_view title = {};
    std::span<const std::string_view> options = {};
    int chosen = 0;
};

struct MenuEvents {
    /// The option newly chosen.
    std::optional<int> chosen;
    bool closed = false;
};

/// Over everything, with its right upper corner at `corner`; on the phone a sheet from below. While it is
/// open, focus and pointer stay inside: that is the browser's part, by flag::Modal.
MenuEvents menu(Ui& ui, const Menu& menu, ImVec2 corner);

/// Its card alone, for specimens.
MenuEvents menu_card(Ui& ui, const Menu& menu, const Rect& rect);
/// The width it wants, and its height at some width: with less than `most` the options stand side by side.
float menu_width(const Ui& ui, const Menu& menu);
float menu_height(const Ui& ui, const Menu& menu, float width, float most);

} // namespace ownmark::ui

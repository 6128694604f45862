// Fonts for Dear ImGui whose glyphs the browser draws, on demand: the same shapes as in the page's own text
// fields.
#pragma once
#include "imgui.h"

#include <array>
#include <cstdint>
#include <span>

namespace ownmark::platform {

const ImFontLoader* canvas_loader();

/// Text, text bold, heading and pen, in this order, added to ImGui's atlas. Needs an ImGui context and loaded
/// web fonts.
std::array<ImFont*, 4> add_canvas_fonts();

/// What was drawn in black has a colour of its own: emoji.
bool is_coloured(std::span<const std::uint8_t> rgba);

/// All glyphs are drawn anew when they are next wanted. Not within a frame.
void forget_canvas_glyphs();

} // namespace ownmark::platform

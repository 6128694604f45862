// The icon set, drawn as strokes from one table of paths.
#pragma once
#include "imgui.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ownmark::ui {

enum class Icon : std::uint8_t {
#define X(name, slug, path) name,
#include "ui/icon_paths.inc"
#undef X
    None,
};

/// The icon a table names by its slug; None for an unknown one.
Icon icon_named(std::string_view slug);

/// Strokes `icon` into the square at `corner` with side `size` px.
void draw_icon(ImDrawList& list, Icon icon, ImVec2 corner, float size, ImU32 colour);

} // namespace ownmark::ui

// What the renderer draws beyond triangles, as plain structs: ui and charts fill them, the GL renderer reads
// them. On screen a draw list carries one with ImDrawList::AddCallback and its bytes as user data.
#pragma once
#include <cstdint>

namespace ownmark::paint {

/// Tells the renderer which struct the user data holds.
enum class Kind : std::uint32_t { Card, Linen };

/// Colours are straight alpha, 0xAABBGGRR, as ImGui's.
using Rgba = std::uint32_t;

/// A rounded box with two soft shadows, window px at 1×.
struct Card {
    Kind kind = Kind::Card;
    float x = 0, y = 0, width = 0, height = 0;
    float radius = 0;
    Rgba fill = 0;
    Rgba edge = 0;
    float edge_width = 0;
    Rgba shadow = 0;       ///< colour of the wide shadow; alpha is its strength
    float shadow_blur = 0; ///< px
    float shadow_drop = 0; ///< px down
    Rgba near_shadow = 0;  ///< the tight one close to the edge
    float near_blur = 0;
    float near_drop = 0;
};

/// The woven cloth of cover and spine: one 1 px line each way every 3 px.
struct Linen {
    Kind kind = Kind::Linen;
    float x = 0, y = 0, width = 0, height = 0;
    Rgba ground = 0;
    Rgba warp = 0;
    Rgba weft = 0;
};

} // namespace ownmark::paint

// The look as tables, each in one .inc file: colours, type, measures, shadows, motion. scripts/tokens.mjs
// makes the site's CSS from the same files. Knows no widget and no drawing.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace ownmark::tokens {

enum class Colour : std::uint8_t {
#define X(name, ...) name,
#include "tokens/colours.inc"
#undef X
};

enum class System : std::uint8_t {
#define X(name) name,
#include "tokens/systems.inc"
#undef X
    Count,
};

/// How much is to stand out: as designed, more, or in the system's own colours.
enum class Contrast : std::uint8_t { Usual, More, System };

/// 0xRRGGBB, in the order of System.
using SystemColours = std::array<std::uint32_t, static_cast<std::size_t>(System::Count)>;

/// 0xRRGGBB.
struct ColourRow {
    std::uint32_t light;
    std::uint32_t dark;
    Colour stronger;
    System system;
};

inline constexpr std::array Colours = {
#define X(name, light, dark, stronger, system) ColourRow{light, dark, Colour::stronger, System::system},
#include "tokens/colours.inc"
#undef X
};

enum class Shade : std::uint8_t {
#define X(name, ...) name,
#include "tokens/shades.inc"
#undef X
};

/// Opacities 0–1.
struct ShadeRow {
    Colour colour;
    float light;
    float dark;
    System system;
    float system_opacity;
};

inline constexpr std::array Shades = {
#define X(name, colour, light, dark, system, opacity)                                                        \
    ShadeRow{Colour::colour, light, dark, System::system, opacity},
#include "tokens/shades.inc"
#undef X
};

enum class Shadow : std::uint8_t {
#define X(name, ...) name,
#include "tokens/shadows.inc"
#undef X
    None,
};

struct SoftShadow {
    float drop;
    float blur;
    float light;
    float dark;
};

struct ShadowRow {
    SoftShadow near;
    SoftShadow wide;
};

inline constexpr std::array Shadows = {
#define X(name, near_drop, near_blur, near_light, near_dark, wide_drop, wide_blur, wide_light, wide_dark)    \
    ShadowRow{{near_drop, near_blur, near_light, near_dark}, {wide_drop, wide_blur, wide_light, wide_dark}},
#include "tokens/shadows.inc"
#undef X
};

/// The four cuts of the two families.
enum class Cut : std::uint8_t {
#define X(name, ...) name,
#include "tokens/cuts.inc"
#undef X
};

/// Roles of type.
enum class Type : std::uint8_t {
#define X(name, ...) name,
#include "tokens/types.inc"
#undef X
};

/// px at 100 % text size.
struct TypeRow {
    Cut cut;
    float size;
    float line;
    float phone_size;
    float phone_line;
};

inline constexpr std::array Types = {
#define X(name, cut, size, line, phone_size, phone_line)                                                     \
    TypeRow{Cut::cut, size, line, phone_size, phone_line},
#include "tokens/types.inc"
#undef X
};

/// px at 100 % text size.
namespace measure {
#define X(name, px) inline constexpr float name = px;
#include "tokens/measures.inc"
#undef X
} // namespace measure

/// Kinds of motion.
enum class Move : std::uint8_t {
#define X(name, ...) name,
#include "tokens/moves.inc"
#undef X
};

/// Along CSS's cubic-bezier(x1, y1, x2, y2).
struct MoveRow {
    float secs;
    float x1, y1, x2, y2;
};

inline constexpr std::array Moves = {
#define X(name, secs, x1, y1, x2, y2) MoveRow{secs, x1, y1, x2, y2},
#include "tokens/moves.inc"
#undef X
};

/// The row of a table for its enumerator.
template <class Row, std::size_t Count, class Enumerator>
constexpr const Row& row_of(const std::array<Row, Count>& table, Enumerator which) {
    return table[static_cast<std::size_t>(which)];
}

} // namespace ownmark::tokens

// Characters that a font need not have, because others draw them just as well.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::report::pdf {

struct Substitute {
    char32_t from;
    std::u32string_view drawn_as;
};

/// Hyphens, the ligatures that fonts make by themselves today, and the twins that Unicode calls the same
/// character.
inline constexpr std::array<Substitute, 15> Substitutes{{
    {0x2010, U"-"},
    {0x2011, U"-"},
    {0xFB00, U"ff"},
    {0xFB01, U"fi"},
    {0xFB02, U"fl"},
    {0xFB03, U"ffi"},
    {0xFB04, U"ffl"},
    {0xFB05, U"st"},
    {0xFB06, U"st"},
    {0x037E, U";"},
    {0x0387, U"\u00B7"},
    {0x1FEF, U"`"},
    {0x1FFD, U"\u00B4"},
    {0x212A, U"K"},
    {0x212B, U"\u00C5"},
}};

/// Empty when there is none.
constexpr std::u32string_view substitute_for(char32_t code_point) {
    for (const Substitute& entry : Substitutes) {
        if (entry.from == code_point) {
            return entry.drawn_as;
        }
    }
    return {};
}

} // namespace ownmark::report::pdf

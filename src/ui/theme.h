// How Ownmark looks here and now: the tables of tokens/, light or dark, at a text size and in a layout.
// Widgets take every look from here and invent none.
#pragma once
#include "imgui.h"
#include "tokens/tokens.h"

#include <cstdint>

namespace ownmark::ui {

using tokens::Colour;
using tokens::Contrast;
using tokens::Cut;
using tokens::Shade;
using tokens::Type;
namespace measure = tokens::measure;

struct TypeStyle {
    Cut cut = Cut::Text;
    /// px at 100 % text size, before Ui scales it.
    float size = 16;
    float line = 26;
};

enum class Layout : std::uint8_t { Phone, Tablet, Desktop };

struct Theme {
    bool dark = false;
    Contrast contrast = Contrast::Usual;
    /// Used where the system's colours rule.
    tokens::SystemColours system_colours{};
    /// Factor of the text-size setting, 0.85–2.
    float scale = 1;

    ImU32 operator[](Colour colour) const;
    ImU32 operator[](Shade shade) const;
    /// A shadow's colour at one of its opacities.
    ImU32 operator[](const tokens::SoftShadow& shadow) const;
    TypeStyle type(Type type, Layout layout) const;

    /// A type or control measure at the text-size setting.
    float px(float at_100_percent) const { return at_100_percent * scale; }

    /// A space: grows by the square root of the setting.
    float space(float at_100_percent) const;

    /// Then nothing has a shadow, and edges tell things apart.
    bool in_system_colours() const { return contrast == Contrast::System; }

private:
    /// 0xRRGGBB.
    std::uint32_t rgb_of(Colour colour) const;
};

} // namespace ownmark::ui

// How Ownmark looks: colours, type and measures as tables. Widgets take every look from here and invent none.
#pragma once
#include "imgui.h"

#include <cstdint>

namespace ownmark::ui {

enum class Colour : std::uint8_t {
#define X(name, light, dark) name,
#include "ui/colour_tokens.inc"
#undef X
    Count,
};

/// The four cuts of the two families.
enum class Cut : std::uint8_t { Text, TextBold, Heading, Pen };

/// Roles of type; sizes in theme.cpp's table.
enum class Type : std::uint8_t {
    Display,
    Welcome,
    Wordmark,
    Title,
    Sentence,
    SentencePen,
    Heading,
    SmallHeading,
    Script,
    ScriptPen,
    Pen,
    Lead,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Note,
    NoteBold,
    Caption,
    CaptionBold,
    Count,
};

struct TypeStyle {
    Cut cut = Cut::Text;
    /// px at 100 % text size, before Ui scales it.
    float size = 16;
    float line = 26;
};

enum class Layout : std::uint8_t { Phone, Tablet, Desktop };

namespace measure {
inline constexpr float PhoneBelow = 640;
inline constexpr float DesktopFrom = 1100;
inline constexpr float SpineWidth = 248;
inline constexpr float TabletSpineWidth = 72;
inline constexpr float TopBarHeight = 74;
inline constexpr float FootHeight = 80;
inline constexpr float PhoneFootHeight = 84;
inline constexpr float LeadMeasure = 640;
inline constexpr float BodyMeasure = 600;
inline constexpr float PenMeasure = 620;
inline constexpr float WidestContent = 1040;
inline constexpr float ControlRadius = 10;
inline constexpr float CardRadius = 14;
inline constexpr float RowRadius = 8;
inline constexpr float KeyRadius = 5;
inline constexpr float ControlEdge = 1.5F;
inline constexpr float ChosenEdge = 2;
inline constexpr float FocusEdge = 2.5F;
inline constexpr float StitchStroke = 3.2F;
inline constexpr float ButtonHeight = 48;
inline constexpr float SmallButtonHeight = 44;
} // namespace measure

struct Theme {
    bool dark = false;
    /// Factor of the text-size setting, 0.85–2.
    float scale = 1;

    ImU32 operator[](Colour colour) const;
    /// The same colour at `alpha` 0–1.
    ImU32 faded(Colour colour, float alpha) const;
    TypeStyle type(Type type, Layout layout) const;

    /// A type or control measure at the text-size setting.
    float px(float at_100_percent) const { return at_100_percent * scale; }

    /// A space: grows by the square root of the setting.
    float space(float at_100_percent) const;
};

} // namespace ownmark::ui

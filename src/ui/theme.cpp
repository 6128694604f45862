#include "ui/theme.h"

#include <array>
#include <cmath>

namespace ownmark::ui {

namespace {

struct ColourPair {
    std::uint32_t light;
    std::uint32_t dark;
};

constexpr std::array Colours = {
#define X(name, light, dark) ColourPair{light, dark},
#include "ui/colour_tokens.inc"
#undef X
};
static_assert(Colours.size() == static_cast<std::size_t>(Colour::Count));

struct TypeRow {
    Type type;
    TypeStyle style;
    /// Size and line on the phone; 0 where they are the same.
    float phone_size;
    float phone_line;
};

constexpr std::array TypeRows = {
    TypeRow{Type::Display, {Cut::Heading, 54, 60}, 40, 46},
    TypeRow{Type::Welcome, {Cut::Heading, 40, 48}, 30, 38},
    TypeRow{Type::Wordmark, {Cut::Heading, 25, 36}, 23, 36},
    TypeRow{Type::Title, {Cut::Heading, 34, 42}, 26, 33},
    TypeRow{Type::Sentence, {Cut::Heading, 25, 42}, 20.5F, 34},
    TypeRow{Type::SentencePen, {Cut::Pen, 25, 42}, 20.5F, 34},
    TypeRow{Type::Heading, {Cut::Heading, 24, 32}, 20, 26},
    TypeRow{Type::SmallHeading, {Cut::Heading, 20, 28}, 0, 0},
    TypeRow{Type::Script, {Cut::Heading, 18, 28}, 0, 0},
    TypeRow{Type::ScriptPen, {Cut::Pen, 18, 28}, 0, 0},
    TypeRow{Type::Pen, {Cut::Pen, 18, 24}, 17, 23},
    TypeRow{Type::Lead, {Cut::Text, 17, 28}, 15, 22},
    TypeRow{Type::Body, {Cut::Text, 16, 26}, 0, 0},
    TypeRow{Type::BodyBold, {Cut::TextBold, 16, 26}, 0, 0},
    TypeRow{Type::Small, {Cut::Text, 15, 22}, 0, 0},
    TypeRow{Type::SmallBold, {Cut::TextBold, 15, 22}, 0, 0},
    TypeRow{Type::Note, {Cut::Text, 14, 20}, 0, 0},
    TypeRow{Type::NoteBold, {Cut::TextBold, 14, 20}, 0, 0},
    TypeRow{Type::Caption, {Cut::Text, 13, 18}, 0, 0},
    TypeRow{Type::CaptionBold, {Cut::TextBold, 13, 18}, 0, 0},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < TypeRows.size(); ++i) {
        if (static_cast<std::size_t>(TypeRows[i].type) != i) {
            return false;
        }
    }
    return TypeRows.size() == static_cast<std::size_t>(Type::Count);
}

static_assert(in_order());

bool is_title(Type type) {
    return type == Type::Display || type == Type::Welcome || type == Type::Title;
}

} // namespace

ImU32 Theme::operator[](Colour colour) const {
    return faded(colour, 1);
}

ImU32 Theme::faded(Colour colour, float alpha) const {
    const ColourPair pair = Colours[static_cast<std::size_t>(colour)];
    const std::uint32_t rgb = dark ? pair.dark : pair.light;
    return IM_COL32((rgb >> 16U) & 255U, (rgb >> 8U) & 255U, rgb & 255U,
                    static_cast<int>(std::lround(alpha * 255.0F)));
}

TypeStyle Theme::type(Type type, Layout layout) const {
    const TypeRow& row = TypeRows[static_cast<std::size_t>(type)];
    TypeStyle style = row.style;
    if (layout == Layout::Phone && row.phone_size > 0) {
        style.size = row.phone_size;
        style.line = row.phone_line;
    }
    // Titles grow less above 130 %: they are large already, and must not break into single words.
    const float factor = is_title(type) && scale > 1.3F ? 1.3F * std::pow(scale / 1.3F, 0.7F) : scale;
    style.size *= factor;
    style.line *= factor;
    return style;
}

float Theme::space(float at_100_percent) const {
    return std::round(at_100_percent * std::sqrt(scale));
}

} // namespace ownmark::ui

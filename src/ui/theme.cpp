#include "ui/theme.h"

#include <cmath>

namespace ownmark::ui {

namespace {

ImU32 colour_at(std::uint32_t rgb, float alpha) {
    return IM_COL32((rgb >> 16U) & 255U, (rgb >> 8U) & 255U, rgb & 255U,
                    static_cast<int>(std::lround(alpha * 255.0F)));
}

bool is_title(Type type) {
    return type == Type::Display || type == Type::Welcome || type == Type::Title;
}

} // namespace

ImU32 Theme::operator[](Colour colour) const {
    return colour_at(rgb_of(colour), 1);
}

ImU32 Theme::operator[](Shade shade) const {
    const tokens::ShadeRow& row = row_of(tokens::Shades, shade);
    if (in_system_colours()) {
        return colour_at(row_of(system_colours, row.system), row.system_opacity);
    }
    return colour_at(rgb_of(row.colour), dark ? row.dark : row.light);
}

ImU32 Theme::operator[](const tokens::SoftShadow& shadow) const {
    return colour_at(rgb_of(Colour::Scrim), dark ? shadow.dark : shadow.light);
}

std::uint32_t Theme::rgb_of(Colour colour) const {
    const tokens::ColourRow& row = row_of(tokens::Colours, colour);
    switch (contrast) {
    case Contrast::Usual: return dark ? row.dark : row.light;
    case Contrast::More: {
        const tokens::ColourRow& stronger = row_of(tokens::Colours, row.stronger);
        return dark ? stronger.dark : stronger.light;
    }
    case Contrast::System: return row_of(system_colours, row.system);
    }
    return 0;
}

TypeStyle Theme::type(Type type, Layout layout) const {
    const tokens::TypeRow& row = row_of(tokens::Types, type);
    TypeStyle style = layout == Layout::Phone ? TypeStyle{row.cut, row.phone_size, row.phone_line}
                                              : TypeStyle{row.cut, row.size, row.line};
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

#include "ui/theme.h"

#include <cmath>

namespace ownmark::ui {

namespace {

bool is_title(Type type) {
    return type == Type::Display || type == Type::Welcome || type == Type::Title;
}

} // namespace

ImU32 Theme::operator[](Colour colour) const {
    return faded(colour, 1);
}

ImU32 Theme::operator[](Shade shade) const {
    const tokens::ShadeRow& row = row_of(tokens::Shades, shade);
    return faded(row.colour, dark ? row.dark : row.light);
}

ImU32 Theme::operator[](const tokens::SoftShadow& shadow) const {
    return faded(Colour::Scrim, dark ? shadow.dark : shadow.light);
}

ImU32 Theme::faded(Colour colour, float alpha) const {
    const tokens::ColourRow& row = row_of(tokens::Colours, colour);
    const std::uint32_t rgb = dark ? row.dark : row.light;
    return IM_COL32((rgb >> 16U) & 255U, (rgb >> 8U) & 255U, rgb & 255U,
                    static_cast<int>(std::lround(alpha * 255.0F)));
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

#include "report/layout/text_styles.h"

#include "tokens/tokens.h"

#include <cmath>

namespace ownmark::report::layout {

using charts::Colour;

TextLook look_of(TextStyle style) {
    switch (style) {
    case TextStyle::Name: return {Face::Heading, 42, 42, 48};
    case TextStyle::Title: return {Face::Heading, 34, 34, 42, charts::Colour::Ink, 44};
    case TextStyle::Tagline: return {Face::Text, 17, 18, 24, Colour::InkMuted, 4};
    case TextStyle::Intro: return {Face::Text, 15, 16.5, 23, Colour::InkMuted, 6};
    case TextStyle::Section: return {Face::TextBold, 13, 14, 18, Colour::Ink, 22, 1.5, 8};
    case TextStyle::Statement: return {Face::Heading, 25, 25, 40, Colour::Ink, 28};
    case TextStyle::Term: return {Face::Heading, 18, 17, 24};
    case TextStyle::ItemTerm: return {Face::Heading, 17, 17, 22};
    case TextStyle::ItemText: return {Face::Text, 14, 15.5, 21};
    case TextStyle::Body: return {Face::Text, 15, 16.5, 23, Colour::Ink, 7};
    case TextStyle::Strong: return {Face::TextBold, 14.5, 16.5, 21};
    case TextStyle::Reading: return {Face::Text, 14.5, 16, 21, Colour::Ink, 2};
    case TextStyle::Script: return {Face::Heading, 16.5, 16.5, 24};
    case TextStyle::Cue: return {Face::Text, 14.5, 16, 24, Colour::InkMuted};
    case TextStyle::Note: return {Face::Text, 13, 14.5, 19, Colour::InkMuted, 9};
    case TextStyle::CellHead: return {Face::TextBold, 13, 14, 18};
    case TextStyle::Cell: return {Face::Text, 14, 15.5, 20};
    case TextStyle::CellNumber: return {Face::Text, 14, 15.5, 20, Colour::InkMuted};
    }
    return {};
}

namespace {

Rgb light(tokens::Colour colour) {
    return row_of(tokens::Colours, colour).light;
}

/// What a shade makes of white paper.
Rgb on_white(tokens::Shade shade) {
    const tokens::ShadeRow& row = row_of(tokens::Shades, shade);
    Rgb mixed = 0;
    for (unsigned shift = 0; shift < 24; shift += 8) {
        const auto part = static_cast<float>((light(row.colour) >> shift) & 255U);
        mixed |= static_cast<Rgb>(std::lround(255 + (part - 255) * row.light)) << shift;
    }
    return mixed;
}

} // namespace

Rgb rgb_of(Colour colour) {
    using Token = tokens::Colour;
    switch (colour) {
    case Colour::None:
    case Colour::Paper:
    case Colour::Surface: return light(Token::Surface);
    case Colour::Ink: return light(Token::Ink);
    case Colour::InkMuted: return light(Token::InkMuted);
    case Colour::InkFaint: return light(Token::InkFaint);
    case Colour::Pen: return light(Token::Pen);
    case Colour::Line: return light(Token::Line);
    case Colour::LineStrong: return light(Token::LineStrong);
    case Colour::Sunken: return light(Token::Sunken);
    case Colour::Accent: return light(Token::Accent);
    case Colour::PathExpert: return light(Token::PathExpert);
    case Colour::PathIndependent: return light(Token::PathIndependent);
    case Colour::PathLead: return light(Token::PathLead);
    case Colour::PathExpertWash: return light(Token::PathExpertWash);
    case Colour::PathIndependentWash: return light(Token::PathIndependentWash);
    case Colour::PathLeadWash: return light(Token::PathLeadWash);
    case Colour::Grey: return on_white(tokens::Shade::Grey);
    case Colour::Shade: return on_white(tokens::Shade::Wash);
    }
    return 0;
}

} // namespace ownmark::report::layout

#include "report/layout/text_styles.h"

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

Rgb rgb_of(Colour colour) {
    switch (colour) {
    case Colour::None: return 0xFFFFFF;
    case Colour::Ink: return 0x1C2330;
    case Colour::InkMuted: return 0x545D6A;
    case Colour::InkFaint: return 0x666E78;
    case Colour::Pen: return 0x1F3C93;
    case Colour::Line: return 0xD3D8D1;
    case Colour::LineStrong: return 0x747D78;
    case Colour::Paper: return 0xFFFFFF;
    case Colour::Surface: return 0xFFFFFF;
    case Colour::Sunken: return 0xF0F2ED;
    case Colour::Accent: return 0xA11E42;
    case Colour::PathExpert: return 0x14605C;
    case Colour::PathIndependent: return 0x47307A;
    case Colour::PathLead: return 0x9A6200;
    case Colour::PathExpertWash: return 0xE0EDEA;
    case Colour::PathIndependentWash: return 0xECE8F4;
    case Colour::PathLeadWash: return 0xF9F2E3;
    case Colour::Grey: return 0x8A939B;
    case Colour::Shade: return 0xEFEFF0;
    }
    return 0;
}

} // namespace ownmark::report::layout

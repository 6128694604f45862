// Faces, sizes and colours of the report, from the look's tokens (light only: paper is white). Lengths in px.
#pragma once
#include "charts/scene.h"
#include "report/document.h"

#include <cstdint>

namespace ownmark::report::layout {

using charts::Face;

/// 0xRRGGBB.
using Rgb = std::uint32_t;

struct TextLook {
    Face print_face = Face::Text;
    double print_size = 15;
    /// Text in the person's voice is always the pen face in the pen's colour.
    double pen_size = 16.5;
    double line_height = 23;
    charts::Colour colour = charts::Colour::Ink;
    /// Distance to what stands before, unless the block says otherwise.
    double before = 0;
    /// A rule over the text: its thickness, and from it to the text.
    double rule = 0;
    double rule_padding = 0;
};

TextLook look_of(TextStyle style);

Rgb rgb_of(charts::Colour colour);

} // namespace ownmark::report::layout

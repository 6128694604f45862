// Breaks runs of text into lines. Every character of the source stays in one of them, spaces at a line's end
// too, so that what is copied from the page is what was written.
#pragma once
#include "report/layout/text_styles.h"
#include "report/layout/type_case.h"

#include <string>
#include <vector>

namespace ownmark::report::layout {

/// What a font lacks, as it is written; drawn whole.
struct PicturedWord {
    std::string text;
    /// From the left of the line; px.
    double x = 0;
};

/// Neighbouring glyphs of one source run.
struct Stretch {
    std::size_t run = 0;
    Face face = Face::Text;
    double size = 0;
    Rgb colour = 0;
    /// From the left of the line; px.
    double x = 0;
    double width = 0;
    std::vector<pdf::ShapedGlyph> glyphs;
    /// The font lacks these characters: boxes stand for them, or pictures of these words.
    bool missing = false;
    std::vector<PicturedWord> words = {};
    /// Its glyphs stand in the order in which they are seen, which is the reverse of how they are read.
    bool from_right = false;
};

struct Line {
    /// In the order in which they are read; where they are seen, their x says.
    std::vector<Stretch> stretches;
    /// Without the space at its end.
    double width = 0;
    /// It belongs at the right of its column.
    bool from_right = false;
};

/// At least one line, which may be empty. Line feeds in the text break lines; other control characters become
/// spaces. A word wider than the line is broken inside. `width` in px.
std::vector<Line> break_lines(const Runs& runs, const TextLook& look, double width, TypeCase& type);

} // namespace ownmark::report::layout

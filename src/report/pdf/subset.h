// Cuts a TrueType font down to the glyphs a document draws. Hinting goes, outlines stay as they are.
#pragma once
#include "report/pdf/sfnt.h"

#include <compare>
#include <string>
#include <vector>

namespace ownmark::report::pdf {

/// A source glyph, moved by font units.
struct GlyphPart {
    int glyph = 0;
    int dx = 0;
    int dy = 0;
    auto operator<=>(const GlyphPart&) const = default;
};

/// One glyph of the subset: a source glyph as it is, or several made into a composite, so that a cluster
/// drawn with many glyphs still has one code and one exact text.
struct SubsetGlyph {
    std::vector<GlyphPart> parts;
    /// Font units.
    int advance = 0;
    auto operator<=>(const SubsetGlyph&) const = default;
};

/// A font file whose glyph i is `glyphs[i]`; what composites need is added behind them. `glyphs[0]` is
/// .notdef.
std::string subset(const Sfnt& font, std::vector<SubsetGlyph> glyphs);

} // namespace ownmark::report::pdf

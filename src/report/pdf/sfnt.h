// A TrueType font file, read in place: tables, metrics and glyph outlines as bytes. Knows nothing of PDF or
// of shaping.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report::pdf {

class Sfnt {
public:
    /// Nothing when `bytes` isn't a font with TrueType outlines, or a table that we need is missing or cut
    /// off.
    static std::optional<Sfnt> read(std::string bytes);

    std::string_view bytes() const { return bytes_; }

    /// Empty when the font has no such table.
    std::string_view table(std::string_view tag) const;

    int units_per_em() const { return units_per_em_; }

    int glyph_count() const { return glyph_count_; }

    /// Font units.
    int advance(int glyph) const;
    int left_bearing(int glyph) const;
    /// Empty for a blank glyph, and for one that isn't there.
    std::string_view outline(int glyph) const;

    /// Above and below the baseline for line layout (hhea), font units; descent is negative.
    int ascent() const;
    int descent() const;
    int cap_height() const;
    /// Slant in degrees, negative leans right.
    double italic_angle() const;
    /// left, bottom, right, top over all glyphs, font units.
    std::vector<int> bounds() const;
    int weight() const;

private:
    struct Table {
        std::string tag;
        std::size_t at = 0;
        std::size_t size = 0;
    };

    std::string bytes_;
    std::vector<Table> tables_;
    int units_per_em_ = 1000;
    int glyph_count_ = 0;
    int metric_count_ = 1;
    bool long_offsets_ = false;
};

} // namespace ownmark::report::pdf

// A font inside a document: shapes text and gives every pair of glyph and text its own code, so that what is
// copied or searched is exactly what was written, whatever glyph draws it. Knows nothing of lines and pages.
#pragma once
#include "report/pdf/sfnt.h"
#include "report/pdf/subset.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct hb_buffer_t;
struct hb_font_t;

namespace ownmark::report::pdf {

/// One cluster, drawn by one glyph. Lengths are thousandths of the text size.
struct ShapedGlyph {
    /// A glyph of the font, or one that `Font` joined from several; meaningful to its font only.
    int glyph = 0;
    /// What the person wrote, UTF-8.
    std::string text;
    double advance = 0;
    double dx = 0;
    double dy = 0;
    /// The font can't draw it: `glyph` is the blank one, `advance` the width of a box.
    bool missing = false;
    /// Of a missing one: a word ends behind it, though there is no space.
    bool ends_word = false;
};

class Font {
public:
    /// Nothing when `bytes` isn't a TrueType font we can read. `name` is its PostScript name.
    static std::optional<Font> open(std::string name, std::string bytes);

    Font(Font&&) noexcept;
    Font& operator=(Font&&) noexcept;
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;
    ~Font();

    /// Left to right, one entry a cluster, in the order written. `text` has no control characters.
    std::vector<ShapedGlyph> shape(std::string_view text);

    /// The code of this glyph for this text in this document, 1–65535; given out at first use.
    int code_of(const ShapedGlyph& glyph);

    /// Thousandths of the text size. Descent is negative.
    double ascent() const;
    double descent() const;
    /// Width of a glyph as the font has it, thousandths of the text size.
    double natural_advance(int glyph) const;

    /// What the file needs to embed the part that was used.
    struct Embedded {
        std::string name;
        std::string file;
        /// By code, from 0.
        std::vector<double> widths;
        std::vector<int> glyph_of_code;
        std::vector<std::string> text_of_code;
    };

    Embedded embedded() const;

    bool is_used() const { return !codes_.empty(); }

    const Sfnt& sfnt() const { return *sfnt_; }

private:
    struct ReleaseFont {
        void operator()(hb_font_t* font) const;
    };

    struct ReleaseBuffer {
        void operator()(hb_buffer_t* buffer) const;
    };

    Font(std::string name, std::unique_ptr<Sfnt> sfnt);
    bool has(char32_t code_point) const;
    int joined(std::vector<GlyphPart> parts, int advance);
    SubsetGlyph source_of(int glyph) const;

    double thousandths(int units) const { return units * 1000.0 / sfnt_->units_per_em(); }

    std::string name_;
    /// On the heap, because HarfBuzz keeps pointing at its bytes.
    std::unique_ptr<Sfnt> sfnt_;
    std::unique_ptr<hb_font_t, ReleaseFont> shaper_;
    std::unique_ptr<hb_buffer_t, ReleaseBuffer> buffer_;
    std::vector<SubsetGlyph> joined_;
    std::map<SubsetGlyph, int> joined_index_;
    std::vector<std::pair<int, std::string>> codes_;
    std::map<std::pair<int, std::string>, int> code_index_;
};

} // namespace ownmark::report::pdf

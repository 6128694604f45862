// The operators of one page's content stream. Units are points from the lower left corner, as PDF has them.
// Knows glyph codes and marked-content numbers; knows neither fonts nor structure elements.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report::pdf {

/// 0xRRGGBB, sRGB.
using Rgb = std::uint32_t;

struct PointAt {
    double x = 0;
    double y = 0;
};

/// A glyph to show: lengths in thousandths of the text size, `natural` being the font's own width.
struct ShownGlyph {
    int code = 0;
    double advance = 0;
    double natural = 0;
    double dx = 0;
    double dy = 0;
};

enum class ArtifactKind : std::uint8_t { Layout, Header, Footer, Background };

struct Stroke {
    Rgb colour = 0;
    double width = 1;
    bool round_caps = false;
    double dash = 0;
    double gap = 0;
};

class Content {
public:
    void begin_marked(std::string_view role, int mcid);
    void begin_artifact(ArtifactKind kind);
    void end_marked();

    void save();
    void restore();
    void clip(std::span<const PointAt> polygon);
    void fill(std::span<const PointAt> polygon, Rgb colour);
    void stroke(std::span<const PointAt> line, bool closed, const Stroke& stroke);

    /// `font` is the number its resource has; the baseline starts at `at`.
    void text(int font, double size, PointAt at, Rgb colour, std::span<const ShownGlyph> glyphs);
    /// Blank glyphs spread over `width`: text that can be found and copied where a picture or a box stands.
    void stretched_text(int font, double size, PointAt at, double width, std::span<const ShownGlyph> glyphs);

    /// `image` is the number its resource has, `corner` its lower left one. One that isn't coloured is
    /// painted in `colour`.
    void image(int image, PointAt corner, double width, double height, Rgb colour);

    const std::string& bytes() const { return bytes_; }

private:
    void path(std::span<const PointAt> points, bool closed);

    std::string bytes_;
};

} // namespace ownmark::report::pdf

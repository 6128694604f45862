#include "report/pdf/content.h"

#include "report/pdf/syntax.h"

#include <cmath>

namespace ownmark::report::pdf {
namespace {

std::string channels(Rgb colour) {
    std::string out;
    for (int shift = 16; shift >= 0; shift -= 8)
        out += number((colour >> shift & 0xFFU) / 255.0) + ' ';
    return out;
}

std::string pair(PointAt at) {
    return number(at.x) + ' ' + number(at.y) + ' ';
}

std::string_view properties(ArtifactKind kind) {
    switch (kind) {
    case ArtifactKind::Layout: return "/Type/Layout";
    case ArtifactKind::Header: return "/Type/Pagination/Subtype/Header/Attached[/Top]";
    case ArtifactKind::Footer: return "/Type/Pagination/Subtype/Footer/Attached[/Bottom]";
    case ArtifactKind::Background: return "/Type/Background";
    }
    return {};
}

/// The operands and operators that show glyphs, with the corrections of kerning between them.
std::string shown(std::span<const ShownGlyph> glyphs, double size) {
    constexpr double Noticeable = 0.05;
    std::string out, codes, array;
    double correction = 0;
    const auto end_codes = [&] {
        if (!codes.empty()) array += '<' + codes + '>';
        codes.clear();
    };
    const auto end_array = [&] {
        end_codes();
        if (!array.empty()) out += '[' + array + "]TJ ";
        array.clear();
    };
    for (const auto& glyph : glyphs) {
        correction += glyph.dx;
        if (std::fabs(correction) >= Noticeable) {
            end_codes();
            array += number(-correction);
            correction = 0;
        }
        if (glyph.dy != 0) {
            end_array();
            out += number(glyph.dy * size / 1000) + " Ts ";
        }
        codes += hex16(static_cast<std::uint32_t>(glyph.code));
        if (glyph.dy != 0) {
            end_array();
            out += "0 Ts ";
        }
        correction += glyph.advance - glyph.dx - glyph.natural;
    }
    end_array();
    return out;
}

} // namespace

void Content::begin_marked(std::string_view role, int mcid) {
    bytes_ += '/';
    bytes_ += role;
    bytes_ += "<</MCID " + number(mcid) + ">>BDC\n";
}

void Content::begin_artifact(ArtifactKind kind) {
    bytes_ += "/Artifact<<";
    bytes_ += properties(kind);
    bytes_ += ">>BDC\n";
}

void Content::end_marked() {
    bytes_ += "EMC\n";
}

void Content::save() {
    bytes_ += "q\n";
}

void Content::restore() {
    bytes_ += "Q\n";
}

void Content::path(std::span<const PointAt> points, bool closed) {
    bool first = true;
    for (const PointAt point : points) {
        bytes_ += pair(point) + (first ? "m " : "l ");
        first = false;
    }
    if (closed) bytes_ += "h ";
}

void Content::clip(std::span<const PointAt> polygon) {
    path(polygon, true);
    bytes_ += "W n\n";
}

void Content::fill(std::span<const PointAt> polygon, Rgb colour) {
    bytes_ += channels(colour) + "rg ";
    path(polygon, true);
    bytes_ += "f\n";
}

void Content::stroke(std::span<const PointAt> line, bool closed, const Stroke& stroke) {
    bytes_ += channels(stroke.colour) + "RG " + number(stroke.width) +
              (stroke.round_caps ? " w 1 J 1 j " : " w 0 J 0 j ");
    bytes_ += stroke.dash > 0 ? '[' + number(stroke.dash) + ' ' + number(stroke.gap) + "]0 d "
                              : std::string("[]0 d ");
    path(line, closed);
    bytes_ += "S\n";
}

void Content::text(int font, double size, PointAt at, Rgb colour, std::span<const ShownGlyph> glyphs) {
    if (glyphs.empty()) return;
    bytes_ += "BT " + channels(colour) + "rg/F" + number(font) + ' ' + number(size) + " Tf " + pair(at) +
              "Td " + shown(glyphs, size) + "ET\n";
}

void Content::image(int image, PointAt corner, double width, double height, Rgb colour) {
    bytes_ += "q " + channels(colour) + "rg " + number(width) + " 0 0 " + number(height) + ' ' +
              pair(corner) + "cm/I" + number(image) + " Do Q\n";
}

void Content::stretched_text(int font, double size, PointAt at, double width,
                             std::span<const ShownGlyph> glyphs) {
    double natural = 0;
    std::string codes;
    for (const auto& glyph : glyphs) {
        natural += glyph.natural * size / 1000;
        codes += hex16(static_cast<std::uint32_t>(glyph.code));
    }
    if (natural <= 0) return;
    bytes_ += "BT " + number(100 * width / natural) + " Tz/F" + number(font) + ' ' + number(size) + " Tf " +
              pair(at) + "Td<" + codes + ">Tj 100 Tz ET\n";
}

} // namespace ownmark::report::pdf

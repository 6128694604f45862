#include "report/pdf/embed_font.h"

#include "report/pdf/bytes.h"
#include "report/pdf/syntax.h"

#include <algorithm>
#include <cmath>

namespace ownmark::report::pdf {
namespace {

// Font descriptor flags (ISO 32000-1, table 123).
constexpr int Symbolic = 4;
constexpr int Italic = 64;

/// The format allows at most this many entries in one block.
constexpr std::size_t EntriesPerBlock = 100;

std::string descriptor(const Sfnt& sfnt, const std::string& name, int file_object) {
    const double unit = 1000.0 / sfnt.units_per_em();
    const auto bounds = sfnt.bounds();
    const bool slanted = sfnt.italic_angle() != 0;
    std::string out = "<</Type/FontDescriptor/FontName/" + name + "/Flags " +
                      number(slanted ? Symbolic | Italic : Symbolic) + "/FontBBox[";
    out += number(std::floor(bounds[0] * unit)) + ' ' + number(std::floor(bounds[1] * unit)) + ' ';
    out += number(std::ceil(bounds[2] * unit)) + ' ' + number(std::ceil(bounds[3] * unit));
    out += "]/ItalicAngle " + number(sfnt.italic_angle()) + "/Ascent " + number(sfnt.ascent() * unit) +
           "/Descent " + number(sfnt.descent() * unit);
    // Nothing in the file gives the stem; any plausible width will do, and viewers only use it to imitate a
    // missing font.
    out += "/CapHeight " + number(sfnt.cap_height() * unit) + "/StemV " +
           number(sfnt.weight() >= 600 ? 140 : 80);
    return out + "/FontFile2 " + reference(file_object) + ">>";
}

std::string to_unicode(const std::vector<std::string>& texts) {
    std::string out = "/CIDInit/ProcSet findresource begin 12 dict begin "
                      "begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
                      "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 "
                      "begincodespacerange<0000><FFFF>endcodespacerange\n";
    for (std::size_t first = 1; first < texts.size(); first += EntriesPerBlock) {
        const std::size_t end = std::min(first + EntriesPerBlock, texts.size());
        out += std::to_string(end - first) + " beginbfchar\n";
        for (std::size_t code = first; code < end; ++code)
            out += '<' + hex16(static_cast<std::uint32_t>(code)) + "><" + utf16_hex(texts[code]) + ">\n";
        out += "endbfchar\n";
    }
    return out + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

} // namespace

int write_font(ObjectFile& file, const Font& font) {
    const auto embedded = font.embedded();
    const int font_file = file.add_stream("/Length1 " + std::to_string(embedded.file.size()), embedded.file);
    const int description = file.add(descriptor(font.sfnt(), embedded.name, font_file));
    std::string widths, glyphs;
    for (const double width : embedded.widths)
        widths += number(width) + ' ';
    for (const int glyph : embedded.glyph_of_code)
        append_be(glyphs, static_cast<std::uint32_t>(glyph), 2);
    const int glyph_map = file.add_stream("", glyphs);
    const int descendant = file.add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + embedded.name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
        reference(description) + "/DW 0/W[0[" + widths + "]]/CIDToGIDMap " + reference(glyph_map) + ">>");
    const int unicode = file.add_stream("", to_unicode(embedded.text_of_code));
    return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + embedded.name +
                    "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " +
                    reference(unicode) + ">>");
}

} // namespace ownmark::report::pdf

#include "report/pdf/bytes.h"
#include "report/pdf/font.h"
#include "test_fonts.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace ownmark::report::pdf {
namespace {

Font text_font() {
    auto font = Font::open("Commissioner-Regular", test_fonts().text);
    REQUIRE(font.has_value());
    return std::move(*font);
}

int use(Font& font, std::string_view text) {
    int last = 0;
    for (const auto& glyph : font.shape(text)) {
        last = font.code_of(glyph);
    }
    return last;
}

/// The table of a font file, or nothing.
std::string_view table_of(std::string_view file, std::string_view tag) {
    for (std::uint32_t i = 0; i < read_be(file, 4, 2); ++i) {
        const std::size_t record = 12 + 16 * i;
        if (file.substr(record, 4) == tag) {
            return file.substr(read_be(file, record + 8, 4), read_be(file, record + 12, 4));
        }
    }
    return {};
}

} // namespace

TEST_CASE("our fonts kern pairs and ask nothing else of HarfBuzz, of which nothing else is left") {
    const FontFiles files = test_fonts();
    for (const std::string& file : {files.text, files.text_bold, files.heading, files.pen}) {
        CHECK(table_of(file, "GSUB").empty());
        const std::string_view table = table_of(file, "GPOS");
        const std::size_t list = read_be(table, 8, 2);
        const std::uint32_t count = read_be(table, list, 2);
        REQUIRE(count > 0);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t lookup = list + read_be(table, list + 2 + 2 * i, 2);
            const std::size_t sub_table = lookup + read_be(table, lookup + 6, 2);
            constexpr std::uint32_t Pairs = 2, Extension = 9;
            const std::uint32_t kind = read_be(table, lookup, 2);
            CHECK((kind == Extension ? read_be(table, sub_table + 2, 2) : kind) == Pairs);
        }
    }
}

TEST_CASE("a subset has the glyphs that were used, .notdef and what composites need") {
    Font font = text_font();
    use(font, "aab");
    const auto embedded = font.embedded();
    CHECK(embedded.widths.size() == 3); // .notdef, a, b
    const auto subset = Sfnt::read(embedded.file);
    REQUIRE(subset.has_value());
    CHECK(subset->glyph_count() == 3);
    CHECK(subset->outline(1) != subset->outline(2));
    CHECK(subset->advance(1) == font.sfnt().advance(static_cast<int>(font.shape("a").front().glyph)));
    CHECK(embedded.file.size() < font.sfnt().bytes().size() / 10);
}

TEST_CASE("an accented letter brings its parts along") {
    Font font = text_font();
    use(font, "é");
    const auto subset = Sfnt::read(font.embedded().file);
    REQUIRE(subset.has_value());
    const bool is_composite = read_i16(subset->outline(1), 0) < 0;
    CHECK(subset->glyph_count() == (is_composite ? 4 : 2));
    for (int glyph = 0; glyph < subset->glyph_count(); ++glyph) {
        CAPTURE(glyph);
        CHECK_FALSE(subset->outline(glyph).empty());
    }
}

TEST_CASE("the checksum of a subset is right") {
    Font font = text_font();
    use(font, "Ownmark");
    const std::string file = font.embedded().file;
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < file.size(); at += 4) {
        sum += read_be(file, at, 4);
    }
    CHECK(sum == 0xB1B0AFBA);
}

TEST_CASE("one glyph that stands for two texts has two codes") {
    Font font = text_font();
    const int space = use(font, " ");
    const int no_break = use(font, "\u00A0");
    const int again = use(font, " ");
    CHECK(space != no_break);
    CHECK(space == again);
}

TEST_CASE("a ligature character is drawn with its letters and keeps its text") {
    Font font = text_font();
    const auto shaped = font.shape("\uFB00");
    REQUIRE(shaped.size() == 1);
    CHECK(shaped.front().text == "\uFB00");
    CHECK_FALSE(shaped.front().missing);
    const auto letters = font.shape("ff");
    const double width = letters[0].advance + letters[1].advance;
    CHECK(shaped.front().advance == doctest::Approx(width));
    font.code_of(shaped.front());
    const auto subset = Sfnt::read(font.embedded().file);
    REQUIRE(subset.has_value());
    CHECK(subset->glyph_count() == 3); // .notdef, the joined one, f
    CHECK(read_i16(subset->outline(1), 0) == -1);
}

TEST_CASE("a letter and its combining mark become one covered character") {
    Font font = text_font();
    const auto shaped = font.shape("e\u0301");
    REQUIRE(shaped.size() == 1);
    CHECK_FALSE(shaped.front().missing);
    CHECK(shaped.front().text == "e\u0301");
    CHECK(shaped.front().glyph == font.shape("é").front().glyph);
}

TEST_CASE("what the font lacks is marked, never drawn as .notdef") {
    Font font = text_font();
    for (const std::string text : {"日", "🎉", "→", "ش", "👩\u200D🔬"}) {
        CAPTURE(text);
        const auto shaped = font.shape(text);
        REQUIRE(shaped.size() == 1);
        CHECK(shaped.front().missing);
        CHECK(shaped.front().glyph != 0);
        CHECK(shaped.front().text == text);
        CHECK(shaped.front().advance > 0);
    }
}

TEST_CASE("kerning pulls pairs together") {
    Font font = text_font();
    double together = 0;
    for (const auto& glyph : font.shape("AVATAR To")) {
        together += glyph.advance - font.natural_advance(glyph.glyph);
    }
    CHECK(together < 0);
}

TEST_CASE("a file that is no font, or is cut off, is refused") {
    CHECK_FALSE(Font::open("x", "").has_value());
    CHECK_FALSE(Font::open("x", "not a font at all").has_value());
    const std::string whole = test_fonts().text;
    CHECK_FALSE(Font::open("x", whole.substr(0, whole.size() / 2)).has_value());
}

} // namespace ownmark::report::pdf

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

} // namespace

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

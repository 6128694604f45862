#include "chequered_pen.h"
#include "report/layout/lines.h"
#include "test_fonts.h"

#include <doctest/doctest.h>
#include <string>
#include <tuple>
#include <vector>

namespace ownmark::report::layout {
namespace {

constexpr TextLook Look{.print_face = Face::Text, .print_size = 10, .pen_size = 11, .line_height = 15};

TypeCase real_type(ForeignPen* foreign = nullptr) {
    auto type = TypeCase::open(test_fonts(), foreign);
    REQUIRE(type.has_value());
    return std::move(*type);
}

std::string text_of(const Line& line) {
    std::string out;
    for (const auto& stretch : line.stretches) {
        for (const auto& glyph : stretch.glyphs) {
            out += glyph.text;
        }
    }
    return out;
}

std::vector<std::string> texts(const Runs& runs, double width) {
    TypeCase type = real_type();
    std::vector<std::string> out;
    for (const auto& line : break_lines(runs, Look, width, type)) {
        CHECK(line.width <= width);
        out.push_back(text_of(line));
    }
    return out;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("lines break behind spaces, and no character gets lost") {
    const std::string text = "The numbers come when I said they would, and then some more of them.";
    std::string joined;
    const Lines lines = texts({{text}}, 90);
    CHECK(lines.size() > 3);
    for (const std::string& line : lines) {
        joined += line;
        const bool ends_at_a_space = line.back() == ' ' || &line == &lines.back();
        CHECK(ends_at_a_space);
    }
    CHECK(joined == text);
}

TEST_CASE("voices share a line") {
    TypeCase type = real_type();
    const auto lines = break_lines({{"I help "}, {"towns", Voice::Pen}, {"."}}, Look, 500, type);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().stretches.size() == 3);
    CHECK(lines.front().stretches[1].face == Face::Pen);
    CHECK(lines.front().stretches[1].size == 11);
    CHECK(lines.front().stretches[1].x == doctest::Approx(lines.front().stretches[0].width));
}

TEST_CASE("a run may begin in the middle of a word without a break") {
    CHECK(texts({{"aaaa bbbb"}, {"cccc", Voice::Pen}}, 55) == Lines{"aaaa ", "bbbbcccc"});
}

TEST_CASE("line feeds are kept, and empty text is one empty line") {
    CHECK(texts({{"one\ntwo\r\n\nthree"}}, 500) == Lines{"one", "two", "", "three"});
    CHECK(texts({{""}}, 500) == Lines{""});
    CHECK(texts({}, 500) == Lines{""});
}

TEST_CASE("control characters become spaces") {
    CHECK(texts({{"a\tb\x01"
                  "c"}},
                500) == Lines{"a b c"});
}

TEST_CASE("a word wider than the line is broken inside") {
    const Lines lines = texts({{"Donaudampfschifffahrtsgesellschaft"}}, 60);
    CHECK(lines.size() > 2);
    std::string joined;
    for (const auto& line : lines) {
        joined += line;
    }
    CHECK(joined == "Donaudampfschifffahrtsgesellschaft");
}

TEST_CASE("Japanese lines don’t begin with closing signs or small letters") {
    for (const std::string& line : texts({{"ちょっと、「学校」まで。ちょっと、「学校」まで。"}}, 40)) {
        for (const std::string_view sign : {"ょ", "っ", "、", "」", "。"}) {
            CHECK_FALSE(line.starts_with(sign));
        }
    }
}

TEST_CASE("a short last word gets company") {
    TypeCase type = real_type();
    const std::string text = "two papers a week and a walk up it";
    const double width = type.width("two papers a week and a walk up ", Face::Text, 10);
    const Lines lines = texts({{text}}, width);
    REQUIRE(lines.size() == 2);
    CHECK(lines.back() == "up it");
}

TEST_CASE("boxed right-to-left text stands as it is seen, in one stretch") {
    TypeCase type = real_type();
    const auto lines = break_lines({{"a مر حب b"}}, Look, 500, type);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().stretches.size() == 3);
    const Stretch& arabic = lines.front().stretches[1];
    CHECK(arabic.missing);
    CHECK(arabic.from_right);
    CHECK(arabic.glyphs.front().text == "ب");
    CHECK(arabic.glyphs.back().text == "م");
    CHECK(lines.front().stretches[0].x < arabic.x);
    CHECK(arabic.x < lines.front().stretches[2].x);
}

TEST_CASE("a paragraph from right to left is read as it is written, and seen from the right") {
    TypeCase type = real_type();
    const auto lines = break_lines({{"مرحبا ABC 20، سلام", Voice::Pen}}, Look, 500, type);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().from_right);
    std::string read;
    double last = 1000;
    for (const Stretch& stretch : lines.front().stretches) {
        std::string part;
        for (const auto& glyph : stretch.glyphs) {
            part = stretch.from_right ? glyph.text + part : part + glyph.text;
        }
        read += part;
        if (part == "مرحبا" || part == "ABC" || part == "سلام") {
            CHECK(stretch.x < last);
            last = stretch.x;
        }
    }
    CHECK(read == "مرحبا ABC 20، سلام");
    CHECK_FALSE(break_lines({{"I help "}, {"مرحبا", Voice::Pen}}, Look, 500, type).front().from_right);
}

TEST_CASE("marks of letters from right to left are characters of their own, before their letter as seen") {
    TypeCase type = real_type();
    const auto lines = break_lines({{"سَمی\u200Cخ"}}, Look, 500, type);
    REQUIRE(lines.front().stretches.size() == 1);
    std::string seen;
    double width = 0;
    for (const auto& glyph : lines.front().stretches.front().glyphs) {
        seen += glyph.text;
        width += glyph.advance;
    }
    CHECK(seen == "خ\u200Cیمَس");
    CHECK(width * 10 / 1000 == doctest::Approx(lines.front().stretches.front().width));
}

TEST_CASE("brackets among letters from right to left open to the letters they enclose") {
    TypeCase type = real_type();
    const int opening = type.font(Face::Text).shape("(").front().glyph;
    const int closing = type.font(Face::Text).shape(")").front().glyph;
    for (const auto& [text, before, after] :
         {std::tuple("שלום (12) שלום", closing, opening), std::tuple("so (12) it", opening, closing)}) {
        const auto lines = break_lines({{text}}, Look, 500, type);
        std::vector<int> seen;
        std::string signs;
        for (const Stretch& stretch : lines.front().stretches) {
            for (const auto& glyph : stretch.glyphs) {
                if (glyph.text == "(" || glyph.text == ")") {
                    signs += glyph.text;
                    seen.push_back(glyph.glyph);
                }
            }
        }
        CHECK(signs == "()");
        CHECK(seen == std::vector{before, after});
    }
}

TEST_CASE("words that somebody draws are as wide as they are drawn, and lines break between them") {
    ChequeredPen pen;
    TypeCase type = real_type(&pen);
    CHECK(type.width("日本", Face::Text, 10) == doctest::Approx(20));
    // Ten px a letter: six words of two, three to a line.
    const auto thai = break_lines({{"กขคงจฉชซฌญฎฏ"}}, Look, 65, type);
    REQUIRE(thai.size() == 2);
    CHECK(thai.front().width == doctest::Approx(60));
    REQUIRE(thai.front().stretches.size() == 1);
    const auto& words = thai.front().stretches.front().words;
    REQUIRE(words.size() == 3);
    CHECK(words[1].text == "คง");
    CHECK(words[1].x == doctest::Approx(20));
    // A word wider than the line is divided, and both parts are drawn.
    const auto divided = break_lines({{"कखगघङच"}}, Look, 45, type);
    REQUIRE(divided.size() == 2);
    CHECK(divided.front().stretches.front().words.front().text == "कखगघ");
    CHECK(divided.back().stretches.front().words.front().text == "ङच");
    CHECK(divided.back().width == doctest::Approx(20));
}

TEST_CASE("drawn words from right to left stand from the right, each whole") {
    ChequeredPen pen;
    TypeCase type = real_type(&pen);
    const auto lines = break_lines({{"مرحبا بكم", Voice::Pen}}, Look, 500, type);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().stretches.size() == 1);
    const Stretch& stretch = lines.front().stretches.front();
    REQUIRE(stretch.words.size() == 2);
    CHECK(stretch.words[0].text == "مرحبا");
    CHECK(stretch.words[1].text == "بكم");
    CHECK(stretch.words[1].x == doctest::Approx(0));
    CHECK(stretch.words[0].x == doctest::Approx(stretch.width - 55));
    CHECK(stretch.width == doctest::Approx(lines.front().width));
    // Letters that Latin words divide are drawn on either side.
    const auto mixed = break_lines({{"سلام ABC سلام"}}, Look, 500, type);
    REQUIRE(mixed.front().stretches.size() >= 3);
    CHECK(mixed.front().stretches.front().words.size() == 1);
    CHECK(mixed.front().stretches.front().x > mixed.front().stretches.back().x);
}

} // namespace ownmark::report::layout

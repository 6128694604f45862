#include "base/scripts.h"

#include <doctest/doctest.h>
#include <optional>
#include <string_view>

using ownmark::base::Direction;
using ownmark::base::direction_of;
using ownmark::base::has_right_to_left;
using ownmark::base::needs_shaping;
using ownmark::base::paragraph_of;
using ownmark::base::ParagraphDirections;

TEST_CASE("letters that stand alone need no shaping") {
    CHECK(!needs_shaping(""));
    CHECK(!needs_shaping("Zoë Łuczak – “quoted”, naïve"));
    CHECK(!needs_shaping("Ελληνικά и кириллица"));
    CHECK(!needs_shaping("日本語、한국어「テ」"));
    CHECK(!needs_shaping("plain 🎉"));
}

TEST_CASE("joining, reordering and stacking text needs it") {
    CHECK(needs_shaping("שלום"));
    CHECK(needs_shaping("and then سلام"));
    CHECK(needs_shaping("नमस्ते"));
    CHECK(needs_shaping("สวัสดี"));
    CHECK(needs_shaping("e\u0301"));
    CHECK(needs_shaping("👩‍💻"));
    CHECK(needs_shaping("🇵🇱"));
    CHECK(needs_shaping("👍🏽"));
    CHECK(needs_shaping("か\u3099"));
    CHECK(needs_shaping("1️⃣"));
    CHECK(needs_shaping("静か、「だ"));
}

TEST_CASE("a text runs as its first letter does") {
    CHECK(direction_of("Ana שלום") == Direction::LeftToRight);
    CHECK(direction_of("שלום Ana") == Direction::RightToLeft);
    CHECK(direction_of("12. – «سلام» 👍") == Direction::RightToLeft);
    CHECK(direction_of("日本語 שלום") == Direction::LeftToRight);
    CHECK(direction_of("🇵🇱 שלום") == Direction::LeftToRight); // so say browsers: flags are letters
    CHECK(direction_of("👍 שלום") == Direction::RightToLeft);
    CHECK(direction_of("\u200Fabc") == Direction::RightToLeft);
    CHECK(direction_of("") == Direction::LeftToRight);
    CHECK(direction_of("123 ?!") == Direction::LeftToRight);
}

TEST_CASE("what is isolated doesn't give the direction") {
    CHECK(direction_of("\u2068שלום\u2069 is a card") == Direction::LeftToRight);
    CHECK(direction_of("\u2068Ana\u2069 שלום") == Direction::RightToLeft);
    CHECK(direction_of("\u2069שלום") == Direction::RightToLeft);
}

TEST_CASE("a piece of a text lies in one of its paragraphs") {
    const std::string_view text = "one\nשלום and more\ntwo";
    CHECK(paragraph_of(text, text.substr(0, 3)) == "one");
    CHECK(paragraph_of(text, text.substr(text.find("and"), 3)) == "שלום and more");
    CHECK(paragraph_of(text, text.substr(text.find("two"))) == "two");
    CHECK(paragraph_of(text, text.substr(text.find("two") + 3)) == "two");
}

TEST_CASE("each piece runs as its paragraph does") {
    const std::string_view text = "\nAna שלום\n\nשלום and more\n12";
    const auto piece = [&](std::string_view words) { return text.substr(text.find(words), words.size()); };
    ParagraphDirections directions(text);
    CHECK(directions.of(text.substr(0, 0)) == std::nullopt);
    CHECK(directions.of(piece("Ana")) == Direction::LeftToRight);
    CHECK(directions.of(piece("שלום")) == Direction::LeftToRight);
    CHECK(directions.of(text.substr(text.find("\n\n") + 1, 0)) == std::nullopt);
    CHECK(directions.of(piece("שלום and")) == Direction::RightToLeft);
    CHECK(directions.of(piece("more")) == Direction::RightToLeft);
    CHECK(directions.of(piece("12")) == std::nullopt);
}

TEST_CASE("letters from right to left are found anywhere") {
    CHECK(has_right_to_left("a ש"));
    CHECK_FALSE(has_right_to_left("नमस्ते, Zoë"));
    CHECK_FALSE(has_right_to_left("٣")); // digits run as everybody's do
}

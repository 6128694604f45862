#include "base/bidi.h"
#include "base/grapheme_rule.h"

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

using namespace ownmark::base;

namespace {

/// As it is seen, from the left; brackets aren't mirrored.
std::string seen(std::string_view text, Direction base) {
    std::vector<std::string_view> pieces;
    std::vector<LinePiece> line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = grapheme_end(text, at);
        pieces.push_back(text.substr(at, end - at));
        line.push_back({.runs = runs_of(pieces.back())});
        at = end;
    }
    std::string out;
    arrange(line, base);
    for (const LinePiece& place : line) {
        out += pieces[place.seen];
    }
    return out;
}

constexpr Direction Left = Direction::LeftToRight;
constexpr Direction Right = Direction::RightToLeft;

} // namespace

TEST_CASE("text from left to right stays as it is") {
    CHECK(seen("one 2, three.", Left) == "one 2, three.");
    CHECK(seen("", Right).empty());
}

TEST_CASE("within a line from the left, only what runs from the right is turned round") {
    CHECK(seen("a שלום b", Left) == "a םולש b");
    CHECK(seen("a שלום, עולם.", Left) == "a םלוע ,םולש.");
    CHECK(seen("a של 12.5 ום b", Left) == "a םו 12.5 לש b");
}

TEST_CASE("in a line from the right, words from the left and numbers keep their order") {
    CHECK(seen("שלום one two, עולם.", Right) == ".םלוע ,one two םולש");
    CHECK(seen("שנת 2026, טוב", Right) == "בוט ,2026 תנש");
    CHECK(seen("12 שלום", Right) == "םולש 12");
    CHECK(seen("א ABC 34 ב", Right) == "ב ABC 34 א");
}

TEST_CASE("marks stay with their letters") {
    CHECK(seen("a\u0301 שָל", Left) == "a\u0301 לשָ");
}

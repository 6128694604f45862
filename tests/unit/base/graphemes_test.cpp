#include "base/grapheme_rule.h"
#include "base/utf8.h"

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

using ownmark::base::grapheme_count;
using ownmark::base::grapheme_end;
using ownmark::base::grapheme_prefix;

namespace {

using Parts = std::vector<std::string>;

Parts parts_of(std::string_view text) {
    Parts parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = grapheme_end(text, at);
        parts.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

} // namespace

TEST_CASE("letters with marks are one character") {
    CHECK(parts_of("e\u0301a\u0328\u0301x") == Parts{"e\u0301", "a\u0328\u0301", "x"});
    CHECK(parts_of("שָׁלוֹם").size() == 4);
    CHECK(parts_of("กำนี้") == Parts{"กำ", "นี้"});
    CHECK(parts_of("\u0301a") == Parts{"\u0301", "a"});
}

TEST_CASE("Indic conjuncts are one character, and end where the joining mark stands before no consonant") {
    CHECK(parts_of("क्षत्रिय") == Parts{"क्ष", "त्रि", "य"});
    CHECK(parts_of("ক্ষমা") == Parts{"ক্ষ", "মা"});
    CHECK(parts_of("क्\u200Dष") == Parts{"क्\u200Dष"});
    CHECK(parts_of("वाक्।") == Parts{"वा", "क्", "।"});
    CHECK(parts_of("க்ஷ") == Parts{"க்", "ஷ"}); // Tamil's dot divides
}

TEST_CASE("Khmer letters beneath belong to the one above") {
    CHECK(parts_of("ស្រី") == Parts{"ស្រី"});
}

TEST_CASE("Korean syllables are one character, however they are spelt") {
    CHECK(parts_of("한국") == Parts{"한", "국"});
    CHECK(parts_of("\u1112\u1161\u11AB\u1100\u116E\u11A8") ==
          Parts{"\u1112\u1161\u11AB", "\u1100\u116E\u11A8"});
    CHECK(parts_of("하\u11AB") == Parts{"하\u11AB"});
    CHECK(parts_of("한\u1161").size() == 2);
}

TEST_CASE("joined emoji, skin tones, keycaps and flags are one character each") {
    CHECK(parts_of("👨‍👩‍👧‍👦👍🏽1️⃣") ==
          Parts{"👨‍👩‍👧‍👦", "👍🏽", "1️⃣"});
    CHECK(parts_of("🇵🇱🇯🇵🇩") == Parts{"🇵🇱", "🇯🇵", "🇩"});
    CHECK(parts_of("🏴󠁧󠁢󠁷󠁬󠁳󠁿x") == Parts{"🏴󠁧󠁢󠁷󠁬󠁳󠁿", "x"});
    CHECK(parts_of("👩🏽‍🔬!") == Parts{"👩🏽‍🔬", "!"});
    CHECK(parts_of("a\u200Db") == Parts{"a\u200D", "b"}); // letters aren't joined by it
}

TEST_CASE("Persian's invisible divider belongs to the letter before it") {
    CHECK(parts_of("می\u200Cخ") == Parts{"م", "ی\u200C", "خ"});
}

TEST_CASE("line ends are one, and nothing joins controls") {
    CHECK(parts_of("\r\n\n") == Parts{"\r\n", "\n"});
    CHECK(parts_of("\n\u0301") == Parts{"\n", "\u0301"});
    CHECK(parts_of("\u200B\u0301").size() == 2);
}

TEST_CASE("broken bytes are characters of their own") {
    CHECK(parts_of("\xFF\xC3z") == Parts{"\xFF", "\xC3", "z"});
}

TEST_CASE("counting and cutting go by characters") {
    CHECK(grapheme_count("क्षत्रिय") == 3);
    CHECK(grapheme_prefix("👨‍👩‍👧‍👦 family", 2) == "👨‍👩‍👧‍👦 ");
    CHECK(grapheme_prefix("short", 9) == "short");
    CHECK(grapheme_count("") == 0);
}

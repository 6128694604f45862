#include "base/breaks.h"

#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

using ownmark::base::first_piece;
using ownmark::base::may_break_between;
using ownmark::base::needs_dictionary;

namespace {

using Parts = std::vector<std::string>;

Parts parts_of(std::string_view word) {
    Parts parts;
    while (!word.empty()) {
        const std::size_t end = first_piece(word);
        parts.emplace_back(word.substr(0, end));
        word.remove_prefix(end);
    }
    return parts;
}

} // namespace

TEST_CASE("words of letters stay whole") {
    CHECK(parts_of("well-known") == Parts{"well-known"});
    CHECK(parts_of("Łuczak’s") == Parts{"Łuczak’s"});
    CHECK(parts_of("한국어를") == Parts{"한국어를"});
    CHECK(parts_of("👍🏽👍🏽") == Parts{"👍🏽👍🏽"});
    CHECK(parts_of("") == Parts{});
}

TEST_CASE("Chinese and Japanese may be broken between characters") {
    CHECK(parts_of("日本語") == Parts{"日", "本", "語"});
    CHECK(parts_of("テストabc") == Parts{"テ", "ス", "ト", "abc"});
    CHECK(parts_of("か\u3099く") == Parts{"か\u3099", "く"});
}

TEST_CASE("but not before closing punctuation and small kana, nor behind opening punctuation") {
    CHECK(parts_of("「学校」、だ。") == Parts{"「学", "校」、", "だ。"});
    CHECK(parts_of("ちょっと") == Parts{"ちょっ", "と"});
    CHECK(parts_of("スーパー") == Parts{"スー", "パー"});
    CHECK(parts_of("人々（皆）") == Parts{"人々", "（皆）"});
    CHECK(may_break_between(U'日', U'本'));
    CHECK_FALSE(may_break_between(U'日', U'。'));
}

TEST_CASE("a space without width is a place to break") {
    CHECK(parts_of("ab\u200Bcd") == Parts{"ab\u200B", "cd"});
}

TEST_CASE("Thai, Lao, Khmer and Burmese need a dictionary") {
    for (const std::string_view word : {"สวัสดี", "ສະບາຍດີ", "សួស្តី", "မင်္ဂလာပါ", "ok สวัสดี"}) {
        CHECK(needs_dictionary(word));
    }
    CHECK_FALSE(needs_dictionary("नमस्ते"));
    CHECK_FALSE(needs_dictionary("日本語"));
}

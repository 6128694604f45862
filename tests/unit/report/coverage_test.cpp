#include "base/utf8.h"
#include "report/coverage.h"
#include "report/layout/type_case.h"
#include "test_fonts.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace ownmark::report {
namespace {

using Found = std::vector<std::string>;

layout::TypeCase real_type() {
    auto type = layout::TypeCase::open(test_fonts());
    REQUIRE(type.has_value());
    return std::move(*type);
}

bool all_faces_draw(layout::TypeCase& type, std::string_view text) {
    for (const auto face :
         {charts::Face::Text, charts::Face::TextBold, charts::Face::Heading, charts::Face::Pen}) {
        for (const auto& glyph : type.font(face).shape(text)) {
            if (glyph.missing) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("the table of covered characters agrees with the four font files") {
    layout::TypeCase type = real_type();
    std::string wrong;
    for (char32_t c = 0x20; c < 0x3000; ++c) {
        const bool is_other_space = c >= 0x2000 && c <= 0x206F && !is_covered(c);
        if (is_other_space || (c >= 0x7F && c < 0xA0) || (c >= 0x300 && c < 0x370)) {
            continue;
        }
        std::string text;
        base::append_utf8(text, c);
        if (missing_characters(text).empty() != all_faces_draw(type, text)) {
            wrong += text + ' ';
        }
    }
    CHECK(wrong == "");
}

TEST_CASE("combining marks agree with the fonts as well") {
    layout::TypeCase type = real_type();
    std::string wrong;
    for (char32_t mark = 0x300; mark < 0x340; ++mark) {
        for (char letter = 'A'; letter <= 'z'; ++letter) {
            std::string text(1, letter);
            base::append_utf8(text, mark);
            if (missing_characters(text).empty() != all_faces_draw(type, text)) {
                wrong += text + ' ';
            }
        }
    }
    CHECK(wrong == "");
}

TEST_CASE("missing characters are named once, as a person counts them") {
    CHECK(missing_characters("Grüße, “Łódź” – Iğdır … €").empty());
    CHECK(missing_characters("one\ntwo\tthree\u00A0\u2009four\u2011five \uFB01").empty());
    CHECK(missing_characters("日本 and 日 → 👩\u200D🔬!") == Found{"日", "本", "→", "👩\u200D🔬"});
}

TEST_CASE("the texts of a workbook are looked through, its numbers and ids are not") {
    model::Workbook book;
    book.answers["start.name"] = std::string("山 Yamada");
    book.answers["statement.text"] = std::string("plain");
    book.answers["x→"] = 3;
    CHECK(missing_characters(book) == Found{"山"});
}

} // namespace ownmark::report

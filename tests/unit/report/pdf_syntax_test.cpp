#include "report/pdf/colour_profile.h"
#include "report/pdf/content.h"
#include "report/pdf/metadata.h"
#include "report/pdf/syntax.h"

#include <array>
#include <doctest/doctest.h>

namespace ownmark::report::pdf {

TEST_CASE("numbers have three decimals at most and no superfluous ones") {
    CHECK(number(0.0) == "0");
    CHECK(number(-0.0001) == "0");
    CHECK(number(12.0) == "12");
    CHECK(number(0.5) == "0.5");
    CHECK(number(-0.25) == "-0.25");
    CHECK(number(595.2756) == "595.276");
    CHECK(number(1.05) == "1.05");
    CHECK(number(100000.0) == "100000");
}

TEST_CASE("text strings are literal for ASCII and UTF-16 otherwise") {
    CHECK(text_string("a (b) \\c") == "(a \\(b\\) \\\\c)");
    CHECK(text_string("ü") == "<FEFF00FC>");
    CHECK(text_string("🎉") == "<FEFFD83CDF89>");
    CHECK(text_string("a\nb") == "<FEFF0061000A0062>");
}

TEST_CASE("XML text is escaped and loses what XML can't hold") {
    CHECK(xml_text("a < b & c > d") == "a &lt; b &amp; c &gt; d");
    CHECK(xml_text(std::string_view("a\x01\x0Bż", 5)) == "aż");
}

TEST_CASE("the dates in both forms of metadata agree") {
    const Metadata metadata{.title = "Renée", .subject = "s", .day = "2026-03-12"};
    CHECK(xmp(metadata).find("<xmp:CreateDate>2026-03-12T00:00:00Z</xmp:CreateDate>") != std::string::npos);
    CHECK(info_dictionary(metadata).find("/CreationDate(D:20260312000000Z)") != std::string::npos);
    CHECK(xmp(metadata).find("dc:creator") == std::string::npos);
    CHECK(info_dictionary(metadata).find("/Author") == std::string::npos);
}

TEST_CASE("the colour profile says its own size and is an ICC profile") {
    const std::string profile = srgb_profile();
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(profile[at]); };
    const unsigned size = byte(0) << 24U | byte(1) << 16U | byte(2) << 8U | byte(3);
    CHECK(size == profile.size());
    CHECK(profile.substr(36, 4) == "acsp");
    CHECK(profile.substr(12, 8) == "mntrRGB ");
}

TEST_CASE("kerned text is one array with the corrections in it") {
    Content content;
    const std::array glyphs = {ShownGlyph{1, 500, 520}, ShownGlyph{2, 400, 400}, ShownGlyph{3, 300, 300}};
    content.text(0, 10, {72, 700}, 0xFF0000, glyphs);
    CHECK(content.bytes() == "BT 1 0 0 rg/F0 10 Tf 72 700 Td [<0001>20<00020003>]TJ ET\n");
}

} // namespace ownmark::report::pdf

// Whole files, read back with qpdf and poppler: what other programs make of our PDF is what counts.
#include "chequered_pen.h"
#include "pdf_file.h"
#include "report/write_pdf.h"
#include "test_fonts.h"

#include <cstdio>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace ownmark::report {
namespace {

std::string bytes_of(const Document& document, ForeignPen* foreign = nullptr) {
    auto bytes = write_pdf(document, test_fonts(), foreign);
    REQUIRE(bytes.has_value());
    return std::move(*bytes);
}

Document document_with(std::vector<Block> blocks) {
    Document document;
    document.title = "Renée Kovač: brand sheet";
    document.author = "Renée Kovač";
    document.subject = "What the workbook holds";
    document.day = "2026-03-12";
    document.foot = "Renée Kovač, 12 March 2026.";
    document.stitches = {Stitch::Done, Stitch::Begun, Stitch::Open};
    document.blocks = std::move(blocks);
    return document;
}

Block heading(int level, std::string text, std::string anchor = {}) {
    const TextStyle style = level == 1 ? TextStyle::Title : TextStyle::Section;
    return {
        Heading{.level = level, .style = style, .runs = {{std::move(text)}}, .anchor = std::move(anchor)}};
}

Block paragraph(Runs runs) {
    return {Paragraph{.style = TextStyle::Body, .runs = std::move(runs)}};
}

Block long_table(int rows) {
    Table table;
    table.columns = {{2}, {1, TextStyle::CellNumber, Align::End}, {2}};
    table.header = {{{"Statement"}}, {{"Answer"}}, {{"In my words"}}};
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back({{{"Row " + std::to_string(i) + "."}}, {{"4"}}, {{"so it is", Voice::Pen}}});
    }
    return {table};
}

Block chart() {
    Figure figure;
    figure.scene.width = 200;
    figure.scene.height = 80;
    figure.scene.shapes.push_back({.points = {{0, 0}, {100, 0}, {100, 20}, {0, 20}},
                                   .closed = true,
                                   .fill = charts::Colour::PathLead,
                                   .weave = charts::Weave::Lead30});
    figure.scene.labels.push_back({.at = {0, 40}, .text = "Lead 31"});
    figure.alternative_text = "One bar: Lead, 31.";
    return {figure};
}

Document everything() {
    ItemList list{{{{TextStyle::ItemTerm, {{"Judgement"}}},
                    {TextStyle::ItemText, {{"the question under it", Voice::Pen}}}}}};
    SideBySide sides;
    sides.parts.push_back({1, {heading(2, "Left"), {list}}});
    sides.parts.push_back({1, {heading(2, "Right"), paragraph({{"text"}})}});
    return document_with(
        {heading(1, "First page"),
         paragraph({{"Numbers are on "}, {.text = "page {page}", .target = "numbers"}, {"."}}),
         {sides},
         chart(),
         {PageBreak{}},
         heading(1, "Second page", "numbers"),
         long_table(60)});
}

} // namespace

TEST_CASE("the file is sound, tagged, and says its language and title") {
    const PdfFile pdf(bytes_of(everything()));
    const Output check = pdf.tool("qpdf --check");
    CAPTURE(check.text);
    CHECK(check.status == 0);
    CHECK(contains(check.text, "No syntax or stream encoding errors found"));

    const std::string info = pdf.tool("pdfinfo").text;
    CHECK(contains(info, "Renée Kovač: brand sheet"));
    CHECK(contains(info, "Tagged:          yes"));
    CHECK(contains(info, "PDF version:     1.7"));
    CHECK(contains(info, "(A4)"));
    CHECK(contains(info, "PDF subtype:     PDF/A-2a") == contains(info, "PDF subtype:"));

    const std::string objects = pdf.objects();
    CHECK(contains(objects, "/Lang (en-GB)"));
    CHECK(contains(objects, "/DisplayDocTitle true"));
    CHECK(contains(objects, "/Marked true"));
    CHECK(contains(objects, "<pdfuaid:part>1</pdfuaid:part>"));
    CHECK(contains(objects, "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    CHECK(contains(objects, "/GTS_PDFA1"));
}

TEST_CASE("the structure tree has what the document has, in reading order") {
    const PdfFile pdf(bytes_of(everything()));
    const std::string tree = pdf.tool("pdfinfo -struct-text").text;
    CAPTURE(tree);
    CHECK(count_of(tree, "H1 ") == 2);
    CHECK(count_of(tree, "H2 ") == 2);
    CHECK(contains(tree, "Figure"));
    CHECK(count_of(tree, "TR") == 61);
    CHECK(contains(tree, "LBody"));
    const auto at = [&](std::string_view part) { return tree.find(part); };
    CHECK(at("First page") < at("Left"));
    CHECK(at("Left") < at("Judgement"));
    CHECK(at("Judgement") < at("Right"));
    CHECK(at("Right") < at("Second page"));
    const std::string objects = pdf.objects();
    CHECK(contains(objects, "/Alt (One bar: Lead, 31.)"));
    CHECK(contains(objects, "/BBox"));
    CHECK(count_of(objects, "/Scope /Column") == 3);
    CHECK(count_of(objects, "/Scope /Row") == 60);
    CHECK(contains(objects, "/ListNumbering /None"));
}

TEST_CASE("everything drawn is either content or artifact") {
    const PdfFile pdf(bytes_of(everything()));
    const std::string objects = pdf.objects();
    CHECK(count_of(objects, ">>BDC") == count_of(objects, "EMC"));
    // No text outside: every BT lies between a BDC and its EMC.
    int depth = 0;
    for (std::size_t at = 0; at + 3 < objects.size(); ++at) {
        if (objects.compare(at, 3, "BDC") == 0) {
            ++depth;
        } else if (objects.compare(at, 3, "EMC") == 0) {
            --depth;
        } else if (objects.compare(at, 3, "BT ") == 0 && objects[at - 1] == '\n') {
            REQUIRE(depth == 1);
        }
        REQUIRE(depth >= 0);
        REQUIRE(depth <= 1);
    }
}

TEST_CASE("tables go on over pages under their header, which readers hear once") {
    const PdfFile pdf(bytes_of(everything()));
    const std::string text = pdf.text();
    CHECK(count_of(text, "Statement") == 3); // 60 rows take three pages
    CHECK(contains(text, "4 of 4"));
    CHECK(count_of(pdf.tool("pdfinfo -struct-text").text, "\"Statement\"") == 1);
    for (int i = 1; i <= 60; ++i) {
        CHECK(count_of(text, "Row " + std::to_string(i) + ". ") == 1);
    }
}

TEST_CASE("a page number is the page that its words lead to") {
    const PdfFile pdf(bytes_of(everything()));
    CHECK(contains(pdf.text(), "Numbers are on page 2."));
    const std::string objects = pdf.objects();
    CHECK(count_of(objects, "/Subtype /Link") == 1);
    CHECK(contains(objects, "/Contents (page 2)"));
    CHECK(contains(objects, "/Tabs /S"));
}

TEST_CASE("a paragraph over two pages is one paragraph and leaves no line alone") {
    std::vector<Block> blocks = {heading(1, "Title")};
    for (int i = 0; i < 12; ++i) {
        std::string text = "Paragraph " + std::to_string(i) + " begins.";
        for (int k = 0; k < 150; ++k) {
            text += " word" + std::to_string(k);
        }
        blocks.push_back(paragraph({{text}}));
    }
    const PdfFile pdf(bytes_of(document_with(blocks)));
    CHECK(pdf.tool("qpdf --check").status == 0);
    CHECK(contains(pdf.objects(), "/MCR"));
    CHECK(count_of(pdf.tool("pdfinfo -struct").text, "P ") >= 12);
}

TEST_CASE("text comes out exactly as it was written") {
    const std::string written = "Grüße aus Łódź und Iğdır: “I’d sign” – ‘yes’ — şık, Žižek, œuvre, ﬁne, 5 €…";
    const PdfFile pdf(bytes_of(
        document_with({heading(1, "Title"), paragraph({{written}}), paragraph({{written, Voice::Pen}})})));
    CHECK(count_of(pdf.text(), written) == 2);
}

TEST_CASE("characters that the fonts lack are boxes which say what they mean") {
    const PdfFile pdf(bytes_of(document_with(
        {heading(1, "Title"), paragraph({{"To 日本語, 🎉 and 👩\u200D🔬; then مرحبا بكم end"}})})));
    const std::string objects = pdf.objects();
    CHECK(contains(objects, "/ActualText <feff65e5672c8a9e>"));
    CHECK(contains(objects, "/ActualText <feffd83cdf89>"));
    CHECK(contains(objects, "/ActualText <feff06450631062d062806270020062806430645>"));
    const std::string text = pdf.text();
    CHECK(contains(text, "日本語"));
    CHECK(contains(text, "🎉"));
    CHECK(contains(text, "👩\u200D🔬"));
    CHECK(contains(text, "مرحبا بكم"));
    // No glyph 0 is ever shown.
    CHECK_FALSE(contains(objects, "<0000>Tj"));
}

Document foreign_words() {
    return document_with({heading(1, "Title"),
                          paragraph({{"To 日本語, 🎉 and 👩\u200D🔬; then مرحبا بكم end 日本."}}),
                          paragraph({{"日本 again, ความจริง and शान्ति से"}})});
}

TEST_CASE("where somebody draws them, they are pictures in the same elements, with the same words unseen "
          "over them") {
    ChequeredPen pen;
    const std::string bytes = bytes_of(foreign_words(), &pen);
    const PdfFile boxed(bytes_of(foreign_words()));
    const PdfFile pdf(bytes);
    const Output check = pdf.tool("qpdf --check");
    CAPTURE(check.text);
    CHECK(check.status == 0);
    CHECK(pdf.tool("pdfinfo -struct-text").text == boxed.tool("pdfinfo -struct-text").text);
    const std::string text = pdf.text();
    for (const std::string_view word : {"日本語", "🎉", "👩\u200D🔬", "مرحبا بكم", "ความจริง", "शान्ति"}) {
        CHECK(contains(text, word));
    }
    const std::string objects = pdf.objects();
    CHECK(count_of(objects, "/ActualText") == count_of(boxed.objects(), "/ActualText"));
    CHECK(count_of(objects, "BDC") == count_of(objects, "EMC"));
    // Each once, however often it is shown; Japanese and Thai word by word.
    const std::vector<std::string> once = {"日", "本", "語", "🎉", "👩\u200D🔬", "مرحبا", "بكم"};
    REQUIRE(pen.drawn.size() > once.size());
    CHECK(std::vector<std::string>(pen.drawn.begin(), pen.drawn.begin() + 7) == once);
    CHECK(count_of(objects, "/Subtype /Image") == pen.drawn.size());
    CHECK(count_of(objects, "/I0 Do") == 3);
    CHECK(count_of(objects, "/ImageMask true") == pen.drawn.size() - 1);
    CHECK(count_of(objects, "/ColorSpace /DeviceRGB") == 1);
    CHECK_FALSE(contains(objects, "/SMask"));
    CHECK(bytes_of(foreign_words(), &pen) == bytes);
}

TEST_CASE("a picture is as wide and high as it was drawn, on the baseline of the words beside it") {
    ChequeredPen pen;
    const PdfFile pdf(bytes_of(document_with({heading(1, "Title"), paragraph({{"A 語 B"}})}), &pen));
    const std::string objects = pdf.objects();
    const std::string images = pdf.tool("pdfimages -list").text;
    CAPTURE(images);
    CHECK(contains(images, "stencil   150   150"));
    // 15 px are 11.25 points, 150 dots of 0.075; its left edge is a px before the word.
    const auto shown = objects.find("11.25 0 0 11.25 ");
    REQUIRE(shown != std::string::npos);
    double x = 0, y = 0, text_x = 0, text_y = 0;
    REQUIRE(std::sscanf(objects.c_str() + shown, "11.25 0 0 11.25 %lf %lf cm", &x, &y) == 2);
    const auto blank = objects.find(" Tf ", shown);
    REQUIRE(std::sscanf(objects.c_str() + blank, " Tf %lf %lf Td", &text_x, &text_y) == 2);
    CHECK(x == doctest::Approx(text_x - 0.75));
    CHECK(y == doctest::Approx(text_y - 0.2 * 11.25));
}

TEST_CASE("nothing to see is no picture") {
    ChequeredPen pen;
    const PdfFile pdf(bytes_of(document_with({heading(1, "Title"), paragraph({{"A \u3164 B"}})}), &pen));
    CHECK(pen.drawn.size() == 1);
    CHECK_FALSE(contains(pdf.objects(), "/Subtype /Image"));
}

TEST_CASE("the same document gives the same bytes, a changed one others") {
    const auto first = write_pdf(everything(), test_fonts());
    const auto second = write_pdf(everything(), test_fonts());
    REQUIRE(first.has_value());
    CHECK(*first == *second);
    Document other = everything();
    other.day = "2026-03-13";
    CHECK(*write_pdf(other, test_fonts()) != *first);
}

TEST_CASE("Letter paper is Letter") {
    Document document = everything();
    document.paper = Paper::Letter;
    CHECK(contains(PdfFile(bytes_of(document)).tool("pdfinfo").text, "612 x 792 pts (letter)"));
}

TEST_CASE("a damaged font is one sentence, not a file") {
    FontFiles fonts = test_fonts();
    fonts.pen = "damaged";
    const auto result = write_pdf(everything(), fonts);
    REQUIRE_FALSE(result.has_value());
    CHECK(contains(result.error().sentence, "Your answers are safe"));
}

} // namespace ownmark::report

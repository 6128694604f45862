#include "pdf_file.h"
#include "report/compose.h"
#include "report/make_report.h"
#include "storage/example.h"
#include "test_fonts.h"

#include <doctest/doctest.h>
#include <string>

namespace ownmark::report {
namespace {

float coarse_measure(std::string_view text, charts::Face /*face*/, float size) {
    return 0.5F * size * static_cast<float>(text.size());
}

Document composed(const model::Workbook& book) {
    return compose(book, {.day = "2026-03-12"}, coarse_measure);
}

std::string pdf_of(const model::Workbook& book, Paper paper = Paper::A4) {
    auto pdf = make_report(book, {.day = "2026-03-12", .paper = paper}, test_fonts());
    REQUIRE(pdf.has_value());
    return std::move(*pdf);
}

/// All text of a PDF with its line breaks as spaces.
std::string flat_text(const PdfFile& pdf) {
    std::string text;
    for (const char c : pdf.tool("pdftotext", "-").text) {
        text += c == '\n' || c == '\f' ? ' ' : c;
    }
    return text;
}

template <class Kind>
std::vector<const Kind*> all_of(const std::vector<Block>& blocks) {
    std::vector<const Kind*> found;
    for (const Block& block : blocks) {
        if (const auto* content = std::get_if<Kind>(&block.content)) {
            found.push_back(content);
        }
        if (const auto* side = std::get_if<SideBySide>(&block.content)) {
            for (const auto& part : side->parts) {
                const auto inner = all_of<Kind>(part.blocks);
                found.insert(found.end(), inner.begin(), inner.end());
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("the report of the example holds the person's words, on sound pages") {
    const PdfFile pdf(pdf_of(storage::example_workbook()));
    const Output check = pdf.tool("qpdf --check");
    CAPTURE(check.text);
    CHECK(check.status == 0);
    const std::string text = flat_text(pdf);
    CHECK(contains(text, "Renée Kovač"));
    CHECK(contains(
        text, "I help small river towns see what a flood model can and can’t tell them, so that they can "
              "decide without guessing."));
    CHECK(contains(text, "if the mayor can’t retell it, I haven’t finished"));
    CHECK(contains(text, "two papers a week, and a walk upstream"));
    CHECK(contains(text, "Expert or support, by choice"));
    CHECK(contains(text, "Independence falls shortest"));
    CHECK(contains(text, "Renée Kovač, 12 March 2026. Made on my own device with Ownmark"));
    CHECK(contains(pdf.tool("pdfinfo").text, "Renée Kovač: brand sheet"));
}

TEST_CASE("headings begin at one and never skip a level") {
    for (const model::Workbook& book : {storage::example_workbook(), model::Workbook()}) {
        const Document document = composed(book);
        int before = 0;
        for (const Heading* heading : all_of<Heading>(document.blocks)) {
            CHECK(heading->level <= before + 1);
            before = heading->level;
        }
        CHECK(before > 0);
    }
}

TEST_CASE("every chart says what it shows, and its numbers stand in a table") {
    const Document document = composed(storage::example_workbook());
    const auto figures = all_of<Figure>(document.blocks);
    CHECK(figures.size() == 5); // mark, wheel, strengths, map, gaps
    for (const Figure* figure : figures) {
        CHECK_FALSE(figure->alternative_text.empty());
    }
    std::size_t rows = 0;
    for (const Table* table : all_of<Table>(document.blocks)) {
        for (const auto& row : table->rows) {
            CHECK(row.size() == table->columns.size());
        }
        rows += table->rows.size();
    }
    // 40 cards, 19 of the circle, 24 strengths, 48 and 18 ratings, 6 needs, and more.
    CHECK(rows > 155);
}

TEST_CASE("every link leads somewhere") {
    const PdfFile pdf(pdf_of(storage::example_workbook()));
    CHECK(count_of(pdf.objects(), "/Subtype /Link") == 2);
}

TEST_CASE("an empty workbook makes a sheet that says what is open") {
    const PdfFile pdf(pdf_of(model::Workbook()));
    CHECK(pdf.tool("qpdf --check").status == 0);
    const std::string text = flat_text(pdf);
    CHECK(contains(text, "My brand sheet"));
    CHECK(contains(text, "The statement is still open."));
    CHECK(contains(text, "Values are still open."));
    CHECK(contains(text, "The path is still open."));
    CHECK(contains(text, "1 of 1"));
    CHECK_FALSE(contains(text, "{"));
}

TEST_CASE("open sheets are named and otherwise left out") {
    model::Workbook book = storage::example_workbook();
    std::erase_if(book.answers, [](const auto& answer) { return answer.first.starts_with("path."); });
    const std::string text = flat_text(PdfFile(pdf_of(book)));
    CHECK(contains(text, "The path is still open."));
    CHECK(contains(text, "Still open, and left out here: Path."));
    CHECK_FALSE(contains(text, "Where the pull goes"));
    CHECK(contains(text, "What I need from work"));
}

TEST_CASE("half-answered sheets show what is there and no unfilled slot") {
    model::Workbook book;
    book.answers["values.pile.craft"] = 2;
    book.answers["values.pile.status"] = 0;
    book.answers["strengths.hope.1"] = 4;
    book.answers["conditions.support.wanted"] = 7;
    book.answers["path.lead.liking.1"] = 2;
    book.answers["audience.whom"] = std::string("small river towns");
    const PdfFile pdf(pdf_of(book));
    CHECK(pdf.tool("qpdf --check").status == 0);
    const std::string text = flat_text(pdf);
    CHECK(contains(text, "small river towns"));
    CHECK(contains(text, "Craft"));
    CHECK(contains(text, "Hope"));
    CHECK_FALSE(contains(text, "{"));
}

TEST_CASE("long answers run over pages without a word lost") {
    model::Workbook book = storage::example_workbook();
    std::string longest;
    for (int i = 0; i < 3000; ++i) {
        longest += "word" + std::to_string(i) + (i % 90 == 89 ? "\n" : " ");
    }
    book.answers["path.informal"] = longest;
    book.answers["statement.text"] = longest;
    book.answers["values.meaning.craft"] = longest;
    const PdfFile pdf(pdf_of(book));
    CHECK(pdf.tool("qpdf --check").status == 0);
    const std::string text = flat_text(pdf);
    for (int i = 0; i < 3000; ++i) {
        const std::string word = "word" + std::to_string(i) + " ";
        if (count_of(text, word) < 3) {
            FAIL_CHECK(word << "is missing");
            break;
        }
    }
}

TEST_CASE("a long name has room in the foot") {
    model::Workbook book = storage::example_workbook();
    book.answers["start.name"] = std::string("Professor Wilhelmina Featherstonehaugh of Upper Slaughter");
    const PdfFile pdf(pdf_of(book));
    const std::string text = flat_text(pdf);
    CHECK(contains(text, "Featherstonehaugh of Upper Slaughter, 12 March 2026."));
    CHECK(contains(text, "not a validated test."));
    book.answers["start.name"] = std::string(300, 'n');
    CHECK(contains(flat_text(PdfFile(pdf_of(book))), std::string(60, 'n') + "…, 12 March"));
}

TEST_CASE("no text, however odd, breaks the file") {
    const std::string nasty[] = {
        "\u0301starts with a mark",
        "   ",
        "\n\n\n",
        std::string("nul\0inside", 10),
        "broken \xC3 utf-8 \xFF\xFE",
        std::string(5000, 'x'),
        "( ) \\ < > [ ] { } / % BT ET EMC {page} {name}",
        "\u200B\u200D\uFE0F\u00AD\u2060\uFEFF",
        "e\u0301\u0302\u0303 a\u0327\u0301",
        "\u202Eevil\u202C \u2066x\u2069",
        "שלום עולם, 42 и ещё नमस्ते 👨\u200D👩\u200D👧 🇩🇪",
        "日本語" + std::string(300, '-') + "語",
        "\U0010FFFF\uFFFE\uFFFF",
    };
    for (const std::string& text : nasty) {
        CAPTURE(text);
        model::Workbook book = storage::example_workbook();
        for (auto& [id, answer] : book.answers) {
            if (std::holds_alternative<std::string>(answer)) {
                answer = text;
            }
        }
        book.answers["statement.text"] = text;
        book.answers["path.script.manager"] = text;
        book.answers["values.own.1.name"] = text;
        book.answers["values.own.1.meaning"] = text;
        book.answers["values.pile.own-1"] = 2;
        const PdfFile pdf(pdf_of(book));
        const Output check = pdf.tool("qpdf --check");
        CAPTURE(check.text);
        CHECK(check.status == 0);
        CHECK(pdf.tool("pdfinfo").status == 0);
    }
}

TEST_CASE("the three paths are set with equal weight, whoever leads") {
    model::Workbook book = storage::example_workbook();
    model::Workbook swapped = book;
    for (const auto& [id, answer] : book.answers) {
        if (id.starts_with("path.lead.")) {
            swapped.answers["path.expert." + id.substr(10)] = answer;
        } else if (id.starts_with("path.expert.")) {
            swapped.answers["path.lead." + id.substr(12)] = answer;
        }
    }
    const auto tables = [](const Document& document) { return all_of<Table>(document.blocks).size(); };
    const Document one = composed(book);
    const Document other = composed(swapped);
    CHECK(one.blocks.size() == other.blocks.size());
    CHECK(tables(one) == tables(other));
    CHECK(contains(flat_text(PdfFile(pdf_of(swapped))), "Leading, by choice"));
}

TEST_CASE("the same workbook on the same day is the same file") {
    CHECK(pdf_of(storage::example_workbook()) == pdf_of(storage::example_workbook()));
    CHECK(pdf_of(storage::example_workbook()) != pdf_of(storage::example_workbook(), Paper::Letter));
}

} // namespace ownmark::report

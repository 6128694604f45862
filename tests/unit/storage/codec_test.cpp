#include "catalogue/words_files.h"
#include "model/edit.h"
#include "random_book.h"
#include "storage/codec.h"

#include <doctest/doctest.h>

using namespace ownmark;
using namespace ownmark::storage;
namespace words = catalogue::words;

namespace {

std::string refusal_of(std::string_view bytes) {
    const auto decoded = decode(bytes);
    return decoded ? std::string("accepted") : decoded.error().sentence;
}

std::string file_with(std::string_view answers, std::string_view more = "") {
    return R"({"format":"ownmark","version":"1.0","answers":{)" + std::string(answers) + "}" +
           std::string(more) + "}";
}

} // namespace

TEST_CASE("the file is plain JSON in a fixed order") {
    model::Workbook book;
    book.answers["start.name"] = "Renée “Rén” Kovač";
    book.answers["strengths.hope.1"] = 4;
    book.rounds.push_back({{"craft", "calm"}, "craft", "calm", {}});
    CHECK(
        encode(book, Layout::OneLine) ==
        R"({"format":"ownmark","version":"1.0","answers":{"start.name":"Renée “Rén” Kovač","strengths.hope.1":4},)"
        R"("rounds":[{"shown":["craft","calm"],"best":"craft","worst":"calm"}]})");
    CHECK(encode(book).starts_with("{\n \"format\": \"ownmark\",\n"));
}

TEST_CASE("any workbook comes back as it was, in both layouts") {
    tests::RandomBooks random(1);
    for (int i = 0; i < 500; ++i) {
        const model::Workbook book = random.book();
        for (const Layout layout : {Layout::OneLine, Layout::Readable}) {
            const auto decoded = decode(encode(book, layout));
            REQUIRE(decoded);
            CHECK(decoded->book == book);
            CHECK(decoded->repairs.empty());
        }
    }
}

TEST_CASE("what a newer minor version added travels through an edit and back") {
    const auto opened =
        decode(R"({"format":"ownmark","version":"1.7","mood":{"a":[1.0,2]},"answers":{"start.name":"A",)"
               R"("mood.scale":0.50},"rounds":[{"shown":["a","b"],"best":"a","worst":"b","took":1.25}]})");
    REQUIRE(opened);
    CHECK(opened->repairs.empty());
    const model::Workbook edited = model::apply(opened->book, model::SetText{"start.name", "B"});
    CHECK(encode(edited, Layout::OneLine) ==
          R"({"format":"ownmark","version":"1.7","answers":{"mood.scale":0.50,"start.name":"B"},)"
          R"("rounds":[{"shown":["a","b"],"best":"a","worst":"b","took":1.25}],"mood":{"a":[1.0,2]}})");
}

TEST_CASE("what isn't a workbook is refused in one sentence each") {
    CHECK(refusal_of("") == words::FileEmpty);
    CHECK(refusal_of(" \n") == words::FileEmpty);
    CHECK(refusal_of("Dear diary") == words::FileForeign);
    CHECK(refusal_of("%PDF-1.7") == words::FileForeign);
    CHECK(refusal_of("[]") == words::FileForeign);
    CHECK(refusal_of("null") == words::FileForeign);
    CHECK(refusal_of(R"({"format":"other","version":"1.0"})") == words::FileForeign);
    CHECK(refusal_of(R"({"format":"ownmark","version":"1.0","answers":{"a":"b)") == words::FileCutOff);
    CHECK(refusal_of(R"({"format":"ownmark","version":"1.0","answers":{"a":b}})") == words::FileDamaged);
    CHECK(refusal_of(R"({"format":"ownmark","answers":{}})") == words::FileDamaged);
    CHECK(refusal_of(R"({"format":"ownmark","version":1,"answers":{}})") == words::FileDamaged);
    CHECK(refusal_of(R"({"format":"ownmark","version":"2.0","answers":{}})") == words::FileNewer);
    CHECK(refusal_of(std::string(LargestFile + 1, ' ')) == words::FileTooLarge);
}

TEST_CASE("a newer major version in this browser's own store is read along") {
    const auto decoded =
        decode(R"({"format":"ownmark","version":"2.1","answers":{"start.name":"A"}})", Source::OwnStore);
    REQUIRE(decoded);
    CHECK(decoded->newer_major);
    CHECK(model::text_of(decoded->book, "start.name") == "A");
}

TEST_CASE("answers of the wrong kind are moved aside with a line each") {
    const auto decoded = decode(
        file_with(R"("strengths.hope.1":"often","strengths.hope.2":9,"start.name":7,"path.same-pay":"all",)"
                  R"("conditions.support.now":{"a":1},"audience.whom":"towns")"));
    REQUIRE(decoded);
    const model::Workbook& book = decoded->book;
    CHECK(decoded->repairs.size() == 5);
    CHECK(model::text_of(book, "recovered.strengths.hope.1") == "often");
    CHECK(std::get<model::KeptJson>(book.answers.at("strengths.hope.2")).json == "9");
    CHECK(model::number_of(book, "recovered.start.name") == 7);
    CHECK(model::text_of(book, "recovered.path.same-pay") == "all");
    CHECK(std::get<model::KeptJson>(book.answers.at("recovered.conditions.support.now")).json ==
          R"({"a":1})");
    CHECK(model::text_of(book, "audience.whom") == "towns");
    CHECK(decode(encode(book))->book == book);
}

TEST_CASE("members of the wrong kind, broken rounds and repeats are kept too") {
    const auto decoded = decode(file_with(
        R"("later.a":"one","later.a":"two","later.a":"one")",
        R"(,"rounds":[{"shown":["a","b"],"best":"a","worst":"a"},7,{"shown":["a","b"],"best":"a","worst":"b"}])"
        R"(,"answers":5,"plan":1,"plan":2)"));
    REQUIRE(decoded);
    const auto& answers = decoded->book.answers;
    CHECK(answers.at("later.a") == model::Answer("one"));
    CHECK(answers.at("recovered.later.a") == model::Answer("two"));
    CHECK(answers.at("recovered.rounds") ==
          model::Answer(model::KeptJson{R"([{"shown":["a","b"],"best":"a","worst":"a"},7])"}));
    CHECK(answers.at("recovered.answers") == model::Answer(5));
    CHECK(answers.at("recovered.plan") == model::Answer(2));
    CHECK(decoded->book.unknown.at("plan") == "1");
    CHECK(decoded->book.rounds.size() == 1);
    CHECK(decoded->repairs.size() == 4);
}

TEST_CASE("broken characters are replaced, and the rest stays") {
    const std::string bytes =
        file_with(std::string("\"start.name\":\"a\xFF") + '\0' + "b\\ud800c\\u0000\\ud83d\\ude00\\\\u0000\"");
    const auto decoded = decode(bytes);
    REQUIRE(decoded);
    CHECK(model::text_of(decoded->book, "start.name") == "a\uFFFD\uFFFDb\uFFFDc\uFFFD\U0001F600\\u0000");
    CHECK(decoded->repairs == std::vector<std::string>{std::string(words::RepairedCharacters)});
    CHECK(decode("\xEF\xBB\xBF" + file_with("")));
}

TEST_CASE("nesting of any depth is safe") {
    const std::string deep = std::string(400'000, '[') + std::string(400'000, ']');
    const auto decoded = decode(file_with("\"later.deep\":" + deep));
    REQUIRE(decoded);
    CHECK(std::get<model::KeptJson>(decoded->book.answers.at("later.deep")).json == deep);
    CHECK(refusal_of(std::string(1'000'000, '[')) == words::FileForeign);
}

TEST_CASE("text that isn't UTF-8 and JSON that isn't JSON still make a file") {
    model::Workbook book;
    book.answers["later.text"] = "a\xFE";
    book.answers["later.kept"] = model::KeptJson{"{broken"};
    book.unknown["later"] = "[1,\n2]";
    const auto decoded = decode(encode(book, Layout::OneLine));
    REQUIRE(decoded);
    CHECK(model::text_of(decoded->book, "later.text") == "a\uFFFD");
    CHECK(model::text_of(decoded->book, "later.kept") == "{broken");
    CHECK(decoded->book.unknown.at("later") == "[1,2]");
}

#include "catalogue/words_files.h"
#include "cli/run.h"
#include "method/progress.h"
#include "storage/example.h"
#include "storage/json.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

using namespace ownmark;

namespace {

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

Outcome ownmark_cli(const std::vector<std::string>& arguments, const std::string& in = "") {
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::run(arguments, {input, out, err});
    return {code, out.str(), err.str()};
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("the example is sound, and shows every sheet done") {
    const Outcome example = ownmark_cli({"example"});
    CHECK(example.code == 0);
    const Outcome checked = ownmark_cli({"check", "-"}, example.out);
    CHECK(checked.code == 0);
    CHECK(checked.out.empty());
    CHECK(method::done_sheets(storage::example_workbook()) == static_cast<int>(catalogue::Sheets.size()));
}

TEST_CASE("each fault is a line, and the exit says so") {
    const Outcome two = ownmark_cli({"check", "-"}, R"({"format":"ownmark","version":"1.0","answers":)"
                                                    R"({"strengths.hope.1":9,"strengths.hope.2":"often"}})");
    CHECK(two.code == 1);
    CHECK(std::ranges::count(two.out, '\n') == 2);
    const Outcome foreign = ownmark_cli({"check", "-"}, "Dear diary");
    CHECK(foreign.code == 1);
    CHECK(foreign.out == std::string(catalogue::words::FileForeign) + "\n");
    const Outcome missing = ownmark_cli({"check", "no/such/file.ownmark"});
    CHECK(missing.code == 1);
    CHECK(missing.out.find("no/such/file.ownmark") != std::string::npos);
}

TEST_CASE("help is help, and what isn't understood says how it is used") {
    const Outcome help = ownmark_cli({"--help"});
    CHECK(help.code == 0);
    for (const char* command : {"example", "check", "report", "scores", "rank"}) {
        CHECK(help.out.find(std::string("ownmark ") + command) != std::string::npos);
    }
    CHECK(ownmark_cli({}).code == 2);
    CHECK(ownmark_cli({"paint"}).code == 2);
    for (const char* command : {"check", "scores", "report"}) {
        const Outcome misused = ownmark_cli({command});
        CHECK(misused.code == 2);
        CHECK(misused.out.empty());
        CHECK(misused.err.find(std::string("ownmark ") + command) != std::string::npos);
    }
    CHECK(ownmark_cli({"report", "-", "-o", "x.pdf", "--day", "today"}).code == 2);
}

TEST_CASE("scores are JSON with every part of the method") {
    const Outcome scores = ownmark_cli({"scores", "-"}, ownmark_cli({"example"}).out);
    CHECK(scores.code == 0);
    const storage::Parsed parsed = storage::parse(scores.out);
    REQUIRE(parsed.document);
    yyjson_val* root = yyjson_doc_get_root(parsed.document.get());
    yyjson_val* values = yyjson_obj_get(root, "values");
    CHECK(yyjson_arr_size(yyjson_obj_get(values, "cards")) == 40);
    CHECK(yyjson_arr_size(yyjson_obj_get(values, "top")) == 5);
    CHECK(yyjson_arr_size(yyjson_obj_get(values, "wheel")) == 19);
    CHECK(yyjson_is_true(yyjson_obj_get(values, "done")));
    CHECK(storage::text_of(yyjson_arr_get_first(yyjson_obj_get(values, "top"))) == "craft");
    CHECK(yyjson_arr_size(yyjson_obj_get(yyjson_obj_get(root, "strengths"), "scores")) == 24);
    CHECK(yyjson_arr_size(yyjson_obj_get(yyjson_obj_get(root, "strengths"), "kept")) == 5);
    yyjson_val* path = yyjson_obj_get(root, "path");
    CHECK(storage::text_of(yyjson_obj_get(path, "headline")) == "one-ahead");
    CHECK(storage::text_of(yyjson_arr_get_first(yyjson_obj_get(path, "ahead"))) == "expert");
    CHECK(yyjson_arr_size(yyjson_obj_get(path, "paths")) == 3);
    CHECK(storage::text_of(yyjson_obj_get(root, "statement")).find("small river towns") !=
          std::string_view::npos);
}

TEST_CASE("an empty workbook has scores that wait") {
    const Outcome scores =
        ownmark_cli({"scores", "-"}, R"({"format":"ownmark","version":"1.0","answers":{}})");
    CHECK(scores.code == 0);
    const storage::Parsed parsed = storage::parse(scores.out);
    yyjson_val* path = yyjson_obj_get(yyjson_doc_get_root(parsed.document.get()), "path");
    CHECK(storage::text_of(yyjson_obj_get(path, "headline")) == "waits");
    CHECK(yyjson_is_null(yyjson_obj_get(yyjson_arr_get_first(yyjson_obj_get(path, "paths")), "pull")));
}

TEST_CASE("the report is a PDF, the same bytes for the same day") {
    const auto out = std::filesystem::temp_directory_path() / "ownmark_report_test.pdf";
    const std::string example = ownmark_cli({"example"}).out;
    const auto made = [&] {
        return ownmark_cli({"report", "-", "-o", out.string(), "--day", "2026-03-12"}, example);
    };
    const Outcome first = made();
    CHECK(first.code == 0);
    CHECK(first.err.empty());
    const std::string bytes = bytes_of(out);
    CHECK(bytes.starts_with("%PDF-1.7"));
    CHECK(made().code == 0);
    CHECK(bytes_of(out) == bytes);
    std::filesystem::remove(out);
    CHECK(ownmark_cli({"report", "-", "-o", "/no/such/place/x.pdf"}, example).code == 1);
}

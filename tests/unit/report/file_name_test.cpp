#include "report/file_name.h"

#include <doctest/doctest.h>

namespace ownmark::report {

TEST_CASE("the file carries the name and the date") {
    CHECK(report_file_name("Renée Kovač", "2026-03-12") == "ownmark-Renée-Kovač-2026-03-12.pdf");
    CHECK(report_file_name("Jürgen", "2026-03-12") == "ownmark-Jürgen-2026-03-12.pdf");
    CHECK(report_file_name("山田 花子", "2026-03-12") == "ownmark-山田-花子-2026-03-12.pdf");
}

TEST_CASE("without a name the date stands alone") {
    CHECK(report_file_name("", "2026-03-12") == "ownmark-2026-03-12.pdf");
    CHECK(report_file_name("  / \n", "2026-03-12") == "ownmark-2026-03-12.pdf");
}

TEST_CASE("nothing in a name leaves the folder or troubles a file system") {
    CHECK(report_file_name("../../etc/passwd", "d") == "ownmark-etc-passwd-d.pdf");
    CHECK(report_file_name("A: \"B\" <C>|D?*", "d") == "ownmark-A-B-C-D-d.pdf");
    CHECK(report_file_name("Dr. Ann\u202Egnp", "d") == "ownmark-Dr-Ann-gnp-d.pdf");
}

TEST_CASE("a very long name is cut between characters") {
    std::string name;
    for (int i = 0; i < 200; ++i) {
        name += "ü";
    }
    const std::string file = report_file_name(name, "2026-03-12");
    CHECK(file.size() < 160);
    CHECK(file.find("\xC3-") == std::string::npos);
    CHECK(file.substr(file.size() - 15) == "-2026-03-12.pdf");
}

} // namespace ownmark::report

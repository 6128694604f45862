// The real fonts, for tests of the report.
#pragma once
#include "report/fonts.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <string>

namespace ownmark::report {

inline std::string file_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE_MESSAGE(file.good(), "no file " << path);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline FontFiles test_fonts() {
    const std::string folder = OWNMARK_FONTS;
    return {.text = file_bytes(folder + "/commissioner-400-normal.ttf"),
            .text_bold = file_bytes(folder + "/commissioner-600-normal.ttf"),
            .heading = file_bytes(folder + "/brygada-1918-500-normal.ttf"),
            .pen = file_bytes(folder + "/brygada-1918-500-italic.ttf")};
}

} // namespace ownmark::report

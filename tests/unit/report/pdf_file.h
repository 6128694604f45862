// A PDF for the time of a test, read back with qpdf and poppler: what other programs make of it is what
// counts.
#pragma once
#include <array>
#include <cstdio>
#include <cstdlib>
#include <doctest/doctest.h>
#include <string>
#include <string_view>

namespace ownmark::report {

struct Output {
    std::string text;
    int status = 0;
};

inline Output run(const std::string& command) {
    Output output;
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> buffer{};
    for (std::size_t count = 1; count > 0;) {
        count = std::fread(buffer.data(), 1, buffer.size(), pipe);
        output.text.append(buffer.data(), count);
    }
    output.status = pclose(pipe);
    return output;
}

/// A PDF as a file, for the time of a test.
class PdfFile {
public:
    explicit PdfFile(const std::string& bytes) {
        std::string pattern = "/tmp/ownmark-report-XXXXXX";
        const int descriptor = mkstemp(pattern.data());
        REQUIRE(descriptor >= 0);
        path_ = pattern;
        std::FILE* file = fdopen(descriptor, "wb");
        REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
        std::fclose(file);
    }

    ~PdfFile() { std::remove(path_.c_str()); }

    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    Output tool(const std::string& command, const std::string& rest = "") const {
        return run(command + ' ' + path_ + ' ' + rest);
    }

    /// Objects with their streams unpacked.
    std::string objects() const { return tool("qpdf --qdf --object-streams=disable", "-").text; }

    std::string text() const { return tool("pdftotext -layout", "-").text; }

private:
    std::string path_;
};

inline std::size_t count_of(std::string_view all, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = all.find(part); at != std::string_view::npos; at = all.find(part, at + 1)) {
        ++count;
    }
    return count;
}

inline bool contains(std::string_view all, std::string_view part) {
    return all.find(part) != std::string_view::npos;
}

} // namespace ownmark::report

// The report worker's program: a workbook's bytes in, a PDF's bytes out. web/report_worker.js calls the two
// functions; nothing is kept between calls.
#include "report/make_report.h"
#include "storage/codec.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using ownmark::base::Result;

/// As the worker writes it on the heap.
struct Bytes {
    const char* data;
    std::uint32_t size;

    std::string copy() const { return {data, size}; }
};

/// The worker's request: the fonts in the order of FontFiles, then the workbook.
struct Request {
    std::array<Bytes, 4> fonts;
    Bytes workbook;
    /// "2026-03-12".
    Bytes day;
};

/// What the worker reads: `is_pdf`, then where the bytes of the file, or of a sentence, are.
struct Answer {
    std::uint32_t is_pdf = 0;
    Bytes view = {};
    std::string content = {};
};

Result<std::string> pdf_of(const Request& request) {
    namespace report = ownmark::report;
    const auto decoded = ownmark::storage::decode(request.workbook.copy());
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const report::FontFiles fonts = {request.fonts[0].copy(), request.fonts[1].copy(),
                                     request.fonts[2].copy(), request.fonts[3].copy()};
    return report::make_report(decoded->book, {.day = request.day.copy()}, fonts);
}

} // namespace

extern "C" {

Answer* report_make(const Request* request) {
    auto* answer = new Answer;
    Result<std::string> pdf = pdf_of(*request);
    answer->is_pdf = pdf ? 1 : 0;
    answer->content = pdf ? std::move(*pdf) : std::move(pdf.error().sentence);
    answer->view = {answer->content.data(), static_cast<std::uint32_t>(answer->content.size())};
    return answer;
}

void report_release(Answer* answer) {
    delete answer;
}
}

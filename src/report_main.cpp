// The report worker's program: a workbook's bytes in, a PDF's bytes out. web/report_worker.js calls the two
// functions; nothing is kept between calls.
#include "platform/web/browser.h"
#include "report/make_report.h"
#include "storage/codec.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

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

/// The worker's own canvas.
class CanvasPen final : public ownmark::report::ForeignPen {
public:
    using Word = ownmark::report::ForeignWord;
    using Picture = ownmark::report::ForeignPicture;

    double width(const Word& word) override {
        return foreign_width(word.text.data(), length_of(word.text), cut_of(word), dots_of(word),
                             word.from_right ? 1 : 0) *
               Pitch;
    }

    Picture draw(const Word& word) override {
        Picture picture;
        std::array<std::int32_t, 6> six{};
        char* dots = foreign_draw(word.text.data(), length_of(word.text), cut_of(word), dots_of(word),
                                  word.from_right ? 1 : 0, static_cast<int>(word.colour), six.data());
        if (dots != nullptr) {
            const auto [left, top, columns, rows, coloured, size] = six;
            picture.bitmap = {columns, rows, coloured != 0,
                              std::string(dots, static_cast<std::size_t>(size))};
            picture.pitch = coloured != 0 ? 2 * Pitch : Pitch;
            picture.x = left * picture.pitch;
            picture.y = top * picture.pitch;
            std::free(dots);
        }
        return picture;
    }

    std::vector<std::uint32_t> word_ends(std::string_view text) override {
        std::vector<std::uint32_t> ends(text.size());
        const int count = text_word_ends(text.data(), length_of(text), ends.data(), length_of(text));
        ends.resize(static_cast<std::size_t>(count));
        return ends;
    }

private:
    /// 600 dots to the inch, px.
    static constexpr double Pitch = 96.0 / 600;

    static int length_of(std::string_view text) { return static_cast<int>(text.size()); }

    static int cut_of(const Word& word) { return static_cast<int>(word.face); }

    static float dots_of(const Word& word) { return static_cast<float>(word.size / Pitch); }
};

Result<std::string> pdf_of(const Request& request) {
    namespace report = ownmark::report;
    const auto decoded = ownmark::storage::decode(request.workbook.copy());
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const report::FontFiles fonts = {request.fonts[0].copy(), request.fonts[1].copy(),
                                     request.fonts[2].copy(), request.fonts[3].copy()};
    CanvasPen pen;
    return report::make_report(decoded->book, {.day = request.day.copy()}, fonts,
                               foreign_start() != 0 ? &pen : nullptr);
}

} // namespace

extern "C" {

Answer* pdf_make(const Request* request) {
    auto* answer = new Answer;
    Result<std::string> pdf = pdf_of(*request);
    answer->is_pdf = pdf ? 1 : 0;
    answer->content = pdf ? std::move(*pdf) : std::move(pdf.error().sentence);
    answer->view = {answer->content.data(), static_cast<std::uint32_t>(answer->content.size())};
    return answer;
}

void pdf_release(Answer* answer) {
    delete answer;
}
}

#include "report/make_report.h"

#include "report/layout/type_case.h"
#include "report/write_pdf.h"

namespace ownmark::report {

base::Result<std::string> make_report(const model::Workbook& book, const ComposeOptions& options,
                                      const FontFiles& fonts, ForeignPen* foreign) {
    auto type = layout::TypeCase::open(fonts, foreign);
    if (!type) {
        return std::unexpected(type.error());
    }
    const charts::MeasureText measure = [&type](std::string_view text, charts::Face face, float size) {
        return static_cast<float>(type->width(text, face, static_cast<double>(size)));
    };
    return write_pdf(compose(book, options, measure), fonts, foreign);
}

} // namespace ownmark::report

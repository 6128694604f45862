#include "report/compose.h"

#include "base/slots.h"
#include "base/utf8.h"
#include "catalogue/words_report.h"
#include "report/findings.h"
#include "report/parts/parts.h"

#include <iterator>

namespace ownmark::report {

namespace words = catalogue::words;

namespace {

void append(Document& document, parts::Blocks blocks) {
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

/// For the foot, where there is room for one line of name.
std::string short_name(std::string_view name) {
    constexpr std::size_t Longest = 60;
    const std::string_view beginning = base::grapheme_prefix(name, Longest);
    return std::string(beginning) + (beginning.size() < name.size() ? "…" : "");
}

} // namespace

Document compose(const model::Workbook& book, const ComposeOptions& options,
                 const charts::MeasureText& measure) {
    const Findings findings = findings_of(book);
    const std::string date = parts::date_in_words(options.day);
    const bool has_name = !findings.name.empty();
    Document document;
    document.title = has_name ? base::filled(words::ReportTitleNamed, {{"name", findings.name}})
                              : std::string(words::ReportTitle);
    document.author = findings.name;
    document.subject = words::ReportSubject;
    document.day = options.day;
    document.paper = options.paper;
    document.foot =
        has_name ? base::filled(words::ReportFootNamed, {{"name", short_name(findings.name)}, {"date", date}})
                 : base::filled(words::ReportFoot, {{"date", date}});
    document.folio = words::ReportFolio;
    document.stitches = findings.stitches;
    append(document, parts::brand_sheet(findings, options.day));
    append(document, parts::what_answers_show(findings, measure));
    append(document, parts::path_page(findings, measure));
    append(document, parts::work_conditions(findings, measure));
    append(document, parts::all_answers(findings, book, measure));
    return document;
}

} // namespace ownmark::report

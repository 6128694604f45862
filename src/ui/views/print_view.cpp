// What the printer gets when somebody prints the page itself: the brand sheet in plain words. Nobody sees it
// on the screen; the browser sets its semantics on paper.
#include "catalogue/words_common.h"
#include "catalogue/words_report.h"
#include "report/findings.h"
#include "ui/views/views.h"
#include "ui/widgets/text.h"

#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

std::string in_one_line(const report::Runs& runs) {
    std::string text;
    for (const report::Run& run : runs) {
        text += run.text;
    }
    return text;
}

/// A heading, and each line as a paragraph beneath it; `open` where there is none.
template <class Line>
void section(const ViewContext& view, std::string_view title, const std::vector<Line>& lines,
             std::string_view open, std::string (*words_of)(const Line&)) {
    Ui& ui = view.ui;
    const IdScope scope(title);
    heading(ui, 2, title, Type::Heading);
    if (lines.empty()) {
        paragraph(ui, open);
    }
    int number = 0;
    for (const Line& line : lines) {
        const IdScope line_scope(++number);
        paragraph(ui, words_of(line));
    }
}

std::string with_colon(std::string_view name, std::string_view more) {
    return more.empty() ? std::string(name) : std::string(name) + ": " + std::string(more);
}

} // namespace

void print_view(const ViewContext& view) {
    Ui& ui = view.ui;
    const report::Findings findings = report::findings_of(view.book());
    const Rect window{0, 0, ui.window.x, ui.window.y};
    ui.flow = {0, 0, ui.window.x};
    ui.sem.open(ui.node(semantics::Role::Main, ui.id("print"), window), {});
    heading(ui, 1, findings.name.empty() ? words::ReportTitle : std::string_view(findings.name), Type::Title);
    paragraph(ui, findings.statement.empty() ? std::string(words::ReportStatementOpen)
                                             : in_one_line(findings.statement));
    section<report::ValueLine>(
        view, words::ReportStand, findings.top_values, words::ReportValuesOpen,
        [](const report::ValueLine& value) { return with_colon(value.name.text, value.meaning.text); });
    section<report::StrengthLine>(
        view, words::ReportBring, findings.kept, words::ReportStrengthsOpen,
        [](const report::StrengthLine& strength) { return with_colon(strength.name, strength.own_words); });
    section<std::string>(view, words::ReportPath,
                         findings.has_path ? std::vector{findings.headline + "."}
                                           : std::vector<std::string>{},
                         words::ReportPathOpen, [](const std::string& line) { return line; });
    if (!findings.scripts.empty()) {
        section<report::ScriptLine>(view, words::ReportSay, findings.scripts, {},
                                    [](const report::ScriptLine& script) {
                                        return with_colon(script.cue, in_one_line(script.words));
                                    });
    }
    paragraph(ui, words::PrintedFromPage, Type::Note);
    ui.sem.close();
}

} // namespace ownmark::ui

// Page 2: the wheel of values and the leading strengths, with how sure we are.
#include "base/slots.h"
#include "catalogue/words_report.h"
#include "catalogue/words_strengths.h"
#include "catalogue/words_values.h"
#include "report/parts/parts.h"

#include <utility>

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

constexpr double LeadMeasure = 560;
constexpr double WheelGap = 20;
constexpr double NoteGap = 16;

Runs wheel_note(const Findings& findings) {
    std::string note(words::WheelNote);
    for (const CardLine& card : findings.cards) {
        if (card.is_top && card.circle.empty()) {
            note += ' ' + base::filled(words::WheelOwnCard, {{"card", card.name.text}});
        }
    }
    if (!findings.close_call.empty()) {
        note += ' ' + findings.close_call;
    }
    Runs runs = {print(note)};
    append_page_link(runs, words::ReportAllNumbers, CircleNumbers);
    return runs;
}

Runs strengths_note(const Findings& findings) {
    std::string note(words::StrengthsNote);
    if (!findings.leading.note.empty()) {
        note += ' ' + findings.leading.note;
    }
    if (!findings.kept.empty()) {
        note += words::ReportStrengthsKept;
    }
    return {print(note)};
}

} // namespace

Blocks what_answers_show(const Findings& findings, const charts::MeasureText& measure) {
    const bool has_strengths = !findings.leading.bars.empty();
    if (!findings.has_wheel && !has_strengths) {
        return {};
    }
    Blocks blocks = {{PageBreak{}}, page_title(words::ReportFindings)};
    const std::string lead =
        findings.choices > 0
            ? base::filled(words::ReportFindingsLead, {{"count", std::to_string(findings.choices)}})
            : std::string(words::ReportFindingsLeadPlain);
    blocks.push_back(paragraph(TextStyle::Intro, {print(lead)}, OwnDistance, LeadMeasure));
    if (findings.has_wheel) {
        charts::Scene wheel = charts::values_wheel(findings.wheel, {}, measure);
        blocks.push_back(section(wheel.title));
        blocks.push_back(figure_of(std::move(wheel), WheelGap));
        blocks.push_back(paragraph(TextStyle::Note, wheel_note(findings), NoteGap));
    }
    if (has_strengths) {
        blocks.push_back(section(findings.leading.title));
        blocks.push_back(figure_of(charts::strengths_bars(findings.leading, {}, measure)));
        blocks.push_back(paragraph(TextStyle::Note, strengths_note(findings)));
    }
    return blocks;
}

} // namespace ownmark::report::parts

// Page 1: who it is, the statement, what they stand for and bring, their path and how they say it.
#include "base/slots.h"
#include "brand/initials.h"
#include "brand/phrases.h"
#include "catalogue/words_report.h"
#include "charts/owners_mark.h"
#include "report/parts/parts.h"

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

constexpr float RingSize = 104;
constexpr double MastheadGap = 26;
constexpr double MastheadText = 516;
constexpr double NameColumn = 184;
constexpr double MeaningColumn = 462;

Block masthead(const Findings& findings, std::string_view day) {
    const bool has_name = !findings.name.empty();
    SideBySide side;
    side.is_centred = true;
    side.gap = MastheadGap;
    side.parts.push_back(
        {RingSize, {figure_of(charts::owners_mark(brand::initials_of(findings.name), RingSize))}});
    const std::string_view name = has_name ? std::string_view(findings.name) : words::ReportTitle;
    side.parts.push_back(
        {MastheadText,
         {{Heading{.level = 1, .style = TextStyle::Name, .runs = {print(name)}}},
          paragraph(TextStyle::Tagline,
                    {print(base::filled(words::ReportTagline, {{"date", date_in_words(day)}}))})}});
    return {std::move(side)};
}

Block values_table(const Findings& findings) {
    Table table;
    table.columns = {{.share = NameColumn, .style = TextStyle::Term},
                     {.share = MeaningColumn, .style = TextStyle::Term}};
    table.row_padding = 8;
    for (const ValueLine& value : findings.top_values) {
        table.rows.push_back({{value.name}, {value.meaning}});
    }
    return {std::move(table)};
}

Blocks what_i_bring(const Findings& findings) {
    Blocks blocks = {section(words::ReportBring)};
    if (findings.kept.empty()) {
        blocks.push_back(paragraph(TextStyle::Body, {print(words::ReportStrengthsOpen)}));
        return blocks;
    }
    ItemList list;
    for (const StrengthLine& strength : findings.kept) {
        std::vector<Paragraph> item = {{.style = TextStyle::ItemTerm, .runs = {print(strength.name)}}};
        if (!strength.own_words.empty()) {
            item.push_back({.style = TextStyle::ItemText, .runs = {pen(strength.own_words)}});
        }
        list.items.push_back(std::move(item));
    }
    blocks.push_back({std::move(list)});
    return blocks;
}

Blocks my_path(const Findings& findings) {
    Blocks blocks = {section(words::ReportPath)};
    if (!findings.has_path) {
        blocks.push_back(paragraph(TextStyle::Body, {print(words::ReportPathOpen)}));
        return blocks;
    }
    Runs runs = {print(findings.headline + ".")};
    if (!findings.horizon.empty()) {
        runs.push_back(print(" "));
        runs.push_back(pen(brand::at_sentence_start(findings.horizon)));
        runs.push_back(print("."));
    }
    blocks.push_back(paragraph(TextStyle::Body, std::move(runs)));
    if (!findings.scripts.empty()) {
        blocks.push_back(section(words::ReportSay));
        blocks.push_back(paragraph(TextStyle::Body, findings.scripts.front().words));
    }
    return blocks;
}

} // namespace

Blocks brand_sheet(const Findings& findings, std::string_view day) {
    Blocks blocks = {masthead(findings, day)};
    if (findings.statement.empty()) {
        blocks.push_back(paragraph(TextStyle::Intro, {print(words::ReportStatementOpen)}, 28));
    } else {
        blocks.push_back(paragraph(TextStyle::Statement, findings.statement));
    }
    blocks.push_back({Heading{
        .level = 2, .style = TextStyle::Section, .runs = {print(words::ReportStand)}, .before = 28}});
    if (findings.top_values.empty()) {
        blocks.push_back(paragraph(TextStyle::Body, {print(words::ReportValuesOpen)}));
    } else {
        blocks.push_back(values_table(findings));
    }
    SideBySide side;
    side.parts.push_back({1, what_i_bring(findings)});
    side.parts.push_back({1, my_path(findings)});
    blocks.push_back({std::move(side)});
    return blocks;
}

} // namespace ownmark::report::parts

// The path: the map with its readings, how to say it, and the three questions beside the numbers.
#include "catalogue/words_report.h"
#include "report/parts/parts.h"

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

constexpr float MapWidth = 370;
constexpr float MapRadius = 126;
constexpr double ReadingsWidth = 246;
constexpr double MapGap = 30;
constexpr float SwatchWidth = 22;
constexpr float SwatchHeight = 13;
constexpr double CueColumn = 150;
constexpr double ScriptColumn = 496;
constexpr double LeadMeasure = 590;

Block map_and_readings(const Findings& findings, const charts::MeasureText& measure) {
    ItemList readings;
    for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
        Paragraph name{.style = TextStyle::Strong, .runs = {print(catalogue::Paths[path].name)}};
        name.ornament = charts::path_swatch(path, SwatchWidth, SwatchHeight);
        readings.items.push_back(
            {std::move(name), {.style = TextStyle::Reading, .runs = {print(findings.readings[path])}}});
    }
    SideBySide side;
    side.gap = MapGap;
    side.before = 10;
    side.parts.push_back(
        {MapWidth,
         {figure_of(charts::path_map(findings.map, {.width = MapWidth, .radius = MapRadius}, measure), 0)}});
    side.parts.push_back({ReadingsWidth, {{std::move(readings)}}});
    return {std::move(side)};
}

Block scripts_of(const Findings& findings) {
    Table table;
    table.columns = {{.share = CueColumn, .style = TextStyle::Cue},
                     {.share = ScriptColumn, .style = TextStyle::Script}};
    table.row_padding = 11;
    for (const ScriptLine& script : findings.scripts) {
        table.rows.push_back({{print(script.cue)}, script.words});
    }
    return {std::move(table)};
}

Blocks questions_of(const Findings& findings) {
    struct Question {
        std::string_view label;
        const std::string& answer;
    };

    SideBySide side;
    side.gap = 26;
    side.before = 18;
    for (const Question& question : {Question{words::ReportSamePay, findings.same_pay},
                                     Question{words::ReportInformal, findings.informal},
                                     Question{words::ReportHorizon, findings.horizon}}) {
        if (!question.answer.empty()) {
            side.parts.push_back(
                {1, {section(question.label), paragraph(TextStyle::Body, {pen(question.answer)}, 4)}});
        }
    }
    if (side.parts.empty()) {
        return {};
    }
    return {{std::move(side)}};
}

} // namespace

Blocks path_page(const Findings& findings, const charts::MeasureText& measure) {
    if (!findings.has_path) {
        return {};
    }
    Blocks blocks = {{PageBreak{}}, page_title(findings.headline)};
    blocks.push_back(paragraph(TextStyle::Intro, {print(words::ReportPathLead)}, OwnDistance, LeadMeasure));
    blocks.push_back(section(words::ReportWherePull));
    blocks.push_back(map_and_readings(findings, measure));
    Runs note;
    append_page_link(note, words::ReportAllParts, PathNumbers);
    blocks.push_back(paragraph(TextStyle::Note, std::move(note)));
    if (!findings.scripts.empty()) {
        blocks.push_back(section(words::ReportSay));
        blocks.push_back(scripts_of(findings));
    }
    for (Block& block : questions_of(findings)) {
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace ownmark::report::parts

// What is wanted from work, what is there, and how much is missing.
#include "catalogue/words_conditions.h"
#include "catalogue/words_report.h"
#include "charts/lettering.h"
#include "report/parts/parts.h"

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

constexpr float Width = 646;
constexpr float RowHeight = 34;
constexpr float HeadHeight = 24;
constexpr float WantedX = 230;
constexpr float NowX = 300;
constexpr float BarsX = 336;
constexpr float BarsWidth = Width - BarsX;
constexpr double LeadMeasure = 590;

/// The bars with the names and numbers of their rows in front.
charts::Scene gaps_with_rows(charts::FitGap gaps, const charts::MeasureText& measure) {
    float middle = HeadHeight + RowHeight / 2;
    for (charts::GapRow& row : gaps.rows) {
        row.middle = middle;
        row.height = RowHeight;
        middle += RowHeight;
    }
    charts::Scene scene = charts::fit_gap(gaps, {.width = BarsWidth, .axis_height = HeadHeight}, measure);
    for (charts::Shape& shape : scene.shapes) {
        for (charts::Point& point : shape.points) {
            point.x += BarsX;
        }
    }
    for (charts::Label& label : scene.labels) {
        label.at.x += BarsX;
    }
    scene.width = Width;
    scene.height = HeadHeight + RowHeight * static_cast<float>(gaps.rows.size());
    const auto add_number = [&](std::string_view text, float x, float y) {
        scene.labels.push_back({.at = {x, y},
                                .text = std::string(text),
                                .size = 14,
                                .colour = charts::Colour::InkMuted,
                                .anchor = charts::Anchor::End});
    };
    add_number(words::Wanted, WantedX, HeadHeight - 8);
    add_number(words::Now, NowX, HeadHeight - 8);
    for (const charts::GapRow& row : gaps.rows) {
        const float bottom = row.middle + RowHeight / 2;
        scene.shapes.push_back({.points = {{0, bottom}, {Width, bottom}}, .stroke = charts::Colour::Line});
        scene.labels.push_back(
            {.at = {0, row.middle + 6}, .text = row.name, .face = charts::Face::Heading, .size = 17});
        if (row.wanted) {
            add_number(std::to_string(*row.wanted), WantedX, row.middle + 5);
        }
        if (row.now) {
            add_number(std::to_string(*row.now), NowX, row.middle + 5);
        }
    }
    return scene;
}

} // namespace

Blocks work_conditions(const Findings& findings, const charts::MeasureText& measure) {
    if (!findings.has_conditions) {
        return {};
    }
    // Under the path where that has a page, else on a page of its own.
    Blocks blocks;
    if (!findings.has_path) {
        blocks.push_back({PageBreak{}});
    }
    blocks.push_back(page_title(words::ReportConditions));
    blocks.push_back(
        paragraph(TextStyle::Intro, {print(words::ReportConditionsLead)}, OwnDistance, LeadMeasure));
    blocks.push_back(section(findings.gaps.title));
    blocks.push_back(figure_of(gaps_with_rows(findings.gaps, measure)));
    return blocks;
}

} // namespace ownmark::report::parts

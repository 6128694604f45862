// The parts of a report, each as blocks, and the few ways of writing one that they share.
#pragma once
#include "charts/scene.h"
#include "report/document.h"
#include "report/findings.h"

#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report::parts {

using Blocks = std::vector<Block>;

/// Anchors that other parts lead to.
inline constexpr std::string_view CircleNumbers = "circle-numbers";
inline constexpr std::string_view PathNumbers = "path-numbers";

Run print(std::string_view text);
Run pen(std::string_view text);

Block section(std::string_view label, std::string_view anchor = {});
Block page_title(std::string_view title);
Block paragraph(TextStyle style, Runs runs, double before = OwnDistance, double max_width = 0);
/// "… on page 5." as a link.
void append_page_link(Runs& runs, std::string_view words, std::string_view anchor);
/// A chart's twin; columns of numbers are set to the right.
Block table_of(const charts::Table& table);
/// A chart with its alternative text.
Block figure_of(charts::Scene scene, double before = OwnDistance);

/// "12 March 2026".
std::string date_in_words(std::string_view day);

Blocks brand_sheet(const Findings& findings, std::string_view day);
Blocks what_answers_show(const Findings& findings, const charts::MeasureText& measure);
Blocks path_page(const Findings& findings, const charts::MeasureText& measure);
Blocks work_conditions(const Findings& findings, const charts::MeasureText& measure);
Blocks all_answers(const Findings& findings, const model::Workbook& book, const charts::MeasureText& measure);

} // namespace ownmark::report::parts

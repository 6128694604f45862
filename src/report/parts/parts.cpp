#include "report/parts/parts.h"

#include "base/slots.h"
#include "base/utf8.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_report.h"

#include <algorithm>

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

bool is_number(std::string_view text) {
    const bool has_digit = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return has_digit && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool holds_numbers(const charts::Table& table, std::size_t column) {
    bool any = false;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        if (column >= row.size() || row[column] == words::ChartNoNumber) {
            continue;
        }
        if (!is_number(row[column])) {
            return false;
        }
        any = true;
    }
    return any;
}

/// By the longest cell, so that few of them break.
double share_of(const charts::Table& table, std::size_t column) {
    constexpr std::size_t Narrowest = 9;
    constexpr std::size_t Widest = 26;
    std::size_t longest = Narrowest;
    for (const auto& row : table.rows) {
        longest = std::max(longest, column < row.size() ? base::grapheme_count(row[column]) : 0);
    }
    return static_cast<double>(std::min(longest, Widest) + 3);
}

} // namespace

Run print(std::string_view text) {
    return {.text = std::string(text)};
}

Run pen(std::string_view text) {
    return {.text = std::string(text), .voice = Voice::Pen};
}

Block section(std::string_view label, std::string_view anchor) {
    return {Heading{
        .level = 2, .style = TextStyle::Section, .runs = {print(label)}, .anchor = std::string(anchor)}};
}

Block page_title(std::string_view title) {
    return {Heading{.level = 1, .style = TextStyle::Title, .runs = {print(title)}}};
}

Block paragraph(TextStyle style, Runs runs, double before, double max_width) {
    return {Paragraph{.style = style, .runs = std::move(runs), .before = before, .max_width = max_width}};
}

void append_page_link(Runs& runs, std::string_view words, std::string_view anchor) {
    runs.push_back(print(words));
    Run link = print(words::ReportPageLink);
    link.target = anchor;
    runs.push_back(std::move(link));
    runs.push_back(print(words::ReportFullStop));
}

Block table_of(const charts::Table& table) {
    Table made;
    made.row_padding = 4;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<Runs> cells;
        for (const std::string& cell : table.rows[r]) {
            cells.push_back({print(cell)});
        }
        if (r == 0) {
            made.header = std::move(cells);
        } else {
            made.rows.push_back(std::move(cells));
        }
    }
    for (std::size_t c = 0; c < made.header.size(); ++c) {
        const bool numbers = holds_numbers(table, c);
        made.columns.push_back({.share = share_of(table, c),
                                .style = numbers ? TextStyle::CellNumber : TextStyle::Cell,
                                .align = numbers ? Align::End : Align::Start});
    }
    return {std::move(made)};
}

Block figure_of(charts::Scene scene, double before) {
    Figure figure;
    figure.alternative_text = scene.alternative_text;
    figure.scene = std::move(scene);
    figure.before = before;
    return {std::move(figure)};
}

std::string date_in_words(std::string_view day) {
    constexpr std::string_view Shape = "2026-03-12";
    if (day.size() != Shape.size()) {
        return std::string(day);
    }
    const auto digits = [&](std::size_t at) { return (day[at] - '0') * 10 + (day[at + 1] - '0'); };
    const int month = digits(5);
    if (month < 1 || month > static_cast<int>(words::MonthNames.size())) {
        return std::string(day);
    }
    return base::filled(words::ReportDate, {{"day", std::to_string(digits(8))},
                                            {"month", words::MonthNames[static_cast<std::size_t>(month - 1)]},
                                            {"year", day.substr(0, 4)}});
}

} // namespace ownmark::report::parts

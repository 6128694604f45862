// The record: every answer of every sheet, and every chart's table twin.
#include "base/slots.h"
#include "base/utf8.h"
#include "brand/own_words.h"
#include "catalogue/fields.h"
#include "catalogue/words_charts.h"
#include "catalogue/words_report.h"
#include "catalogue/words_values.h"
#include "method/slugs.h"
#include "report/parts/parts.h"

#include <iterator>

namespace ownmark::report::parts {

namespace words = catalogue::words;

namespace {

using method::slug_of;

constexpr double RowPadding = 4;
constexpr double TableGap = 18;

std::string answer_at(const model::Workbook& book, std::string_view id) {
    return std::string(base::trimmed(model::text_of(book, id)));
}

void append(Blocks& to, Blocks from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Block subheading(std::string_view label, std::string_view anchor = {}) {
    return {Heading{.level = 3,
                    .style = TextStyle::Strong,
                    .runs = {print(label)},
                    .anchor = std::string(anchor),

                    .before = 14}};
}

Table table_with(std::vector<Column> columns, const std::vector<std::string_view>& header) {
    Table table;
    table.columns = std::move(columns);
    table.row_padding = RowPadding;
    for (const std::string_view cell : header) {
        table.header.push_back({print(cell)});
    }
    return table;
}

using TextRows = std::vector<std::pair<std::string_view, std::string>>;

/// What was answered in words; nothing when nothing was.
void append_texts(Blocks& blocks, const TextRows& rows, std::string_view first_head = words::ReportQuestion,
                  std::string_view second_head = words::ReportAnswer) {
    Table table = table_with({{.share = 1}, {.share = 2}}, {first_head, second_head});
    table.before = blocks.empty() ? OwnDistance : TableGap;
    for (const auto& [question, answer] : rows) {
        if (!answer.empty()) {
            table.rows.push_back({{print(question)}, {pen(answer)}});
        }
    }
    if (!table.rows.empty()) {
        blocks.push_back({std::move(table)});
    }
}

std::string_view prompt_of(std::string_view id) {
    const catalogue::Field* field = catalogue::field_of(id);
    return field == nullptr ? id : field->prompt;
}

/// The person's name for a card and what it means to them.
Runs own_words_for(const model::Workbook& book, std::string_view card) {
    const std::string name = answer_at(book, slug_of({"values.name", card}));
    std::string meaning = answer_at(book, slug_of({"values.meaning", card}));
    if (const auto number = catalogue::own_card_number(card); number && meaning.empty()) {
        meaning = answer_at(book, slug_of({"values.own", std::to_string(*number), "meaning"}));
    }
    const std::string_view between = name.empty() || meaning.empty() ? "" : ": ";
    return {pen(name + std::string(between) + meaning)};
}

Blocks values_answers(const Findings& findings, const model::Workbook& book,
                      const charts::MeasureText& measure) {
    Blocks blocks;
    if (!findings.cards.empty()) {
        blocks.push_back(subheading(findings.is_ranked ? words::ReportCards : words::ReportCardsSorted));
        Table table =
            table_with({{.share = 3}, {.share = 2}, {.share = 2.2}, {.share = 4}},
                       {words::ReportCard, words::ReportPile, words::ReportCircle, words::ReportInMyWords});
        for (const CardLine& card : findings.cards) {
            const std::string_view circle =
                card.circle.empty() ? words::ReportOwnCard : std::string_view(card.circle);
            table.rows.push_back(
                {{card.name}, {pen(card.pile)}, {print(circle)}, own_words_for(book, card.id)});
        }
        blocks.push_back({std::move(table)});
    }
    if (!book.rounds.empty()) {
        blocks.push_back(subheading(words::ReportRounds));
        Table table = table_with(
            {{.share = 1.2, .style = TextStyle::CellNumber}, {.share = 6}, {.share = 2.5}, {.share = 2.5}},
            {words::ReportRound, words::ReportShown, words::ReportMost, words::ReportLeast});
        int number = 0;
        for (const model::Round& round : book.rounds) {
            std::string shown;
            for (const std::string& card : round.shown) {
                shown += (shown.empty() ? "" : ", ") + std::string(brand::value_name(book, card));
            }
            table.rows.push_back({{print(std::to_string(++number))},
                                  {print(shown)},
                                  {pen(brand::value_name(book, round.best))},
                                  {pen(brand::value_name(book, round.worst))}});
        }
        blocks.push_back({std::move(table)});
    }
    if (findings.has_wheel) {
        blocks.push_back(subheading(words::ReportNineteen, CircleNumbers));
        blocks.push_back(table_of(charts::values_wheel(findings.wheel, {}, measure).table));
    }
    return blocks;
}

/// Statements that were rated.
class Ratings {
public:
    void add(const model::Workbook& book, std::string_view statement, std::string_view id) {
        if (const auto rating = model::number_of(book, id)) {
            table_.rows.push_back({{print(statement)}, {pen(std::to_string(*rating))}});
        }
    }

    void append_to(Blocks& blocks) {
        if (!table_.rows.empty()) {
            blocks.push_back(subheading(words::ReportRatings));
            blocks.push_back({std::move(table_)});
        }
    }

private:
    Table table_ = table_with({{.share = 7}, {.share = 1, .align = Align::End}},
                              {words::ReportStatement, words::ReportRating});
};

/// The chart's table, with nothing in the last column for strengths that nobody was asked about.
charts::Table strengths_table(const Findings& findings, const model::Workbook& book,
                              const charts::MeasureText& measure) {
    charts::Table table = charts::strengths_bars(findings.all_strengths, {}, measure).table;
    for (auto& row : table.rows) {
        for (const catalogue::Strength& strength : catalogue::Strengths) {
            const bool was_asked =
                model::number_of(book, slug_of({"strengths", strength.id, "keep"})).has_value();
            if (row.front() == strength.name && !was_asked) {
                row.back().clear();
            }
        }
    }
    return table;
}

Blocks strengths_answers(const Findings& findings, const model::Workbook& book,
                         const charts::MeasureText& measure) {
    Blocks blocks;
    if (!findings.all_strengths.bars.empty()) {
        blocks.push_back(subheading(words::ReportStrengthScores));
        blocks.push_back(table_of(strengths_table(findings, book, measure)));
    }
    TextRows own_words;
    Ratings ratings;
    for (const catalogue::Strength& strength : catalogue::Strengths) {
        own_words.emplace_back(strength.name, answer_at(book, slug_of({"strengths", strength.id, "name"})));
        for (std::size_t i = 0; i < strength.items.size(); ++i) {
            const auto& item = strength.items[i];
            std::string statement(item.text);
            if (item.keyed == catalogue::Keyed::Reversed) {
                statement += " (" + std::string(words::ReportReversed) + ")";
            }
            ratings.add(book, statement, slug_of({"strengths", strength.id, std::to_string(i + 1)}));
        }
    }
    append_texts(blocks, own_words, words::BarsColumnStrength, words::ReportInMyWords);
    ratings.append_to(blocks);
    return blocks;
}

Blocks path_answers(const Findings& findings, const model::Workbook& book,
                    const charts::MeasureText& measure) {
    Blocks blocks;
    if (findings.has_path) {
        blocks.push_back(subheading(words::ReportPathParts, PathNumbers));
        blocks.push_back(table_of(charts::path_map(findings.map, {}, measure).table));
        Ratings ratings;
        for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
            for (std::size_t part = 0; part < catalogue::PathPartCount; ++part) {
                ratings.add(book, catalogue::PathItems[path][part],
                            slug_of({"path", catalogue::Paths[path].id, catalogue::PathParts[part].id, "1"}));
            }
        }
        ratings.append_to(blocks);
    }
    append_texts(blocks, {{prompt_of("path.same-pay"), findings.same_pay},
                          {prompt_of("path.informal"), findings.informal},
                          {prompt_of("path.horizon"), findings.horizon},
                          {prompt_of("path.script.manager"), answer_at(book, "path.script.manager")}});
    return blocks;
}

Blocks start_answers(const model::Workbook& book) {
    Blocks blocks;
    append_texts(blocks, {{prompt_of("start.name"), answer_at(book, "start.name")}});
    return blocks;
}

Blocks statement_answers(const model::Workbook& book) {
    Blocks blocks;
    append_texts(blocks, {{prompt_of("audience.whom"), answer_at(book, "audience.whom")},
                          {prompt_of("audience.what"), answer_at(book, "audience.what")},
                          {prompt_of("audience.outcome"), answer_at(book, "audience.outcome")},
                          {prompt_of("statement.text"), answer_at(book, "statement.text")}});
    return blocks;
}

Blocks conditions_answers(const Findings& findings, const charts::MeasureText& measure) {
    if (!findings.has_conditions) {
        return {};
    }
    return {table_of(charts::fit_gap(findings.gaps, {}, measure).table)};
}

Blocks answers_of(catalogue::SheetId sheet, const Findings& findings, const model::Workbook& book,
                  const charts::MeasureText& measure) {
    switch (sheet) {
    case catalogue::SheetId::Start: return start_answers(book);
    case catalogue::SheetId::Values: return values_answers(findings, book, measure);
    case catalogue::SheetId::Strengths: return strengths_answers(findings, book, measure);
    case catalogue::SheetId::Conditions: return conditions_answers(findings, measure);
    case catalogue::SheetId::Path: return path_answers(findings, book, measure);
    case catalogue::SheetId::Statement: return statement_answers(book);
    }
    return {};
}

} // namespace

Blocks all_answers(const Findings& findings, const model::Workbook& book,
                   const charts::MeasureText& measure) {
    Blocks sheets;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        Blocks answers = answers_of(sheet.sheet, findings, book, measure);
        if (!answers.empty()) {
            sheets.push_back(section(sheet.label));
            append(sheets, std::move(answers));
        }
    }
    if (sheets.empty()) {
        return {};
    }
    Blocks blocks = {{PageBreak{}},
                     page_title(words::ReportAnswers),
                     paragraph(TextStyle::Intro, {print(words::ReportAnswersLead)})};
    append(blocks, std::move(sheets));
    if (!findings.open_sheets.empty()) {
        std::string names;
        for (const std::string& label : findings.open_sheets) {
            names += (names.empty() ? "" : ", ") + label;
        }
        blocks.push_back(paragraph(TextStyle::Note,
                                   {print(base::filled(words::ReportOpenSheets, {{"sheets", names}}))}, 22));
    }
    return blocks;
}

} // namespace ownmark::report::parts

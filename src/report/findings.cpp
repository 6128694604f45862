#include "report/findings.h"

#include "base/slots.h"
#include "base/utf8.h"
#include "brand/path_words.h"
#include "brand/phrases.h"
#include "brand/script.h"
#include "brand/statement.h"
#include "catalogue/fields.h"
#include "catalogue/words_path.h"
#include "catalogue/words_report.h"
#include "catalogue/words_statement.h"
#include "catalogue/words_values.h"
#include "charts/from_scores.h"
#include "method/condition_scores.h"
#include "method/path_scores.h"
#include "method/progress.h"
#include "method/slugs.h"
#include "method/strength_scores.h"
#include "method/value_scores.h"

#include <algorithm>

namespace ownmark::report {

namespace words = catalogue::words;

namespace {

using base::filled;
using method::slug_of;

std::string answer_at(const model::Workbook& book, std::string_view id) {
    return std::string(base::trimmed(model::text_of(book, id)));
}

Runs runs_of(const std::vector<brand::Fragment>& fragments) {
    Runs runs;
    for (const brand::Fragment& fragment : fragments) {
        runs.push_back({.text = fragment.text, .voice = fragment.source.empty() ? Voice::Print : Voice::Pen});
    }
    return runs;
}

Stitch stitch_of(method::SheetState state) {
    switch (state) {
    case method::SheetState::NotBegun: return Stitch::Open;
    case method::SheetState::Begun: return Stitch::Begun;
    case method::SheetState::Done: return Stitch::Done;
    }
    return Stitch::Open;
}

void add_progress(const model::Workbook& book, Findings& findings) {
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        const auto state = method::progress_of(book, sheet.sheet).state;
        findings.stitches.push_back(stitch_of(state));
        if (state != method::SheetState::Done) {
            findings.open_sheets.emplace_back(sheet.label);
        }
    }
}

/// The card's name; in the person's voice where they named it.
Run name_of(const model::Workbook& book, const method::DealtCard& card) {
    const std::string own = answer_at(book, slug_of({"values.name", card.id}));
    const bool is_theirs = !own.empty() || !card.place;
    return {.text = own.empty() ? std::string(card.name) : own,
            .voice = is_theirs ? Voice::Pen : Voice::Print};
}

CardLine card_line(const method::ValueScores& values, std::size_t index) {
    const method::DealtCard& card = values.deal[index];
    CardLine line;
    line.id = card.id;
    line.name = {.text = std::string(card.name), .voice = card.place ? Voice::Print : Voice::Pen};
    if (card.pile) {
        line.pile = words::PileNames[static_cast<std::size_t>(*card.pile)];
    }
    if (card.place) {
        line.circle = catalogue::BasicValues[*card.place].label;
    }
    line.is_top = std::ranges::find(values.top, index) != values.top.end();
    return line;
}

void add_values(const model::Workbook& book, const method::ValueScores& values, Findings& findings) {
    for (const std::size_t index : values.top) {
        const method::DealtCard& card = values.deal[index];
        const std::string meaning = answer_at(book, slug_of({"values.meaning", card.id}));
        const bool is_theirs = !meaning.empty() || !card.place;
        findings.top_values.push_back({name_of(book, card),
                                       {.text = meaning.empty() ? std::string(card.meaning) : meaning,
                                        .voice = is_theirs ? Voice::Pen : Voice::Print}});
    }
    findings.wheel = charts::values_wheel_of(values);
    findings.has_wheel = values.sorted > 0;
    findings.choices = values.sorted + static_cast<int>(values.rounds.size());
    findings.is_ranked = !values.top.empty();
    for (std::size_t i = 0; i < values.deal.size(); ++i) {
        const std::size_t index = findings.is_ranked ? values.ranking.order[i] : i;
        if (values.deal[index].pile) {
            findings.cards.push_back(card_line(values, index));
        }
    }
    if (findings.is_ranked) {
        findings.close_call = charts::close_places(values.ranking);
    }
}

charts::StrengthBar bar_of(const method::StrengthScores& scores, std::size_t index) {
    const method::StrengthScore& score = scores.scores[index];
    return {.name = std::string(catalogue::Strengths[index].name),
            .score = charts::estimate_of(*score.score),
            .is_kept = score.kept.value_or(false)};
}

void add_strengths(const model::Workbook& book, const method::StrengthScores& scores, Findings& findings) {
    findings.leading = charts::strengths_bars_of(scores);
    auto& bars = findings.all_strengths.bars;
    for (std::size_t i = 0; i < scores.scores.size(); ++i) {
        if (scores.scores[i].score) {
            charts::StrengthBar bar = bar_of(scores, i);
            const auto lower = [&](const charts::StrengthBar& other) {
                return other.score.value < bar.score.value;
            };
            const auto place = std::ranges::find_if(bars, lower);
            bars.insert(place, std::move(bar));
        }
    }
    for (const std::size_t index : scores.kept) {
        const catalogue::Strength& strength = catalogue::Strengths[index];
        findings.kept.push_back(
            {std::string(strength.name), answer_at(book, slug_of({"strengths", strength.id, "name"}))});
    }
}

/// Every row of the reading table that holds, as sentences, with what the workbook offers.
std::string reading_of(const method::PathScores& scores, std::size_t path) {
    std::string out;
    for (const brand::ReadingLine& line : brand::reading_lines(scores, path)) {
        out += (out.empty() ? "" : " ") + brand::at_sentence_start(line.says);
        if (!line.offers.empty()) {
            out += " " + line.offers;
        }
    }
    return out;
}

void add_scripts(const model::Workbook& book, const method::PathScores& scores, const brand::Leading& leading,
                 Findings& findings) {
    const method::PathHeadline& headline = scores.headline;
    const bool one_leads = headline.kind == catalogue::HeadlineKind::OneAhead && !headline.ahead.empty();
    if (const auto about = brand::about_headline(scores)) {
        findings.scripts.push_back({std::string(words::ReportToManager),
                                    runs_of(brand::manager_script(book, *about, leading).shown)});
    } else if (const std::string own = answer_at(book, "path.script.manager"); !own.empty()) {
        findings.scripts.push_back(
            {std::string(words::ReportToManager), {{.text = own, .voice = Voice::Pen}}});
    }
    for (std::size_t path = 0; path < scores.paths.size(); ++path) {
        const auto about = brand::about_path(scores, path);
        if (about && !(one_leads && path == headline.ahead.front())) {
            findings.scripts.push_back(
                {filled(words::ReportAbout, {{"path", catalogue::phrases_of(path).work}}),
                 runs_of(brand::manager_script(book, *about, leading).suggestion)});
        }
    }
}

std::string choice_label(const model::Workbook& book, std::string_view id) {
    const catalogue::Field* field = catalogue::field_of(id);
    const std::string_view chosen = model::text_of(book, id);
    if (field == nullptr || !std::holds_alternative<catalogue::Choice>(field->kind)) {
        return {};
    }
    for (const catalogue::Option& option : std::get<catalogue::Choice>(field->kind).options) {
        if (option.id == chosen) {
            return std::string(option.label);
        }
    }
    return {};
}

std::string horizon_of(const model::Workbook& book) {
    const std::string_view chosen = model::text_of(book, "path.horizon");
    if (chosen == "now") {
        return std::string(words::PathHorizonNow);
    }
    return std::string(chosen == "good" ? words::PathHorizonGood : std::string_view());
}

void add_path(const model::Workbook& book, const method::PathScores& scores, const brand::Leading& leading,
              Findings& findings) {
    findings.has_path = scores.answered > 0;
    findings.headline = brand::headline_title(scores.headline);
    findings.map = charts::path_map_of(scores, findings.headline);
    for (std::size_t i = 0; i < scores.paths.size(); ++i) {
        findings.readings[i] = reading_of(scores, i);
    }
    add_scripts(book, scores, leading, findings);
    findings.same_pay = choice_label(book, "path.same-pay");
    findings.informal = answer_at(book, "path.informal");
    findings.horizon = horizon_of(book);
}

} // namespace

Findings findings_of(const model::Workbook& book) {
    Findings findings;
    findings.name = answer_at(book, "start.name");
    add_progress(book, findings);

    const method::ValueScores values = method::values_of(book);
    const method::StrengthScores strengths = method::strengths_of(book);
    std::vector<std::string> leading_values;
    for (const std::size_t index : values.top) {
        leading_values.push_back(values.deal[index].id);
    }
    std::vector<std::string> leading_strengths;
    for (const std::size_t index : strengths.leading) {
        leading_strengths.emplace_back(catalogue::Strengths[index].id);
    }
    const brand::Leading leading{.values = leading_values, .strengths = leading_strengths};

    findings.statement = runs_of(brand::statement_of(book, leading).shown);
    add_values(book, values, findings);
    add_strengths(book, strengths, findings);
    add_path(book, method::paths_of(book), leading, findings);
    const method::ConditionScores conditions = method::conditions_of(book);
    findings.has_conditions = conditions.answered > 0;
    findings.gaps = charts::fit_gap_of(conditions);
    return findings;
}

} // namespace ownmark::report

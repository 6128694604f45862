#include "report/findings.h"

#include "base/slots.h"
#include "base/utf8.h"
#include "brand/phrases.h"
#include "brand/script.h"
#include "brand/statement.h"
#include "catalogue/fields.h"
#include "catalogue/words_conditions.h"
#include "catalogue/words_path.h"
#include "catalogue/words_report.h"
#include "catalogue/words_statement.h"
#include "catalogue/words_strengths.h"
#include "catalogue/words_values.h"
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

charts::Estimate estimate_of(const method::Estimate& estimate) {
    return {static_cast<float>(estimate.value), static_cast<float>(estimate.low),
            static_cast<float>(estimate.high)};
}

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& parts) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        out += i == 0 ? "" : i + 1 == parts.size() ? std::string(words::AndBetween) : std::string(", ");
        out += parts[i];
    }
    return out;
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

std::string close_call_of(const method::Ranking& ranking) {
    std::vector<std::string> places;
    for (const std::size_t place : ranking.open_places) {
        std::string word(words::OrdinalWords[std::min(place, words::OrdinalWords.size() - 1)]);
        if (!places.empty()) {
            word[0] = static_cast<char>(word[0] - 'A' + 'a');
        }
        places.push_back(std::move(word));
    }
    if (places.empty()) {
        return {};
    }
    return places.size() == 1 ? filled(words::SoFarTooClose, {{"place", places.front()}})
                              : filled(words::SoFarTooCloseSeveral, {{"places", listed(places)}});
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
    for (std::size_t i = 0; i < values.wheel.size(); ++i) {
        const auto& sector = values.wheel[i];
        findings.wheel.sectors[i].holds_top = sector.holds_top;
        if (sector.score) {
            findings.wheel.sectors[i].score = static_cast<float>(*sector.score);
            findings.has_wheel = true;
        }
    }
    findings.choices = values.sorted + static_cast<int>(values.rounds.size());
    findings.is_ranked = !values.top.empty();
    for (std::size_t i = 0; i < values.deal.size(); ++i) {
        const std::size_t index = findings.is_ranked ? values.ranking.order[i] : i;
        if (values.deal[index].pile) {
            findings.cards.push_back(card_line(values, index));
        }
    }
    if (findings.is_ranked) {
        findings.close_call = close_call_of(values.ranking);
    }
}

charts::StrengthBar bar_of(const method::StrengthScores& scores, std::size_t index) {
    const method::StrengthScore& score = scores.scores[index];
    return {.name = std::string(catalogue::Strengths[index].name),
            .score = estimate_of(*score.score),
            .is_kept = score.kept.value_or(false)};
}

std::string leading_title(std::size_t count) {
    constexpr std::size_t Seven = 7;
    if (count <= Seven || count >= words::CountWords.size()) {
        return std::string(words::StrengthsChartTitle);
    }
    return filled(words::StrengthsChartTied, {{"count", words::CountWords[count]}});
}

void add_strengths(const model::Workbook& book, const method::StrengthScores& scores, Findings& findings) {
    for (const std::size_t index : scores.leading) {
        findings.leading.bars.push_back(bar_of(scores, index));
    }
    findings.leading.title = leading_title(scores.leading.size());
    for (std::size_t i = 0; i < scores.scores.size(); ++i) {
        if (scores.scores[i].score) {
            findings.all_strengths.bars.push_back(bar_of(scores, i));
        }
    }
    std::ranges::stable_sort(findings.all_strengths.bars, std::ranges::greater(),
                             [](const charts::StrengthBar& bar) { return bar.score.value; });
    for (const std::size_t index : scores.kept) {
        const catalogue::Strength& strength = catalogue::Strengths[index];
        findings.kept.push_back(
            {std::string(strength.name), answer_at(book, slug_of({"strengths", strength.id, "name"}))});
    }
}

std::string worries_of(const method::PathScore& score) {
    std::vector<std::string> names;
    for (const catalogue::PathPart part : score.worries) {
        names.emplace_back(catalogue::PathParts[static_cast<std::size_t>(part)].label);
    }
    return listed(names);
}

/// Every row of the reading table that holds, as sentences, with what the workbook offers.
std::string reading_of(const method::PathScore& score, std::size_t path) {
    if (score.readings.empty()) {
        const int open = static_cast<int>(catalogue::PathPartCount) - score.answered;
        return brand::at_sentence_start(
            open == 1 ? std::string(catalogue::ReadingWaitsOne)
                      : filled(catalogue::ReadingWaits, {{"count", std::to_string(open)}}));
    }
    std::string out;
    for (const catalogue::Reading reading : score.readings) {
        const catalogue::ReadingText& text = catalogue::text_of(reading);
        const bool without_worry = reading == catalogue::Reading::CouldBe && score.worries.empty();
        const std::string_view says = without_worry ? catalogue::CouldBeWithoutWorry : text.says;
        const std::string_view level =
            score.worry ? catalogue::word_of(method::level_of(score.worry->value)) : "";
        out += out.empty() ? "" : " ";
        out += brand::at_sentence_start(filled(says, {{"worry", worries_of(score)}, {"level", level}}));
        out += ' ';
        out += text.offers[path];
    }
    return out;
}

std::string headline_of(const method::PathHeadline& headline) {
    const auto path = [&](std::size_t place) {
        return place < headline.ahead.size() ? headline.ahead[place] : 0;
    };
    return filled(catalogue::text_of(headline.kind).title,
                  {{"headline", catalogue::phrases_of(path(0)).headline},
                   {"first", catalogue::Paths[path(0)].name},
                   {"second", catalogue::Paths[path(1)].name}});
}

std::string headline_lead_of(const method::PathHeadline& headline) {
    const std::string points = std::to_string(static_cast<int>(headline.points.value_or(0) + 0.5));
    return filled(catalogue::text_of(headline.kind).lead, {{"points", points}});
}

brand::ScriptAbout about_path(const method::PathScore& score, std::size_t path) {
    brand::ScriptAbout about{.path = path, .reading = score.readings.front()};
    if (!score.worries.empty()) {
        about.worry = score.worries.front();
    }
    return about;
}

void add_scripts(const model::Workbook& book, const method::PathScores& scores, const brand::Leading& leading,
                 Findings& findings) {
    const method::PathHeadline& headline = scores.headline;
    const bool one_leads = headline.kind == catalogue::HeadlineKind::OneAhead && !headline.ahead.empty();
    const std::size_t first = headline.ahead.empty() ? 0 : headline.ahead.front();
    if (headline.kind != catalogue::HeadlineKind::Waits && !scores.paths[first].readings.empty()) {
        brand::ScriptAbout about = about_path(scores.paths[first], first);
        about.headline = headline.kind;
        about.second_path = headline.ahead.size() > 1 ? headline.ahead[1] : 0;
        findings.scripts.push_back({std::string(words::ReportToManager),
                                    runs_of(brand::manager_script(book, about, leading).shown)});
    } else if (const std::string own = answer_at(book, "path.script.manager"); !own.empty()) {
        findings.scripts.push_back(
            {std::string(words::ReportToManager), {{.text = own, .voice = Voice::Pen}}});
    }
    for (std::size_t path = 0; path < scores.paths.size(); ++path) {
        if (scores.paths[path].readings.empty() || (one_leads && path == first)) {
            continue;
        }
        findings.scripts.push_back(
            {filled(words::ReportToManagerAbout, {{"path", catalogue::phrases_of(path).work}}),
             runs_of(brand::manager_script(book, about_path(scores.paths[path], path), leading).suggestion)});
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
    for (std::size_t i = 0; i < scores.paths.size(); ++i) {
        const method::PathScore& score = scores.paths[i];
        charts::PathLane& lane = findings.map.lanes[i];
        if (score.pull) {
            lane.pull = estimate_of(*score.pull);
        }
        if (score.worry) {
            lane.worry = estimate_of(*score.worry);
        }
        for (std::size_t part = 0; part < score.parts.size(); ++part) {
            if (score.parts[part]) {
                lane.parts[part] = static_cast<float>(*score.parts[part]);
            }
        }
        lane.open_answers = static_cast<int>(catalogue::PathPartCount) - score.answered;
        findings.readings[i] = reading_of(score, i);
    }
    findings.headline = headline_of(scores.headline);
    findings.headline_lead = headline_lead_of(scores.headline);
    findings.map.title = findings.headline;
    add_scripts(book, scores, leading, findings);
    findings.same_pay = choice_label(book, "path.same-pay");
    findings.informal = answer_at(book, "path.informal");
    findings.horizon = horizon_of(book);
}

std::string gap_title(const method::ConditionScores& scores) {
    const bool all = scores.complete == static_cast<int>(catalogue::Needs.size());
    const auto name = [&](std::size_t i) { return catalogue::Needs[scores.widest[i]].name; };
    if (scores.complete == 0) {
        return std::string(words::GapEmpty);
    }
    switch (scores.widest.size()) {
    case 0: return std::string(all ? words::GapNone : words::GapNoneSoFar);
    case 1: return filled(all ? words::GapLargest : words::GapLargestSoFar, {{"need", name(0)}});
    case 2: return filled(words::GapTied, {{"first", name(0)}, {"second", name(1)}});
    default: return std::string(words::GapSeveral);
    }
}

void add_conditions(const method::ConditionScores& scores, Findings& findings) {
    findings.has_conditions = scores.answered > 0;
    findings.gaps.title = gap_title(scores);
    for (std::size_t i = 0; i < scores.needs.size(); ++i) {
        charts::GapRow row;
        row.name = catalogue::Needs[i].name;
        row.wanted = scores.needs[i].wanted;
        row.now = scores.needs[i].now;
        if (scores.needs[i].gap) {
            row.gap = static_cast<float>(*scores.needs[i].gap);
        }
        findings.gaps.rows.push_back(std::move(row));
    }
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
    add_conditions(method::conditions_of(book), findings);
    return findings;
}

} // namespace ownmark::report

#include "cli/score_json.h"

#include "brand/statement.h"
#include "catalogue/path_readings.h"
#include "method/condition_scores.h"
#include "method/path_scores.h"
#include "method/progress.h"
#include "method/strength_scores.h"
#include "method/value_scores.h"
#include "storage/json.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ownmark::cli {

namespace {

using storage::JsonWriter;

constexpr std::string_view word_of(method::SheetState state) {
    switch (state) {
    case method::SheetState::NotBegun: return "not begun";
    case method::SheetState::Begun: return "begun";
    case method::SheetState::Done: return "done";
    }
    return {};
}

constexpr std::string_view word_of(catalogue::Reading reading) {
    switch (reading) {
    case catalogue::Reading::NotForMe: return "not-for-me";
    case catalogue::Reading::LittleSomeWorry: return "little-some-worry";
    case catalogue::Reading::LittleWorried: return "little-worried";
    case catalogue::Reading::Yes: return "yes";
    case catalogue::Reading::YesSomeWorry: return "yes-some-worry";
    case catalogue::Reading::HeldBack: return "held-back";
    case catalogue::Reading::Ought: return "ought";
    case catalogue::Reading::CouldBe: return "could-be";
    }
    return {};
}

constexpr std::string_view word_of(catalogue::HeadlineKind kind) {
    switch (kind) {
    case catalogue::HeadlineKind::Waits: return "waits";
    case catalogue::HeadlineKind::OneAhead: return "one-ahead";
    case catalogue::HeadlineKind::TwoAhead: return "two-ahead";
    case catalogue::HeadlineKind::Open: return "open";
    case catalogue::HeadlineKind::NoneOfThem: return "none-of-them";
    }
    return {};
}

class Scores {
public:
    explicit Scores(const model::Workbook& book) : book_(book) {}

    std::string written() {
        json_.begin_object();
        write_progress();
        write_values();
        write_strengths();
        write_conditions();
        write_paths();
        json_.member("statement", brand::statement_of(book_, {top_values_, kept_strengths_}).text);
        json_.end_object();
        return json_.take();
    }

private:
    void write_progress() {
        json_.name("progress");
        json_.begin_object();
        for (const catalogue::Sheet& sheet : catalogue::Sheets) {
            const method::Progress progress = method::progress_of(book_, sheet.sheet);
            json_.name(sheet.id);
            json_.begin_object();
            json_.member("state", word_of(progress.state));
            number("answered", progress.answered);
            number("all", progress.all);
            json_.end_object();
        }
        json_.end_object();
    }

    void write_values() {
        const method::ValueScores scores = method::values_of(book_);
        json_.name("values");
        json_.begin_object();
        number("sorted", scores.sorted);
        number("rounds", static_cast<int>(scores.rounds.size()));
        yes_or_no("stable", scores.ranking.stable);
        yes_or_no("done", scores.rounds_done);
        begin_list("top");
        for (const std::size_t card : scores.top) {
            json_.text(scores.deal[card].id);
            top_values_.push_back(scores.deal[card].id);
        }
        json_.end_array();
        begin_list("too_close_to_call");
        for (const std::size_t place : scores.ranking.open_places) {
            json_.number(static_cast<int>(place) + 1);
        }
        json_.end_array();
        json_.name("consistency");
        json_.begin_object();
        number("repeated", scores.ranking.consistency.repeated);
        number("same", scores.ranking.consistency.same);
        json_.end_object();
        begin_list("cards");
        for (const std::size_t card : scores.ranking.order) {
            const method::Standing& standing = scores.ranking.standings[card];
            json_.begin_object();
            json_.member("id", scores.deal[card].id);
            number("pile", scores.deal[card].pile);
            decimal("mean", standing.mean);
            decimal("sd", standing.sd);
            decimal("in_top", standing.in_top);
            decimal("place", scores.places[card]);
            json_.end_object();
        }
        json_.end_array();
        begin_list("wheel");
        for (std::size_t i = 0; i < scores.wheel.size(); ++i) {
            json_.begin_object();
            json_.member("id", catalogue::BasicValues[i].id);
            decimal("score", scores.wheel[i].score);
            yes_or_no("holds_top", scores.wheel[i].holds_top);
            json_.end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    void write_strengths() {
        const method::StrengthScores scores = method::strengths_of(book_);
        const auto list = [&](std::string_view name, const std::vector<std::size_t>& strengths) {
            begin_list(name);
            for (const std::size_t strength : strengths) {
                json_.text(catalogue::Strengths[strength].id);
            }
            json_.end_array();
        };
        for (const std::size_t strength : scores.kept) {
            kept_strengths_.emplace_back(catalogue::Strengths[strength].id);
        }
        json_.name("strengths");
        json_.begin_object();
        number("answered", scores.answered);
        list("leading", scores.leading);
        list("kept", scores.kept);
        begin_list("scores");
        for (std::size_t i = 0; i < scores.scores.size(); ++i) {
            const method::StrengthScore& score = scores.scores[i];
            json_.begin_object();
            json_.member("id", catalogue::Strengths[i].id);
            estimate("score", score.score);
            number("answered", score.answered);
            yes_or_no("pulls_apart", score.pulls_apart);
            json_.name("kept");
            score.kept ? json_.boolean(*score.kept) : json_.null();
            json_.end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    void write_conditions() {
        const method::ConditionScores scores = method::conditions_of(book_);
        json_.name("conditions");
        json_.begin_object();
        begin_list("widest");
        for (const std::size_t need : scores.widest) {
            json_.text(catalogue::Needs[need].id);
        }
        json_.end_array();
        begin_list("needs");
        for (std::size_t i = 0; i < scores.needs.size(); ++i) {
            json_.begin_object();
            json_.member("id", catalogue::Needs[i].id);
            number("wanted", scores.needs[i].wanted);
            number("now", scores.needs[i].now);
            decimal("gap", scores.needs[i].gap);
            json_.end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    void write_paths() {
        const method::PathScores scores = method::paths_of(book_);
        json_.name("path");
        json_.begin_object();
        json_.member("headline", word_of(scores.headline.kind));
        begin_list("ahead");
        for (const std::size_t path : scores.headline.ahead) {
            json_.text(catalogue::Paths[path].id);
        }
        json_.end_array();
        decimal("points", scores.headline.points);
        begin_list("paths");
        for (std::size_t i = 0; i < scores.paths.size(); ++i) {
            write_path(catalogue::Paths[i].id, scores.paths[i]);
        }
        json_.end_array();
        json_.end_object();
    }

    void write_path(std::string_view id, const method::PathScore& score) {
        json_.begin_object();
        json_.member("id", id);
        estimate("pull", score.pull);
        estimate("worry", score.worry);
        json_.name("parts");
        json_.begin_object();
        for (const catalogue::PathPartInfo& part : catalogue::PathParts) {
            decimal(part.id, score.part(part.part));
        }
        json_.end_object();
        begin_list("worries");
        for (const catalogue::PathPart worry : score.worries) {
            json_.text(catalogue::PathParts[static_cast<std::size_t>(worry)].id);
        }
        json_.end_array();
        begin_list("readings");
        for (const catalogue::Reading reading : score.readings) {
            json_.text(word_of(reading));
        }
        json_.end_array();
        json_.end_object();
    }

    void begin_list(std::string_view name) {
        json_.name(name);
        json_.begin_array();
    }

    void number(std::string_view name, std::optional<int> value) {
        json_.name(name);
        value ? json_.number(*value) : json_.null();
    }

    void decimal(std::string_view name, std::optional<double> value) {
        json_.name(name);
        value ? json_.decimal(*value) : json_.null();
    }

    void yes_or_no(std::string_view name, bool yes) {
        json_.name(name);
        json_.boolean(yes);
    }

    void estimate(std::string_view name, const std::optional<method::Estimate>& value) {
        json_.name(name);
        if (!value) {
            json_.null();
            return;
        }
        json_.begin_object();
        decimal("value", value->value);
        decimal("low", value->low);
        decimal("high", value->high);
        json_.end_object();
    }

    const model::Workbook& book_;
    /// What the statement leads with, once it is worked out.
    std::vector<std::string> top_values_;
    std::vector<std::string> kept_strengths_;
    JsonWriter json_{storage::Layout::Readable};
};

} // namespace

std::string scores_json(const model::Workbook& book) {
    return Scores(book).written();
}

} // namespace ownmark::cli

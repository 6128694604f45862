#include "cli/rank.h"

#include "base/result.h"
#include "base/slots.h"
#include "catalogue/words_rank.h"
#include "method/ranking.h"
#include "storage/json.h"

#include <algorithm>
#include <istream>
#include <map>
#include <optional>
#include <ostream>
#include <utility>
#include <vector>
#include <yyjson.h>

namespace ownmark::cli {

namespace words = catalogue::words;

namespace {

constexpr std::size_t MostCards = 1000;

std::unexpected<base::Error> failed(std::string_view sentence) {
    return std::unexpected(base::Error{std::string(sentence)});
}

std::string_view text_of(yyjson_val* value) {
    return {yyjson_get_str(value), yyjson_get_len(value)};
}

yyjson_val* member_of(yyjson_val* object, std::string_view name) {
    return yyjson_obj_getn(object, name.data(), name.size());
}

/// A whole number from 0, or nothing.
std::optional<std::uint64_t> whole_number(yyjson_val* value) {
    return yyjson_is_uint(value) ? std::optional<std::uint64_t>(yyjson_get_uint(value)) : std::nullopt;
}

} // namespace

/// What the conversation has come to. A value, so that a line that fails half-way leaves it as it was.
struct RankConversation::State {
    std::vector<std::string> ids;
    std::map<std::string, std::size_t, std::less<>> index_of;
    method::RankingInput input;
    /// Cards that were asked last; empty when nothing is asked.
    std::vector<std::size_t> asked;
    bool started = false;
    bool stopped = false;

    base::Result<std::string> begin(yyjson_val* line);
    base::Result<std::string> file(yyjson_val* piles);
    base::Result<std::string> choose(yyjson_val* best, yyjson_val* worst);
    base::Result<std::string> stop(yyjson_val* value);
    base::Result<std::string> answer_to(yyjson_val* line);
    std::string standings();
};

base::Result<std::string> RankConversation::State::begin(yyjson_val* line) {
    State fresh;
    yyjson_val* cards = member_of(line, "cards");
    if (!yyjson_is_arr(cards) || yyjson_arr_size(cards) == 0 || yyjson_arr_size(cards) > MostCards) {
        return failed(words::RankBadCards);
    }
    std::size_t at = 0;
    std::size_t end = 0;
    yyjson_val* card = nullptr;
    yyjson_arr_foreach(cards, at, end, card) {
        if (!yyjson_is_str(card) || !fresh.index_of.emplace(text_of(card), at).second) {
            return failed(words::RankBadCards);
        }
        fresh.ids.emplace_back(text_of(card));
    }
    if (yyjson_val* top = member_of(line, "top")) {
        const auto number = whole_number(top);
        if (!number || *number < 1) {
            return failed(words::RankBadTop);
        }
        // More than there are cards means all of them.
        fresh.input.top = static_cast<std::size_t>(std::min<std::uint64_t>(*number, fresh.ids.size()));
    }
    if (yyjson_val* seed = member_of(line, "seed")) {
        const auto number = whole_number(seed);
        if (!number) {
            return failed(words::RankBadSeed);
        }
        fresh.input.seed = *number;
    }
    fresh.input.piles.assign(fresh.ids.size(), method::Unsorted);
    fresh.started = true;
    *this = std::move(fresh);
    return std::string(R"({"ok":true})");
}

base::Result<std::string> RankConversation::State::file(yyjson_val* piles) {
    if (!yyjson_is_obj(piles)) {
        return failed(words::RankBadPile);
    }
    std::vector<int> filed = input.piles;
    std::vector<bool> seen(ids.size(), false);
    std::size_t at = 0;
    std::size_t end = 0;
    yyjson_val* name = nullptr;
    yyjson_val* pile = nullptr;
    yyjson_obj_foreach(piles, at, end, name, pile) {
        const auto card = index_of.find(text_of(name));
        if (card == index_of.end()) {
            return failed(base::filled(words::RankUnknownCard, {{"card", std::string(text_of(name))}}));
        }
        const auto number = whole_number(pile);
        if (!number || *number > 2 || seen[card->second]) {
            return failed(words::RankBadPile);
        }
        seen[card->second] = true;
        filed[card->second] = static_cast<int>(*number);
    }
    input.piles = std::move(filed);
    return standings();
}

base::Result<std::string> RankConversation::State::choose(yyjson_val* best, yyjson_val* worst) {
    if (asked.empty()) {
        return failed(words::RankNothingAsked);
    }
    const auto asked_card = [this](yyjson_val* value) -> std::optional<std::uint16_t> {
        const auto card = yyjson_is_str(value) ? index_of.find(text_of(value)) : index_of.end();
        if (card == index_of.end() || std::ranges::find(asked, card->second) == asked.end()) {
            return std::nullopt;
        }
        return static_cast<std::uint16_t>(card->second);
    };
    const auto first = asked_card(best);
    const auto last = asked_card(worst);
    if (!first || !last || first == last) {
        return failed(words::RankNotAsked);
    }
    method::BestWorst round{.count = static_cast<std::uint8_t>(asked.size()), .best = *first, .worst = *last};
    std::ranges::transform(asked, round.shown.begin(),
                           [](std::size_t card) { return static_cast<std::uint16_t>(card); });
    input.rounds.push_back(round);
    return standings();
}

base::Result<std::string> RankConversation::State::stop(yyjson_val* value) {
    if (!yyjson_is_true(value)) {
        return failed(words::RankBadStop);
    }
    stopped = true;
    return standings();
}

std::string RankConversation::State::standings() {
    const method::Ranking ranking = method::rank(input);
    const bool done = stopped || ranking.done;
    asked = done ? std::vector<std::size_t>() : ranking.ask;
    storage::JsonWriter out;
    out.begin_object();
    if (done) {
        out.name("done");
        out.boolean(true);
    } else {
        out.name("ask");
        out.begin_array();
        for (const std::size_t card : asked) {
            out.text(ids[card]);
        }
        out.end_array();
    }
    out.name("order");
    out.begin_array();
    for (const std::size_t card : ranking.order) {
        const method::Standing& standing = ranking.standings[card];
        out.begin_object();
        out.member("id", ids[card]);
        out.name("mean");
        out.decimal(standing.mean);
        out.name("sd");
        out.decimal(standing.sd);
        out.name("in_top");
        out.decimal(standing.in_top);
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return out.take();
}

base::Result<std::string> RankConversation::State::answer_to(yyjson_val* line) {
    if (!yyjson_is_obj(line)) {
        return failed(words::RankNotJson);
    }
    yyjson_val* cards = member_of(line, "cards");
    yyjson_val* pile = member_of(line, "pile");
    yyjson_val* best = member_of(line, "best");
    yyjson_val* worst = member_of(line, "worst");
    yyjson_val* stop_value = member_of(line, "stop");
    const int kinds = (cards != nullptr ? 1 : 0) + (pile != nullptr ? 1 : 0) +
                      (best != nullptr || worst != nullptr ? 1 : 0) + (stop_value != nullptr ? 1 : 0);
    if (kinds != 1) {
        return failed(words::RankUnknownLine);
    }
    if (cards != nullptr) {
        return begin(line);
    }
    if (!started) {
        return failed(words::RankNotStarted);
    }
    if (pile != nullptr) {
        return file(pile);
    }
    return stop_value != nullptr ? stop(stop_value) : choose(best, worst);
}

RankConversation::RankConversation() : state_(std::make_unique<State>()) {}

RankConversation::~RankConversation() = default;

std::string RankConversation::answer_to(std::string_view line) {
    const storage::Document document(yyjson_read(line.data(), line.size(), YYJSON_READ_NOFLAG));
    const base::Result<std::string> answer = state_->answer_to(yyjson_doc_get_root(document.get()));
    if (answer.has_value()) {
        return *answer;
    }
    storage::JsonWriter out;
    out.begin_object();
    out.member("error", answer.error().sentence);
    out.end_object();
    return out.take();
}

int run_rank(std::istream& in, std::ostream& out) {
    RankConversation conversation;
    for (std::string line; std::getline(in, line);) {
        out << conversation.answer_to(line) << std::endl;
    }
    return out.good() ? 0 : 1;
}

} // namespace ownmark::cli

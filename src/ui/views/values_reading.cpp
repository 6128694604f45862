#include "ui/views/values_reading.h"

#include "catalogue/values.h"
#include "catalogue/words_values.h"
#include "charts/values_dots.h"
#include "method/place_range.h"
#include "semantics/frame.h"
#include "ui/format.h"
#include "ui/widgets/chart.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::size_t ShownDots = 8;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    return (hash ^ value) * 0x9E3779B97F4A7C15ULL ^ (hash >> 29U);
}

std::uint64_t fingerprint_of(const model::Workbook& book, const std::vector<method::DealtCard>& deal) {
    std::uint64_t hash = 1;
    for (const method::DealtCard& card : deal) {
        hash = mixed(hash, semantics::id_of(card.id, static_cast<semantics::Id>(card.pile.value_or(-1) + 1)));
    }
    for (const model::Round& round : book.rounds) {
        for (const std::string& card : round.shown) {
            hash = mixed(hash, semantics::id_of(card));
        }
        hash = mixed(hash, semantics::id_of(round.worst, semantics::id_of(round.best)));
    }
    return mixed(hash, static_cast<std::uint64_t>(model::number_of(book, "values.enough").value_or(-1) + 2));
}

ValuesReading worked_out(const model::Workbook& book) {
    const method::ValueScores scores = method::values_of(book);
    const method::Ranking& ranking = scores.ranking;
    ValuesReading reading;
    reading.ready = scores.sorted == static_cast<int>(scores.deal.size());
    if (!reading.ready) {
        return reading;
    }
    for (std::size_t place = 0; place < ranking.order.size(); ++place) {
        const std::size_t card = ranking.order[place];
        const bool open = std::ranges::find(ranking.open_places, place) != ranking.open_places.end();
        const method::Estimate range = method::place_range(scores, card);
        reading.order.push_back({.card = scores.deal[card].id,
                                 .place = {static_cast<float>(range.value), static_cast<float>(range.low),
                                           static_cast<float>(range.high)},
                                 .is_settled = place < catalogue::TopValues && !open});
    }
    for (const std::size_t card : ranking.ask) {
        reading.ask.push_back(scores.deal[card].id);
    }
    reading.stable = ranking.stable;
    reading.rounds_left = ranking.rounds_left;
    reading.close_places = ranking.open_places;
    reading.repeated = ranking.consistency.repeated;
    reading.repeated_same = ranking.consistency.same;
    return reading;
}

std::string joined_places(const std::vector<std::size_t>& places) {
    std::string text;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::string word(words::OrdinalWords[std::min(places[i], words::OrdinalWords.size() - 1)]);
        if (i > 0) {
            word[0] = static_cast<char>(word[0] - 'A' + 'a');
            text += i + 1 == places.size() ? words::PlacesAnd : words::PlacesComma;
        }
        text += word;
    }
    return text;
}

} // namespace

const ValuesReading& reading_of(const ViewContext& view) {
    auto& kept = view.state.values.reading;
    const std::uint64_t fingerprint = fingerprint_of(view.book(), method::dealt_cards(view.book()));
    if (kept == nullptr || kept->fingerprint != fingerprint) {
        ValuesReading reading = worked_out(view.book());
        reading.fingerprint = fingerprint;
        kept = std::make_shared<const ValuesReading>(std::move(reading));
    }
    return *kept;
}

std::string too_close_sentence(const ValuesReading& reading, std::string_view one, std::string_view several) {
    if (reading.close_places.empty()) {
        return {};
    }
    if (reading.close_places.size() == catalogue::TopValues) {
        return std::string(words::SoFarAllClose);
    }
    const std::string places = joined_places(reading.close_places);
    return reading.close_places.size() == 1 ? filled(one, {{"place", places}})
                                            : filled(several, {{"places", places}});
}

charts::Scene dots_of(const ViewContext& view, const ValuesReading& reading, float width) {
    charts::ValuesDots dots;
    for (std::size_t i = 0; i < std::min(ShownDots, reading.order.size()); ++i) {
        const ValueStanding& standing = reading.order[i];
        const auto card = card_of(view.book(), standing.card);
        dots.dots.push_back({.name = std::string(card ? card->name : std::string_view()),
                             .place = standing.place,
                             .leads = i < catalogue::TopValues,
                             .is_settled = standing.is_settled});
    }
    const std::string close = too_close_sentence(reading, words::SoFarTooClose, words::SoFarTooCloseSeveral);
    dots.title = close.empty() ? std::string(words::SoFarStable) : close;
    return charts::values_dots(dots, {.width = width, .text = view.ui.theme.scale}, screen_measure(view.ui));
}

} // namespace ownmark::ui

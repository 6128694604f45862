#include "ui/views/values_reading.h"

#include "catalogue/values.h"
#include "charts/from_scores.h"
#include "method/value_scores.h"
#include "semantics/frame.h"
#include "ui/widgets/chart.h"

#include <algorithm>

namespace ownmark::ui {

namespace {

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
    const int enough = model::number_of(book, "values.enough").value_or(-1);
    return mixed(hash, static_cast<std::uint64_t>(enough));
}

ValuesReading worked_out(const model::Workbook& book) {
    const method::ValueScores scores = method::values_of(book);
    const method::Ranking& ranking = scores.ranking;
    ValuesReading reading;
    reading.ready = scores.sorted == static_cast<int>(scores.deal.size());
    if (!reading.ready) {
        return reading;
    }
    for (const std::size_t card : ranking.order) {
        reading.order.push_back(scores.deal[card].id);
    }
    for (const std::size_t card : ranking.ask) {
        reading.ask.push_back(scores.deal[card].id);
    }
    reading.stable = ranking.stable;
    reading.rounds_left = ranking.rounds_left;
    reading.last_is_close =
        std::ranges::find(ranking.open_places, catalogue::TopValues - 1) != ranking.open_places.end();
    reading.close = charts::close_places(ranking);
    reading.dots = charts::values_dots_of(scores);
    reading.repeated = ranking.consistency.repeated;
    reading.repeated_same = ranking.consistency.same;
    return reading;
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

std::vector<std::string> top_values(const ViewContext& view) {
    std::vector<std::string> top = reading_of(view).order;
    top.resize(std::min(top.size(), catalogue::TopValues));
    return top;
}

charts::Scene dots_of(const ViewContext& view, const ValuesReading& reading, float width) {
    return charts::values_dots(reading.dots, {.width = width, .text = view.ui.theme.scale},
                               screen_measure(view.ui));
}

} // namespace ownmark::ui

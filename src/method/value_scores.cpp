#include "method/value_scores.h"

#include "method/slugs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ownmark::method {

namespace {

std::optional<int> pile_at(const model::Workbook& book, std::string_view card) {
    const auto pile = model::number_of(book, slug_of({"values", "pile", card}));
    return pile && *pile >= 0 && *pile <= 2 ? pile : std::nullopt;
}

/// Chance that one card stands above another, the two taken as independent.
double above(const Standing& one, const Standing& other) {
    const double spread = std::sqrt(one.sd * one.sd + other.sd * other.sd);
    return spread > 0 ? 0.5 * std::erfc((other.mean - one.mean) / (spread * std::numbers::sqrt2)) : 0.5;
}

std::vector<double> places_of(const std::vector<Standing>& standings) {
    std::vector<double> places(standings.size(), 50.0);
    if (standings.size() < 2) {
        return places;
    }
    for (std::size_t i = 0; i < standings.size(); ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < standings.size(); ++j) {
            sum += i == j ? 0 : above(standings[i], standings[j]);
        }
        places[i] = 100 * sum / static_cast<double>(standings.size() - 1);
    }
    return places;
}

void fill_wheel(ValueScores& scores) {
    std::array<double, catalogue::BasicValues.size()> sum{};
    std::array<int, catalogue::BasicValues.size()> count{};
    for (std::size_t i = 0; i < scores.deal.size(); ++i) {
        const DealtCard& card = scores.deal[i];
        if (card.place && card.pile) {
            sum[*card.place] += scores.places[i];
            ++count[*card.place];
        }
    }
    for (std::size_t value = 0; value < scores.wheel.size(); ++value) {
        if (count[value] > 0) {
            scores.wheel[value].score = sum[value] / count[value];
        }
    }
    for (const std::size_t card : scores.top) {
        if (scores.deal[card].place) {
            scores.wheel[*scores.deal[card].place].holds_top = true;
        }
    }
}

} // namespace

std::vector<DealtCard> dealt_cards(const model::Workbook& book) {
    std::vector<DealtCard> deal;
    for (const catalogue::Card& card : catalogue::Cards) {
        deal.push_back({.id = std::string(card.id),
                        .name = card.name,
                        .meaning = card.meaning,
                        .pile = pile_at(book, card.id),
                        .place = card.place});
    }
    for (int number = 1; number <= catalogue::MaxOwnCards; ++number) {
        const std::string digits = std::to_string(number);
        const std::string_view name = model::text_of(book, slug_of({"values", "own", digits, "name"}));
        if (name.empty()) {
            continue;
        }
        std::string id = "own-" + digits;
        const auto pile = pile_at(book, id);
        deal.push_back({.id = std::move(id),
                        .name = name,
                        .meaning = model::text_of(book, slug_of({"values", "own", digits, "meaning"})),
                        .pile = pile});
    }
    return deal;
}

std::vector<BestWorst> rounds_of(const model::Workbook& book, const std::vector<DealtCard>& deal) {
    const auto index = [&deal](std::string_view id) {
        return static_cast<std::size_t>(std::ranges::find(deal, id, &DealtCard::id) - deal.begin());
    };
    std::vector<BestWorst> rounds;
    for (const model::Round& round : book.rounds) {
        BestWorst choice;
        bool has_best = false;
        bool has_worst = false;
        for (const std::string& id : round.shown) {
            const std::size_t card = index(id);
            const auto shown_end = choice.shown.begin() + choice.count;
            if (card == deal.size() || choice.count == choice.shown.size() ||
                std::find(choice.shown.begin(), shown_end, card) != shown_end) {
                continue;
            }
            choice.shown[choice.count++] = static_cast<std::uint16_t>(card);
            if (id == round.best) {
                choice.best = static_cast<std::uint16_t>(card);
                has_best = true;
            } else if (id == round.worst) {
                choice.worst = static_cast<std::uint16_t>(card);
                has_worst = true;
            }
        }
        if (has_best && has_worst) {
            rounds.push_back(choice);
        }
    }
    return rounds;
}

ValueScores values_of(const model::Workbook& book) {
    ValueScores scores;
    scores.deal = dealt_cards(book);
    scores.rounds = rounds_of(book, scores.deal);
    RankingInput input;
    input.top = catalogue::TopValues;
    input.rounds = scores.rounds;
    input.ask_on = model::number_of(book, "values.enough") == 0;
    for (const DealtCard& card : scores.deal) {
        input.piles.push_back(card.pile.value_or(Unsorted));
        scores.sorted += card.pile ? 1 : 0;
    }
    scores.ranking = rank(input);
    scores.places = places_of(scores.ranking.standings);
    if (scores.sorted == static_cast<int>(scores.deal.size())) {
        const auto count =
            static_cast<std::ptrdiff_t>(std::min(catalogue::TopValues, scores.ranking.order.size()));
        scores.top.assign(scores.ranking.order.begin(), scores.ranking.order.begin() + count);
        scores.rounds_done = scores.ranking.done || model::number_of(book, "values.enough") == 1;
    }
    fill_wheel(scores);
    return scores;
}

} // namespace ownmark::method

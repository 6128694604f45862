#include "brand/own_words.h"

#include "base/sort.h"
#include "base/utf8.h"
#include "brand/phrases.h"
#include "catalogue/strengths.h"
#include "catalogue/values.h"
#include "catalogue/words_statement.h"
#include "method/strength_scores.h"

#include <algorithm>
#include <tuple>

namespace ownmark::brand {

namespace words = catalogue::words;

namespace {

std::string slug(std::string_view start, std::string_view id, std::string_view end = {}) {
    return std::string(start).append(id).append(end);
}

std::string_view written(const model::Workbook& book, std::string_view id) {
    return base::trimmed(model::text_of(book, id));
}

bool is_described(const model::Workbook& book, std::string_view card) {
    return !written(book, slug("values.name.", card)).empty() ||
           !written(book, slug("values.meaning.", card)).empty();
}

/// Best minus worst choices.
int balance_of(const model::Workbook& book, std::string_view card) {
    int balance = 0;
    for (const model::Round& round : book.rounds) {
        balance += (round.best == card ? 1 : 0) - (round.worst == card ? 1 : 0);
    }
    return balance;
}

std::vector<std::string> every_card() {
    std::vector<std::string> cards;
    for (const catalogue::Card& card : catalogue::Cards) {
        cards.emplace_back(card.id);
    }
    for (int i = 1; i <= catalogue::MaxOwnCards; ++i) {
        cards.push_back("own-" + std::to_string(i));
    }
    return cards;
}

/// Those chosen most often first, then by pile, then in the order they are dealt.
std::vector<std::string> by_choices(const model::Workbook& book, const std::vector<std::string>& cards) {
    struct Standing {
        int balance;
        int pile;
        std::size_t dealt;
    };

    std::vector<Standing> standings;
    for (const std::string& card : cards) {
        standings.push_back({balance_of(book, card),
                             model::number_of(book, slug("values.pile.", card)).value_or(0),
                             standings.size()});
    }
    base::sort_short(standings, [](const Standing& a, const Standing& b) {
        return std::tuple(b.balance, b.pile, a.dealt) < std::tuple(a.balance, a.pile, b.dealt);
    });
    std::vector<std::string> sorted;
    for (const Standing& standing : standings) {
        sorted.push_back(cards[standing.dealt]);
    }
    return sorted;
}

} // namespace

std::string_view value_name(const model::Workbook& book, std::string_view card) {
    if (const std::string_view own = written(book, slug("values.name.", card)); !own.empty()) {
        return own;
    }
    if (const catalogue::Card* known = catalogue::card_by_id(card)) {
        return known->name;
    }
    constexpr std::string_view OwnCard = "own-";
    return card.starts_with(OwnCard)
               ? written(book, slug("values.own.", card.substr(OwnCard.size()), ".name"))
               : std::string_view();
}

std::vector<Fragment> named_values(const model::Workbook& book, std::size_t most,
                                   std::span<const std::string> top) {
    std::vector<std::string> cards = top.empty() ? every_card() : std::vector(top.begin(), top.end());
    std::erase_if(cards, [&](const std::string& card) {
        return !is_described(book, card) || tidied(value_name(book, card)).empty();
    });
    if (top.empty()) {
        cards = by_choices(book, cards);
    }
    std::vector<Fragment> values;
    for (const std::string& card : cards) {
        if (values.size() < most) {
            values.push_back({.text = name_inside_sentence(tidied(value_name(book, card))),
                              .source = slug("values.name.", card),
                              .label = words::StatementFragmentValue});
        }
    }
    return values;
}

std::vector<Fragment> kept_strengths(const model::Workbook& book, std::size_t most,
                                     std::span<const std::string> leading) {
    std::vector<std::string> ids(leading.begin(), leading.end());
    if (leading.empty()) {
        for (const std::size_t index : method::strengths_of(book).leading) {
            ids.emplace_back(catalogue::Strengths[index].id);
        }
    }
    std::erase_if(ids, [&](const std::string& id) {
        return model::number_of(book, slug("strengths.", id, ".keep")) != 1;
    });
    const auto own_words = [&book](const std::string& id) {
        return tidied(model::text_of(book, slug("strengths.", id, ".name")));
    };
    const bool any_own =
        std::ranges::any_of(ids, [&](const std::string& id) { return !own_words(id).empty(); });
    std::vector<Fragment> strengths;
    for (const std::string& id : ids) {
        const std::string own = own_words(id);
        const catalogue::Strength* strength = catalogue::strength_by_id(id);
        if (strengths.size() >= most || (any_own && own.empty()) || strength == nullptr) {
            continue;
        }
        strengths.push_back(
            {.text = any_own ? inside_sentence(own) : name_inside_sentence(std::string(strength->name)),
             .source = slug("strengths.", id, any_own ? ".name" : ".keep"),
             .label = words::StatementFragmentStrength});
    }
    return strengths;
}

} // namespace ownmark::brand

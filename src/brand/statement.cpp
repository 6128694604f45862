#include "brand/statement.h"

#include "base/utf8.h"
#include "brand/own_words.h"
#include "brand/phrases.h"
#include "catalogue/fields.h"
#include "catalogue/words_statement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace ownmark::brand {

namespace words = catalogue::words;

namespace {

constexpr std::string_view Whom = "audience.whom";
constexpr std::string_view What = "audience.what";
constexpr std::string_view Outcome = "audience.outcome";
constexpr std::string_view OwnText = "statement.text";
/// A sentence carries one value well, and two strengths at most; more would be a list.
constexpr std::size_t MostValues = 2;
constexpr std::size_t MostStrengths = 1;

std::string_view prompt_of(std::string_view id) {
    return catalogue::field_of(id)->prompt;
}

/// The answer as a fragment; empty when it isn't there.
std::vector<Fragment> answer(const model::Workbook& book, std::string_view id) {
    std::string phrase = tidied(model::text_of(book, id));
    if (id == Whom) {
        phrase = without_beginning(phrase, words::StatementWhomEcho);
    }
    if (id == Outcome) {
        for (const std::string_view echo : words::StatementOutcomeEchoes) {
            phrase = without_beginning(phrase, echo);
        }
    }
    if (phrase.empty()) {
        return {};
    }
    return {{.text = inside_sentence(std::move(phrase)), .source = std::string(id), .label = prompt_of(id)}};
}

std::vector<Fragment> promise(const model::Workbook& book) {
    const std::vector<Fragment> whom = answer(book, Whom);
    std::vector<Fragment> what = answer(book, What);
    const std::vector<Fragment> outcome = answer(book, Outcome);
    const std::size_t parts =
        (whom.empty() ? 0U : 1U) + (what.empty() ? 0U : 2U) + (outcome.empty() ? 0U : 4U);
    if (!what.empty() && needs_with(what.front().text)) {
        what.insert(what.begin(), {.text = std::string(words::StatementWith)});
    }
    return filled(words::StatementPromises[parts], {{"whom", whom}, {"what", what}, {"outcome", outcome}});
}

std::vector<Fragment> suggestion_of(const model::Workbook& book, const Leading& leading) {
    std::vector<Fragment> text = promise(book);
    const std::vector<Fragment> values = listed(named_values(book, MostValues, leading.values));
    const std::vector<Fragment> strengths = listed(kept_strengths(book, MostStrengths, leading.strengths));
    for (const std::string_view sentence : words::StatementMore) {
        append(text, filled(sentence, {{"value", values}, {"strength", strengths}}));
    }
    return text;
}

bool continues_word(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) {
        return false;
    }
    const auto is_letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0xC3;
    };
    return is_letter(text[at - 1]) && is_letter(text[at]);
}

} // namespace

std::vector<Fragment> traced(std::string_view edited, std::span<const Fragment> suggestion,
                             std::string_view source, std::string_view label) {
    // Print shorter than this ("and", a full stop) would turn up anywhere.
    constexpr std::size_t ShortestPrint = 6;
    std::vector<Fragment> text;
    std::string own;
    const auto close_own = [&] {
        if (!own.empty()) {
            text.push_back({.text = std::exchange(own, {}), .source = std::string(source), .label = label});
        }
    };
    for (std::size_t at = 0; at < edited.size();) {
        const Fragment* longest = nullptr;
        for (const Fragment& fragment : suggestion) {
            const bool counts = !fragment.source.empty() || fragment.text.size() >= ShortestPrint;
            const bool is_here = counts && edited.substr(at).starts_with(fragment.text) &&
                                 !continues_word(edited, at) &&
                                 !continues_word(edited, at + fragment.text.size());
            if (is_here && (longest == nullptr || fragment.text.size() > longest->text.size())) {
                longest = &fragment;
            }
        }
        if (longest == nullptr) {
            own += edited[at++];
            continue;
        }
        close_own();
        text.push_back(*longest);
        at += longest->text.size();
    }
    close_own();
    return text;
}

Statement statement_of(const model::Workbook& book, const Leading& leading) {
    Statement statement{.suggestion = suggestion_of(book, leading)};
    for (const std::string_view id : {Whom, What, Outcome}) {
        if (tidied(model::text_of(book, id)).empty()) {
            statement.open.push_back(prompt_of(id));
        }
    }
    const std::string_view own = base::trimmed(model::text_of(book, OwnText));
    statement.edited = !own.empty();
    if (statement.edited) {
        statement.text = own;
        statement.shown = traced(own, statement.suggestion, OwnText, prompt_of(OwnText));
        statement.suggestion_differs = !statement.suggestion.empty() && text_of(statement.suggestion) != own;
    } else {
        statement.text = text_of(statement.suggestion);
        statement.shown = statement.suggestion;
    }
    statement.words = words_in(statement.text);
    statement.seconds = seconds_aloud(statement.words);
    return statement;
}

} // namespace ownmark::brand

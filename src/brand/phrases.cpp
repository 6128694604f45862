#include "brand/phrases.h"

#include "base/utf8.h"
#include "catalogue/opening_words.h"
#include "catalogue/words_statement.h"

#include <algorithm>
#include <array>

namespace ownmark::brand {

namespace words = catalogue::words;

namespace {

constexpr std::string_view White = " \t\r\n\v\f";

/// What ends a phrase in one script or another; the sentence that it goes into has its own end.
constexpr auto ClosingSigns = std::to_array<std::string_view>(
    {".",  ",",  ";",  ":", "!", "?", " ", "…", "。", "．", "｡", "、", "，", "；",
     "：", "！", "？", "؟", "،", "؛", "۔", "।", "॥",  "၊",  "။", "។",  "።"});

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

char small(char c) {
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string in_small_letters(std::string_view word) {
    std::string out(word);
    std::ranges::transform(out, out.begin(), small);
    return out;
}

std::string_view first_word(std::string_view phrase) {
    return phrase.substr(0, phrase.find_first_of(" ,;:"));
}

std::string_view after_first_word(std::string_view phrase) {
    return phrase.substr(first_word(phrase).size());
}

/// "I", "I’m", "NASA", "iPhone": a capital that isn't just the first letter's. Only Latin letters are looked
/// at.
bool has_own_capitals(std::string_view word) {
    const bool is_pronoun = word == "I" || word.starts_with("I’") || word.starts_with("I'");
    return is_pronoun || std::ranges::any_of(word.substr(std::min<std::size_t>(1, word.size())), is_capital);
}

bool is_common(std::string_view word) {
    const std::string w = in_small_letters(word);
    return catalogue::holds(catalogue::OpeningVerbs, w) ||
           catalogue::holds(catalogue::OpeningPrepositions, w) ||
           catalogue::holds(catalogue::OpeningSmallWords, w) || (w.size() > 5 && w.ends_with("ing"));
}

std::string with_small_first(std::string phrase) {
    if (!phrase.empty()) {
        phrase[0] = small(phrase[0]);
    }
    return phrase;
}

bool is_verb(std::string_view word, std::string_view rest) {
    const std::string w = in_small_letters(word);
    if (catalogue::holds(catalogue::VerbsThatAreThings, w)) {
        return !rest.empty() && !rest.starts_with(" of ");
    }
    if (catalogue::holds(catalogue::OpeningVerbs, w)) {
        return true;
    }
    for (const std::string_view ending : {"ise", "ize", "ify"}) {
        if (w.size() > 5 && w.ends_with(ending)) {
            return true;
        }
    }
    for (const std::string_view again : {"re", "un", "out", "over"}) {
        if (w.starts_with(again) && catalogue::holds(catalogue::OpeningVerbs, w.substr(again.size()))) {
            return true;
        }
    }
    return false;
}

void add_print(std::vector<Fragment>& text, std::string_view print) {
    if (print.empty()) {
        return;
    }
    if (!text.empty() && text.back().source.empty()) {
        text.back().text += print;
    } else {
        text.push_back({.text = std::string(print)});
    }
}

} // namespace

std::string tidied(std::string_view answer) {
    std::string line;
    for (std::size_t at = answer.find_first_not_of(White); at != std::string_view::npos;) {
        const std::size_t end = std::min(answer.find_first_of(White, at), answer.size());
        line += (line.empty() ? "" : " ") + std::string(answer.substr(at, end - at));
        at = answer.find_first_not_of(White, end);
    }
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"“", "”"}, {"\"", "\""}}) {
        const std::string_view inside = std::string_view(line).substr(std::min(open.size(), line.size()));
        // Only quotes round the whole; quotes within the phrase stay.
        if (line.size() > open.size() + close.size() && line.starts_with(open) &&
            inside.find(close) == inside.size() - close.size()) {
            line = inside.substr(0, inside.size() - close.size());
        }
    }
    const auto ends_in = [&](std::string_view sign) { return line.ends_with(sign); };
    for (auto sign = std::ranges::find_if(ClosingSigns, ends_in); sign != ClosingSigns.end();
         sign = std::ranges::find_if(ClosingSigns, ends_in)) {
        line.resize(line.size() - sign->size());
    }
    return line;
}

std::string inside_sentence(std::string phrase) {
    const std::string_view word = first_word(phrase);
    return !has_own_capitals(word) && is_common(word) ? with_small_first(std::move(phrase)) : phrase;
}

std::string name_inside_sentence(std::string phrase) {
    const std::string_view rest = after_first_word(phrase);
    for (std::size_t at = rest.find(' '); at != std::string_view::npos; at = rest.find(' ', at + 1)) {
        const std::string_view word = first_word(rest.substr(at + 1));
        if (!word.empty() && is_capital(word.front()) && word != "I") {
            return phrase;
        }
    }
    return has_own_capitals(first_word(phrase)) ? phrase : with_small_first(std::move(phrase));
}

std::string at_sentence_start(std::string phrase) {
    if (!phrase.empty() && phrase[0] >= 'a' && phrase[0] <= 'z') {
        phrase[0] = static_cast<char>(phrase[0] - 'a' + 'A');
    }
    return phrase;
}

bool needs_with(std::string_view phrase) {
    const std::string_view word = first_word(phrase);
    const std::string w = in_small_letters(word);
    const bool is_adverb = w.size() > 4 && w.ends_with("ly");
    return !is_adverb && !catalogue::holds(catalogue::OpeningPrepositions, w) &&
           !is_verb(word, after_first_word(phrase));
}

std::string_view without_beginning(std::string_view phrase, std::string_view beginning) {
    const bool begins = phrase.size() > beginning.size() &&
                        std::ranges::equal(phrase.substr(0, beginning.size()), beginning,
                                           [](char a, char b) { return small(a) == small(b); });
    return begins ? phrase.substr(beginning.size()) : phrase;
}

std::vector<Fragment> filled(std::string_view pattern, Slots slots) {
    std::vector<Fragment> text;
    while (!pattern.empty()) {
        const std::size_t open = std::min(pattern.find('{'), pattern.size());
        add_print(text, pattern.substr(0, open));
        pattern.remove_prefix(open);
        if (pattern.empty()) {
            break;
        }
        const std::size_t close = std::min(pattern.find('}'), pattern.size());
        const std::string_view name = pattern.substr(1, close - 1);
        const auto* slot = std::ranges::find(slots, name, [](const auto& entry) { return entry.first; });
        if (slot == slots.end() || slot->second.empty()) {
            return {};
        }
        for (const Fragment& fragment : slot->second) {
            if (fragment.source.empty()) {
                add_print(text, fragment.text);
            } else {
                text.push_back(fragment);
            }
        }
        pattern.remove_prefix(std::min(close + 1, pattern.size()));
    }
    return text;
}

void append(std::vector<Fragment>& text, std::vector<Fragment> more) {
    if (!text.empty() && !more.empty()) {
        add_print(text, " ");
    }
    for (Fragment& fragment : more) {
        if (fragment.source.empty()) {
            add_print(text, fragment.text);
        } else {
            text.push_back(std::move(fragment));
        }
    }
}

std::vector<Fragment> listed(std::vector<Fragment> items) {
    std::vector<Fragment> list;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            add_print(list, i + 1 == items.size() ? words::AndBetween : ", ");
        }
        list.push_back(std::move(items[i]));
    }
    return list;
}

int words_in(std::string_view text) {
    int count = 0;
    bool in_word = false; // of the part between white space, something was counted already
    for (std::size_t at = 0; at < text.size();) {
        if (White.find(text[at]) != std::string_view::npos) {
            in_word = false;
            ++at;
            continue;
        }
        const char32_t c = base::next_code_point(text, at);
        const bool is_ascii_letter =
            c < 0x80 && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        const bool is_general_punctuation = c >= 0x2000 && c <= 0x206F;
        if (!in_word && (is_ascii_letter || (c >= 0xC0 && !is_general_punctuation))) {
            ++count;
            in_word = true;
        }
    }
    return count;
}

int seconds_aloud(int words) {
    constexpr int Step = 5;
    // Two and a half words a second.
    const int seconds = (words * 2 + 4) / 5;
    return (seconds + Step - 1) / Step * Step;
}

} // namespace ownmark::brand

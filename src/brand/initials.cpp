#include "brand/initials.h"

#include "base/grapheme_rule.h"
#include "base/utf8.h"

#include <algorithm>
#include <vector>

namespace ownmark::brand {

namespace {

bool is_letter(char32_t c) {
    if (c < 0x80) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    const bool latin_sign = c < 0xC0 || c == 0xD7 || c == 0xF7;
    const bool punctuation_or_symbol = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F);
    const bool unknown_or_emoji = c == 0xFFFD || c >= 0x1F000;
    return !latin_sign && !punctuation_or_symbol && !unknown_or_emoji && !base::extends_grapheme(c);
}

/// Latin, Greek and Cyrillic letters of names; others stay as they are.
char32_t capital_of(char32_t c) {
    const bool ascii_small = c >= 'a' && c <= 'z';
    const bool latin_small = c >= 0xE0 && c <= 0xFE && c != 0xF7;
    const bool greek_small = c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2;
    const bool cyrillic_small = c >= 0x430 && c <= 0x44F;
    if (ascii_small || latin_small || greek_small || cyrillic_small) {
        return c - 0x20;
    }
    if (c == 0xFF) {
        return 0x178;
    }
    if (c == 0x131) {
        return 'I';
    }
    if (c >= 0x450 && c <= 0x45F) {
        return c - 0x50;
    }
    // Latin Extended-A goes in pairs: the capital even, except in two stretches where it is odd.
    const bool odd_capitals = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    const bool even_capitals = (c >= 0x100 && c <= 0x137 && c != 0x130) || (c >= 0x14A && c <= 0x177);
    if (odd_capitals && c % 2 == 0) {
        return c - 1;
    }
    if (even_capitals && c % 2 == 1) {
        return c - 1;
    }
    return c;
}

/// The first grapheme of `word` that begins with a letter, in capitals; empty when there is none.
std::string initial_of(std::string_view word) {
    while (!word.empty()) {
        const std::string_view grapheme = base::grapheme_prefix(word, 1);
        std::size_t at = 0;
        const char32_t first = base::next_code_point(grapheme, at);
        if (is_letter(first)) {
            std::string out;
            base::append_utf8(out, capital_of(first));
            return out.append(grapheme.substr(at));
        }
        word.remove_prefix(grapheme.size());
    }
    return {};
}

struct Word {
    std::string initial;
    bool is_title;
};

std::vector<Word> words_of(std::string_view name) {
    constexpr std::string_view White = " \t\r\n\v\f";
    std::vector<Word> words;
    for (std::size_t at = name.find_first_not_of(White); at != std::string_view::npos;) {
        const std::size_t end = std::min(name.find_first_of(White, at), name.size());
        const std::string_view word = name.substr(at, end - at);
        if (std::string initial = initial_of(word); !initial.empty()) {
            // "Dr." is a title, "R." an initial.
            words.push_back({std::move(initial), word.ends_with('.') && base::grapheme_count(word) > 2});
        }
        at = name.find_first_not_of(White, end);
    }
    return words;
}

} // namespace

std::string initials_of(std::string_view name) {
    std::vector<Word> words = words_of(name);
    const std::vector<Word> all = words;
    std::erase_if(words, [](const Word& word) { return word.is_title; });
    if (words.empty()) {
        words = all;
    }
    if (words.empty()) {
        return {};
    }
    return words.size() == 1 ? words.front().initial : words.front().initial + words.back().initial;
}

} // namespace ownmark::brand

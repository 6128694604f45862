#include "base/grapheme_rule.h"

#include "base/ranges.h"
#include "base/utf8.h"

#include <array>
#include <cstdint>

namespace ownmark::base {

namespace {

#include "base/grapheme_ranges.inc"

constexpr char32_t ZeroWidthJoiner = 0x200D;
/// Nothing below joins anything, but for line ends.
constexpr char32_t FirstMark = 0x300;

bool is_control(char32_t c) {
    return c < 0x20 || c == 0x7F || is_in(Controls, c);
}

bool is_half_of_flag(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// How letters of Korean stand in their syllable; syllables of their own may still take a last letter.
enum class Hangul : std::uint8_t { None, Lead, Vowel, Tail, OpenSyllable, ClosedSyllable };

Hangul hangul_of(char32_t c) {
    constexpr char32_t FirstSyllable = 0xAC00, LastSyllable = 0xD7A3, PerVowel = 28;
    if (c >= FirstSyllable && c <= LastSyllable) {
        return (c - FirstSyllable) % PerVowel == 0 ? Hangul::OpenSyllable : Hangul::ClosedSyllable;
    }
    if ((c >= 0x1100 && c <= 0x115F) || (c >= 0xA960 && c <= 0xA97C)) return Hangul::Lead;
    // The vowels of Kirat Rai join in the same way.
    if ((c >= 0x1160 && c <= 0x11A7) || (c >= 0xD7B0 && c <= 0xD7C6) || c == 0x16D63 ||
        (c >= 0x16D67 && c <= 0x16D6A)) {
        return Hangul::Vowel;
    }
    if ((c >= 0x11A8 && c <= 0x11FF) || (c >= 0xD7CB && c <= 0xD7FB)) return Hangul::Tail;
    return Hangul::None;
}

bool hangul_joins(char32_t before, char32_t after) {
    const Hangul next = hangul_of(after);
    switch (hangul_of(before)) {
    case Hangul::None: return false;
    case Hangul::Lead: return next != Hangul::None && next != Hangul::Tail;
    case Hangul::Vowel:
    case Hangul::OpenSyllable: return next == Hangul::Vowel || next == Hangul::Tail;
    case Hangul::Tail:
    case Hangul::ClosedSyllable: return next == Hangul::Tail;
    }
    return false;
}

} // namespace

bool extends_grapheme(char32_t c) {
    return c >= FirstMark && is_in(Marks, c);
}

std::size_t grapheme_end(std::string_view text, std::size_t at) {
    char32_t base = next_code_point(text, at); // what marks stand on
    char32_t before = base;
    bool is_linked = false; // a mark on `base` joins the next consonant
    bool flag_open = is_half_of_flag(base);
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = next_code_point(text, next);
        if (before < FirstMark && c < FirstMark) {
            if (before != '\r' || c != '\n') break;
        } else if (is_control(before) || is_control(c)) {
            break;
        } else if (extends_grapheme(c)) {
            is_linked = is_in(Linkers, c) || (is_linked && c == ZeroWidthJoiner);
            before = c;
            at = next;
            continue;
        } else {
            const bool in_conjunct = is_linked && is_in(Consonants, base) && is_in(Consonants, c);
            const bool in_picture = before == ZeroWidthJoiner && is_in(Pictures, base) && is_in(Pictures, c);
            const bool in_flag = flag_open && is_half_of_flag(before) && is_half_of_flag(c);
            if (!in_conjunct && !in_picture && !in_flag && !is_in(Prefixes, before) &&
                !hangul_joins(before, c)) {
                break;
            }
            flag_open = !in_flag && is_half_of_flag(c);
        }
        base = before = c;
        is_linked = false;
        at = next;
    }
    return at;
}

} // namespace ownmark::base

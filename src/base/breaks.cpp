#include "base/breaks.h"

#include "base/grapheme_rule.h"
#include "base/ranges.h"
#include "base/utf8.h"

#include <array>
#include <string_view>

namespace ownmark::base {

namespace {

/// Written without spaces and broken anywhere.
constexpr std::array Ideographic = {
    Range{0x2E80, 0x303F},   // radicals, Chinese and Japanese punctuation
    Range{0x3040, 0x312F},   // kana, Bopomofo
    Range{0x31A0, 0xA4CF},   // more of them, Chinese characters, Yi
    Range{0xF900, 0xFAFF},   // compatibility characters
    Range{0xFE30, 0xFE4F},   // and forms
    Range{0xFF01, 0xFF9F},   // full width letters, half width kana
    Range{0x1B000, 0x1B16F}, // old kana
    Range{0x20000, 0x3FFFF}, // rare Chinese characters
};

/// No line begins with these: closing punctuation, small kana, marks of repetition and length.
constexpr std::u16string_view NeverFirst =
    u"!%),.:;?]}¢°·»’”†‡…‥‰‹›℃∶、。々〉》」』】〕〗〙〛〜〞〟〻゛゜ゝゞ・ーヽヾ"
    u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    u"‐–—‼⁇⁈⁉！％），．：；？］｝～｠｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ";

/// None ends with these: opening punctuation, signs before a number.
constexpr std::u16string_view NeverLast = u"$([{£¥«‘“〈《「『【〔〖〘〚〝＄（［｛｟｢￡￥";

constexpr std::array Dictionary = {
    Range{0x0E00, 0x0EFF}, // Thai, Lao
    Range{0x1000, 0x109F}, // Burmese
    Range{0x1780, 0x17FF}, // Khmer
    Range{0x19E0, 0x19FF}, // its symbols
    Range{0x1A20, 0x1AAF}, // Tai Tham
    Range{0xA9E0, 0xA9FF}, // more Burmese
    Range{0xAA60, 0xAADF}, // and Tai Viet
};

bool has(std::u16string_view set, char32_t c) {
    return c <= 0xFFFF && set.find(static_cast<char16_t>(c)) != std::u16string_view::npos;
}

} // namespace

bool may_break_between(char32_t before, char32_t after) {
    constexpr char32_t ZeroWidthSpace = 0x200B;
    if (before == ZeroWidthSpace) return true;
    if (!is_in(Ideographic, before) && !is_in(Ideographic, after)) return false;
    return !has(NeverLast, before) && !has(NeverFirst, after);
}

std::size_t first_piece(std::string_view word) {
    std::size_t at = 0;
    while (at < word.size()) {
        std::size_t in_grapheme = at;
        const char32_t before = next_code_point(word, in_grapheme);
        at = grapheme_end(word, at);
        std::size_t next = at;
        if (at < word.size() && may_break_between(before, next_code_point(word, next))) break;
    }
    return at;
}

bool needs_dictionary(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        if (is_in(Dictionary, next_code_point(word, at))) return true;
    }
    return false;
}

} // namespace ownmark::base

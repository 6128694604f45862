#include "base/scripts.h"

#include "base/grapheme_rule.h"
#include "base/ranges.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace ownmark::base {

namespace {

/// Beside marks, which all need it. From the blocks of Unicode 17.
constexpr std::array Shaped = {
    Range{0x0590, 0x109F},   // Hebrew to Myanmar: all right-to-left and Indic scripts, Thai, Lao, Tibetan
    Range{0x1100, 0x11FF},   // Hangul by single letters
    Range{0x1700, 0x18AF},   // Philippine scripts, Khmer, Mongolian
    Range{0x1900, 0x1CFF},   // Limbu to Vedic
    Range{0x200C, 0x200F},   // joiners and direction marks
    Range{0x202A, 0x202E},   // directional embeddings
    Range{0x2066, 0x2069},   // directional isolates
    Range{0xA800, 0xABFF},   // Syloti to Meetei
    Range{0xD7B0, 0xD7FF},   // more Hangul by single letters
    Range{0xFB1D, 0xFDFF},   // Hebrew and Arabic forms
    Range{0xFE70, 0xFEFE},   // Arabic forms
    Range{0x10800, 0x11FFF}, // ancient right-to-left and Brahmic scripts
    Range{0x1E800, 0x1EFFF}, // Adlam, Arabic mathematical letters
    Range{0x1F1E6, 0x1F1FF}, // flags
};

/// Signs of Chinese and Japanese with half of their width empty, which is left out between two of them.
constexpr std::array HalfEmpty = {
    Range{0x3001, 0x3002}, Range{0x3008, 0x3011}, Range{0x3014, 0x301B}, Range{0x30FB, 0x30FB},
    Range{0xFF08, 0xFF09}, Range{0xFF0C, 0xFF0C}, Range{0xFF0E, 0xFF0E}, Range{0xFF1A, 0xFF1B},
    Range{0xFF3B, 0xFF3B}, Range{0xFF3D, 0xFF3D}, Range{0xFF5B, 0xFF5B}, Range{0xFF5D, 0xFF5D},
};

constexpr std::array RightToLeft = {
    Range{0x0590, 0x08FF}, Range{0x200F, 0x200F},   Range{0xFB1D, 0xFDFF},
    Range{0xFE70, 0xFEFE}, Range{0x10800, 0x10FFF}, Range{0x1E800, 0x1EFFF},
};

/// Signs, digits and symbols, which run as what stands around them does. Beside marks.
constexpr std::array Neutral = {
    Range{0x0000, 0x0040},   Range{0x005B, 0x0060}, Range{0x007B, 0x00A9},   Range{0x00AB, 0x00B4},
    Range{0x00B6, 0x00B9},   Range{0x00BB, 0x00BF}, Range{0x00D7, 0x00D7},   Range{0x00F7, 0x00F7},
    Range{0x02C2, 0x02CF},   Range{0x02D2, 0x02DF}, Range{0x02E5, 0x02ED},   Range{0x02EF, 0x036F},
    Range{0x037E, 0x037E},   Range{0x0384, 0x0385}, Range{0x0387, 0x0387},   Range{0x058A, 0x058F},
    Range{0x0600, 0x0607},   Range{0x0609, 0x060A}, Range{0x060C, 0x060C},   Range{0x060E, 0x061A},
    Range{0x0660, 0x066C},   Range{0x06D6, 0x06E4}, Range{0x06E7, 0x06ED},   Range{0x06F0, 0x06F9},
    Range{0x0E3F, 0x0E3F},   Range{0x2000, 0x200D}, Range{0x2010, 0x2070},   Range{0x2072, 0x207E},
    Range{0x2080, 0x208F},   Range{0x20A0, 0x2101}, Range{0x2116, 0x2118},   Range{0x211E, 0x2123},
    Range{0x2190, 0x2335},   Range{0x237B, 0x249B}, Range{0x24EA, 0x27FF},   Range{0x2900, 0x2BFF},
    Range{0x2E00, 0x3004},   Range{0x3008, 0x3020}, Range{0x3030, 0x3030},   Range{0x303D, 0x303F},
    Range{0x309B, 0x309C},   Range{0x30A0, 0x30A0}, Range{0x30FB, 0x30FB},   Range{0x4DC0, 0x4DFF},
    Range{0xFD3E, 0xFD4F},   Range{0xFE10, 0xFE6F}, Range{0xFEFF, 0xFF20},   Range{0xFF3B, 0xFF40},
    Range{0xFF5B, 0xFF65},   Range{0xFFE0, 0xFFFF}, Range{0x1F000, 0x1F10F}, Range{0x1F260, 0x1FBFF},
    Range{0xE0000, 0xE0FFF},
};

/// No mark and none of the above begins with a lower byte.
constexpr unsigned char FirstByte = 0xCC;

/// `holds` is asked about each code point above ASCII, with the one before it.
bool has_any(std::string_view text, bool (*holds)(char32_t before, char32_t c)) {
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < FirstByte) {
            before = 0;
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (holds(before, c)) {
            return true;
        }
        before = c;
    }
    return false;
}

bool is_right_to_left(char32_t c) {
    return is_in(RightToLeft, c) && !is_in(Neutral, c) && !extends_grapheme(c);
}

} // namespace

bool needs_shaping(std::string_view text) {
    return has_any(text, [](char32_t before, char32_t c) {
        return is_in(Shaped, c) || extends_grapheme(c) || (is_in(HalfEmpty, before) && is_in(HalfEmpty, c));
    });
}

bool has_right_to_left(std::string_view text) {
    return has_any(text, [](char32_t /*before*/, char32_t c) { return is_right_to_left(c); });
}

std::optional<Direction> first_direction(std::string_view text) {
    constexpr char32_t FirstIsolate = 0x2066, LastIsolate = 0x2068, EndOfIsolate = 0x2069;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c >= FirstIsolate && c <= LastIsolate) {
            ++depth;
        } else if (c == EndOfIsolate) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0 && !is_in(Neutral, c) && !extends_grapheme(c)) {
            return is_in(RightToLeft, c) ? Direction::RightToLeft : Direction::LeftToRight;
        }
    }
    return std::nullopt;
}

std::string_view paragraph_of(std::string_view text, std::string_view part) {
    const auto at = static_cast<std::size_t>(part.data() - text.data());
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(start, std::min(text.find('\n', start), text.size()) - start);
}

std::optional<Direction> ParagraphDirections::of(std::string_view piece) {
    if (paragraph_.empty() || piece.data() > paragraph_.data() + paragraph_.size()) {
        paragraph_ = paragraph_of(text_, piece);
        direction_ = first_direction(paragraph_);
    }
    return direction_;
}

} // namespace ownmark::base

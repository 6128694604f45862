#include "base/utf8.h"

#include <cstdint>

namespace ownmark::base {

namespace {

constexpr char32_t Replacement = 0xFFFD;
constexpr char32_t ZeroWidthJoiner = 0x200D;

bool is_continuation(char byte) {
    return (static_cast<std::uint8_t>(byte) & 0xC0U) == 0x80U;
}

bool is_regional_indicator(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Past the grapheme that starts at `at`.
std::size_t grapheme_end(std::string_view text, std::size_t at) {
    char32_t before = next_code_point(text, at);
    bool flag_open = is_regional_indicator(before);
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = next_code_point(text, next);
        const bool second_of_flag = flag_open && is_regional_indicator(c);
        const bool crlf = before == '\r' && c == '\n';
        if (!extends_grapheme(c) && before != ZeroWidthJoiner && !second_of_flag && !crlf) {
            break;
        }
        flag_open = false;
        before = c;
        at = next;
    }
    return at;
}

} // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<std::uint8_t>(text[at]);
    ++at;
    if (lead < 0x80) {
        return lead;
    }
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4) {
        return Replacement;
    }
    char32_t value = lead & (0x3FU >> static_cast<unsigned>(more));
    std::size_t next = at;
    for (int i = 0; i < more; ++i) {
        if (next >= text.size() || !is_continuation(text[next])) {
            return Replacement;
        }
        value = (value << 6U) | (static_cast<std::uint8_t>(text[next]) & 0x3FU);
        ++next;
    }
    const bool overlong = (more == 2 && value < 0x800) || (more == 3 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF) {
        return Replacement;
    }
    at = next;
    return value;
}

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte)));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string repaired_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        append_utf8(out, next_code_point(text, at));
    }
    return out;
}

bool extends_grapheme(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0483 && c <= 0x0489) || (c >= 0x0591 && c <= 0x05BD) ||
           (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || (c >= 0x0900 && c <= 0x0903) ||
           (c >= 0x093A && c <= 0x094F && c != 0x093D) ||
           (c >= 0x0E31 && c <= 0x0E4E && c != 0x0E32 && c != 0x0E33 && c != 0x0E3F &&
            !(c >= 0x0E40 && c <= 0x0E46)) ||
           (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || c == 0x200C ||
           c == ZeroWidthJoiner || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

std::size_t grapheme_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at = grapheme_end(text, at)) {
        ++count;
    }
    return count;
}

std::string_view grapheme_prefix(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (count > 0 && at < text.size()) {
        at = grapheme_end(text, at);
        --count;
    }
    return text.substr(0, at);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view White = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(White);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(White) - first + 1);
}

} // namespace ownmark::base

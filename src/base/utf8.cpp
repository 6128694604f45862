#include "base/utf8.h"

#include "base/grapheme_rule.h"

#include <cstdint>

namespace ownmark::base {

namespace {

constexpr char32_t Replacement = 0xFFFD;

bool is_continuation(char byte) {
    return (static_cast<std::uint8_t>(byte) & 0xC0U) == 0x80U;
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

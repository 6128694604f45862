#include "report/pdf/syntax.h"

#include "base/utf8.h"

#include <algorithm>
#include <cmath>

namespace ownmark::report::pdf {

std::string number(int value) {
    return std::to_string(value);
}

std::string number(double value) {
    const auto thousandths = std::llround(value * 1000);
    if (thousandths == 0) return "0";
    const auto size = thousandths < 0 ? -thousandths : thousandths;
    std::string out = thousandths < 0 ? "-" : "";
    out += std::to_string(size / 1000);
    if (const auto rest = size % 1000; rest != 0) {
        std::string decimals = std::to_string(1000 + rest).substr(1);
        while (decimals.back() == '0')
            decimals.pop_back();
        out += '.' + decimals;
    }
    return out;
}

std::string reference(int object) {
    return number(object) + " 0 R";
}

std::string hex16(std::uint32_t value) {
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string out;
    for (int shift = 12; shift >= 0; shift -= 4)
        out += Digits[value >> shift & 0xFU];
    return out;
}

std::string utf16_hex(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t code = base::next_code_point(utf8, at);
        if (code > 0xFFFF) {
            out += hex16(0xD800 + ((code - 0x10000) >> 10));
            out += hex16(0xDC00 + ((code - 0x10000) & 0x3FF));
        } else {
            out += hex16(code);
        }
    }
    return out;
}

std::string text_string(std::string_view utf8) {
    if (!std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32 && c < 127; }))
        return "<FEFF" + utf16_hex(utf8) + ">";
    std::string out = "(";
    for (const char c : utf8) {
        if (c == '(' || c == ')' || c == '\\') out += '\\';
        out += c;
    }
    return out + ")";
}

std::string xml_text(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t code = base::next_code_point(utf8, at);
        const bool allowed = code >= 0x20 || code == '\t' || code == '\n' || code == '\r';
        if (!allowed || code == 0xFFFE || code == 0xFFFF) continue;
        if (code == '<')
            out += "&lt;";
        else if (code == '>')
            out += "&gt;";
        else if (code == '&')
            out += "&amp;";
        else
            base::append_utf8(out, code);
    }
    return out;
}

} // namespace ownmark::report::pdf

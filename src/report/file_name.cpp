#include "report/file_name.h"

#include "base/utf8.h"

namespace ownmark::report {
namespace {

/// File systems count bytes and stop at 255; this leaves room for the rest of the name and for "(1)".
constexpr std::size_t MostBytes = 120;

bool is_safe(char32_t c) {
    constexpr std::u32string_view Reserved = U"/\\:*?\"<>|.,;'`$&#%{}~^!@=+()[]";
    const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool is_space = c == ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) ||
                          (c >= 0x2028 && c <= 0x202F) || c == 0x2060 || c == 0x3000;
    const bool is_invisible = c >= 0x2066 && c <= 0x2069;
    return !is_control && !is_space && !is_invisible && c != 0xFFFD && c != 0xFEFF &&
           Reserved.find(c) == std::u32string_view::npos;
}

std::string safe_name(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = base::next_code_point(name, at);
        const bool safe = is_safe(c) && c != '-';
        std::string next;
        base::append_utf8(next, safe ? c : U'-');
        if (out.size() + next.size() > MostBytes) {
            break;
        }
        const bool doubled = !safe && (out.empty() || out.back() == '-');
        if (!doubled) {
            out += next;
        }
    }
    while (!out.empty() && out.back() == '-') {
        out.pop_back();
    }
    return out;
}

} // namespace

std::string report_file_name(std::string_view name, std::string_view day) {
    const std::string safe = safe_name(name);
    std::string out = "ownmark-";
    if (!safe.empty()) {
        out += safe + '-';
    }
    out += day;
    return out + ".pdf";
}

} // namespace ownmark::report

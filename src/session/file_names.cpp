#include "session/file_names.h"

#include "base/utf8.h"

namespace ownmark::session {

namespace {

constexpr std::size_t LongestName = 40;

/// Characters that some file system forbids, white space, and marks that steer the direction of writing.
bool is_unfit(char32_t c) {
    constexpr std::u32string_view Forbidden = U"/\\:*?\"<>|%#";
    return c <= 0x20 || c == 0x7F || (c >= 0x80 && c <= 0xA0) || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x2066 && c <= 0x2069) || c == 0x3000 || c == 0xFEFF ||
           c == 0xFFFD || Forbidden.find(c) != std::u32string_view::npos;
}

/// The name in one word, its parts joined by hyphens; neither end is a hyphen or a full stop.
std::string one_word(std::string_view name) {
    name = base::grapheme_prefix(base::trimmed(name), LongestName);
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = base::next_code_point(name, at);
        if (!is_unfit(c)) {
            base::append_utf8(out, c);
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    constexpr std::string_view Ends = "-.";
    const std::size_t first = out.find_first_not_of(Ends);
    return first == std::string::npos ? std::string()
                                      : out.substr(first, out.find_last_not_of(Ends) - first + 1);
}

} // namespace

std::string file_name_of(const model::Workbook& book, std::string_view day, std::string_view extension) {
    const std::string name = one_word(model::text_of(book, "start.name"));
    std::string out = "ownmark-";
    if (!name.empty()) {
        out += name + "-";
    }
    return out.append(day).append(extension);
}

} // namespace ownmark::session

#include "report/coverage.h"

#include "base/utf8.h"
#include "report/pdf/compositions.h"
#include "report/pdf/substitutes.h"

#include <algorithm>
#include <array>

namespace ownmark::report {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array<Range, 24> Covered{{
    {0x0020, 0x007E}, {0x00A0, 0x0131}, {0x0134, 0x0148}, {0x014A, 0x017E}, {0x0192, 0x0192},
    {0x0218, 0x021B}, {0x02C6, 0x02C7}, {0x02DA, 0x02DA}, {0x02DC, 0x02DD}, {0x1E80, 0x1E85},
    {0x1E9E, 0x1E9E}, {0x1EF2, 0x1EF3}, {0x2013, 0x2014}, {0x2018, 0x201A}, {0x201C, 0x201E},
    {0x2020, 0x2020}, {0x2022, 0x2022}, {0x2026, 0x2026}, {0x2032, 0x2033}, {0x2039, 0x203A},
    {0x2044, 0x2044}, {0x20AC, 0x20AC}, {0x2122, 0x2122}, {0x2212, 0x2212},
}};

/// Controls, wide and narrow spaces, and what only steers its neighbours: nothing to draw.
bool is_blank(char32_t c) {
    constexpr std::array<Range, 11> Blank{{
        {0x061C, 0x061C},
        {0x17B4, 0x17B5},
        {0x180B, 0x180E},
        {0x00, 0x1F},
        {0x7F, 0x9F},
        {0x2000, 0x200F},
        {0x2028, 0x202F},
        {0x205F, 0x2060},
        {0x3000, 0x3000},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
    }};
    return std::any_of(Blank.begin(), Blank.end(),
                       [&](const Range& range) { return c >= range.first && c <= range.last; });
}

bool can_draw(std::string_view grapheme) {
    char32_t before = 0;
    for (std::size_t at = 0; at < grapheme.size();) {
        const char32_t c = base::next_code_point(grapheme, at);
        const bool drawn =
            is_covered(c) || is_blank(c) || pdf::composed(before, c) != 0 || !pdf::substitute_for(c).empty();
        if (!drawn) {
            return false;
        }
        // One mark a letter: none of our fonts stacks them.
        before = pdf::composed(before, c) != 0 ? 0 : c;
    }
    return true;
}

void add_missing(std::string_view text, std::vector<std::string>& missing) {
    while (!text.empty()) {
        const std::string_view grapheme = base::grapheme_prefix(text, 1);
        text.remove_prefix(grapheme.size());
        if (!can_draw(grapheme) && std::find(missing.begin(), missing.end(), grapheme) == missing.end()) {
            missing.emplace_back(grapheme);
        }
    }
}

} // namespace

bool is_covered(char32_t code_point) {
    return std::any_of(Covered.begin(), Covered.end(), [&](const Range& range) {
        return code_point >= range.first && code_point <= range.last;
    });
}

std::vector<std::string> missing_characters(std::string_view text) {
    std::vector<std::string> missing;
    add_missing(text, missing);
    return missing;
}

std::vector<std::string> missing_characters(const model::Workbook& book) {
    std::vector<std::string> missing;
    for (const auto& [id, answer] : book.answers) {
        if (const auto* text = std::get_if<std::string>(&answer)) {
            add_missing(*text, missing);
        }
    }
    return missing;
}

} // namespace ownmark::report

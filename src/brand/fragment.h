// A text in pieces, each of which knows the answer it came from. Knows nothing of how they are shown.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace ownmark::brand {

struct Fragment {
    std::string text = {};
    /// Slug of the answer, or empty for the workbook's own words.
    std::string source = {};
    /// What the answer is called ("Whom I help"); empty for the workbook's own words.
    std::string_view label = {};
    bool operator==(const Fragment&) const = default;
};

inline std::string text_of(std::span<const Fragment> fragments) {
    std::string text;
    for (const Fragment& fragment : fragments) {
        text += fragment.text;
    }
    return text;
}

} // namespace ownmark::brand

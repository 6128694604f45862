// Builds the slugs of answers that are asked once for each card, strength, need or path.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace ownmark::method {

/// The parts joined by full stops.
inline std::string slug_of(std::initializer_list<std::string_view> parts) {
    std::string slug;
    for (const std::string_view part : parts) {
        if (!slug.empty()) {
            slug += '.';
        }
        slug += part;
    }
    return slug;
}

} // namespace ownmark::method

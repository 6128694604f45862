#include "ui/format.h"

#include "base/scripts.h"

namespace ownmark::ui {

std::string filled(std::string_view pattern, base::Slots slots) {
    constexpr std::string_view Isolate = "\u2068", End = "\u2069";
    std::string isolating(pattern);
    for (const auto& [name, value] : slots) {
        const std::string slot = "{" + std::string(name) + "}";
        const std::size_t at = isolating.find(slot);
        if (at != std::string::npos && slot.size() < isolating.size() && base::has_right_to_left(value)) {
            isolating.insert(at + slot.size(), End).insert(at, Isolate);
        }
    }
    return base::filled(isolating, slots);
}

} // namespace ownmark::ui

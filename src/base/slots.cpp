#include "base/slots.h"

namespace ownmark::base {

std::string filled(std::string_view pattern, Slots slots) {
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = pattern.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) {
            out += pattern.substr(at);
            break;
        }
        out += pattern.substr(at, open - at);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        std::string_view value = pattern.substr(open, close - open + 1);
        for (const auto& [slot, text] : slots) {
            if (slot == name) {
                value = text;
            }
        }
        out += value;
        at = close + 1;
    }
    return out;
}

} // namespace ownmark::base

#include "model/workbook.h"

namespace ownmark::model {

std::string_view text_of(const Workbook& book, std::string_view id) {
    const auto found = book.answers.find(id);
    if (found == book.answers.end()) {
        return {};
    }
    const auto* text = std::get_if<std::string>(&found->second);
    return text != nullptr ? std::string_view(*text) : std::string_view();
}

std::optional<int> number_of(const Workbook& book, std::string_view id) {
    const auto found = book.answers.find(id);
    if (found == book.answers.end()) {
        return std::nullopt;
    }
    const auto* number = std::get_if<int>(&found->second);
    return number != nullptr ? std::optional<int>(*number) : std::nullopt;
}

} // namespace ownmark::model

// The Values sheet: piles, best–worst rounds, naming. This file chooses the page and knows the deal.
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_cards.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

std::string pile_slug(std::string_view card) {
    return "values.pile." + std::string(card);
}

std::optional<method::DealtCard> card_of(const model::Workbook& book, std::string_view id) {
    const std::vector<method::DealtCard> deal = method::dealt_cards(book);
    const auto found = std::ranges::find(deal, id, &method::DealtCard::id);
    return found == deal.end() ? std::nullopt : std::optional(*found);
}

std::string count_in_words(int count) {
    const auto index = static_cast<std::size_t>(count);
    return count >= 0 && index < words::CountWords.size() ? std::string(words::CountWords[index])
                                                          : std::to_string(count);
}

std::string running_head(int part) {
    return filled(words::ValuesPart,
                  {{"part", std::to_string(part)}, {"parts", std::to_string(ValuesParts)}});
}

void values_view(const ViewContext& view) {
    const IdScope scope("values");
    switch (std::clamp(view.session.place.page, 0, ValuesParts - 1)) {
    case 0: piles_page(view); break;
    case 1: rounds_page(view); break;
    case 2: naming_page(view); break;
    }
}

} // namespace ownmark::ui

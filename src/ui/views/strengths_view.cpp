// The Strengths sheet: eight pages of statements, then what leads.
#include "ui/views/strengths_pages.h"

#include <algorithm>

namespace ownmark::ui {

std::string item_slug(const catalogue::StrengthItem& item) {
    return "strengths." + std::string(catalogue::Strengths[item.strength].id) + "." +
           std::to_string(item.number);
}

std::size_t answered_items(const model::Workbook& book) {
    std::size_t answered = 0;
    for (std::size_t position = 0; position < catalogue::StrengthItemCount; ++position) {
        answered += model::number_of(book, item_slug(catalogue::strength_item_at(position))) ? 1 : 0;
    }
    return answered;
}

void strengths_view(const ViewContext& view) {
    const IdScope scope("strengths");
    constexpr auto Result = static_cast<int>(catalogue::StrengthPages);
    const int page = std::clamp(view.session.place.page, 0, Result);
    page == Result ? leading_page(view) : items_page(view, page);
}

} // namespace ownmark::ui

// The Strengths sheet: pages of statements, then what leads.
#include "ui/views/strengths_pages.h"

#include <algorithm>

namespace ownmark::ui {

std::string item_slug(const catalogue::StrengthItem& item) {
    return "strengths." + std::string(catalogue::Strengths[item.strength].id) + "." +
           std::to_string(item.number);
}

int items_per_page(const Ui& ui) {
    return ui.phone() ? 4 : static_cast<int>(catalogue::StrengthItemsPerPage);
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
    const int per_page = items_per_page(view.ui);
    const int result = static_cast<int>(catalogue::StrengthItemCount) / per_page;
    int page = std::clamp(view.session.place.page, 0, result);
    // Turned or resized, the same statements stay in sight.
    int& before = view.state.strengths.per_page;
    if (before != 0 && before != per_page && page < result) {
        page = page * before / per_page;
        view.go("strengths", page);
    }
    before = per_page;
    page == result ? leading_page(view) : items_page(view, page);
}

} // namespace ownmark::ui

// Statements of the Strengths sheet, six a page, each rated 1 to 5.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_strengths.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/views/strengths_pages.h"
#include "ui/widgets/rating.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

/// The labels stay in view while their rows scroll past: drawn again over the rows once they left the window.
void keep_labels_in_view(Ui& ui, const Rect& head, float rows_end) {
    const float bar = ui.phone() && bars_are_pinned(ui) ? ui.px(measure::TopBarHeight) : 0;
    const float top = std::min(bar, rows_end - head.height);
    if (head.y >= top) {
        return;
    }
    const Flow outer = ui.flow;
    const Layer layer = ui.layer();
    ui.use_layer(Layer::Bars);
    const float pad = ui.px(8);
    ui.list->PushClipRect({0, bar}, ui.window, true);
    ui.list->AddRectFilled({head.x - pad, top - pad}, {head.right() + pad, top + head.height},
                           ui.colour(Colour::Paper));
    ui.flow = {head.x, top, head.width};
    rating_head(ui, catalogue::RatingLabels);
    ui.list->PopClipRect();
    ui.use_layer(layer);
    ui.flow = outer;
}

void foot(const ViewContext& view, int page) {
    const bool phone = view.ui.phone();
    const bool last = page + 1 == static_cast<int>(catalogue::StrengthPages);
    const std::string status = filled(phone ? words::DoneOfAll : words::StrengthsCount,
                                      {{"done", std::to_string(answered_items(view.book()))},
                                       {"all", std::to_string(catalogue::StrengthItemCount)}});
    const std::string back = page == 0 ? std::string(catalogue::sheet_of(catalogue::SheetId::Values).label)
                                       : filled(words::PageBack, {{"page", std::to_string(page)}});
    PageFoot foot{.status = status};
    foot.buttons[0] = {.label = phone ? words::Back : std::string_view(back),
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = last ? words::StrengthsShowResult : words::NextPage,
                       .kind = ButtonKind::Primary,
                       .after = phone ? Icon::None : Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0 && page == 0) {
        view.go("values", 0);
    } else if (pressed == 0) {
        view.go("strengths", page - 1);
    } else if (pressed == 2) {
        view.go("strengths", page + 1);
    }
}

} // namespace

void items_page(const ViewContext& view, int page) {
    Ui& ui = view.ui;
    const IdScope scope(page);
    page_head(view, filled(words::StrengthsPage, {{"page", std::to_string(page + 1)},
                                                  {"pages", std::to_string(catalogue::StrengthPages)}}));
    page_title(view, ui.phone() ? words::StrengthsTitleShort : words::StrengthsTitle,
               ui.phone() ? std::string_view() : words::StrengthsLead);
    Rect head{ui.flow.x, ui.flow.y, ui.flow.width, 0};
    rating_head(ui, catalogue::RatingLabels);
    head.height = ui.flow.y - head.y;
    for (std::size_t i = 0; i < catalogue::StrengthItemsPerPage; ++i) {
        const catalogue::StrengthItem item =
            catalogue::strength_item_at(static_cast<std::size_t>(page) * catalogue::StrengthItemsPerPage + i);
        const catalogue::Item& statement =
            catalogue::Strengths[item.strength].items[static_cast<std::size_t>(item.number - 1)];
        const std::string slug = item_slug(item);
        const auto rated = rating_row(ui, statement.text, catalogue::RatingLabels,
                                      model::number_of(view.book(), slug).value_or(0));
        if (rated && view.can_edit()) {
            view.set_number(slug, *rated);
        }
    }
    keep_labels_in_view(ui, head, ui.flow.y);
    foot(view, page);
}

} // namespace ownmark::ui

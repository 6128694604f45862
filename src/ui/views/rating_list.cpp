#include "ui/views/rating_list.h"

#include "catalogue/strengths.h"
#include "ui/views/shell.h"
#include "ui/widgets/rating.h"

#include <algorithm>

namespace ownmark::ui {

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

} // namespace

void rating_list(const ViewContext& view, std::span<const RatedStatement> statements) {
    Ui& ui = view.ui;
    Rect head{ui.flow.x, ui.flow.y, ui.flow.width, 0};
    rating_head(ui, catalogue::RatingLabels);
    head.height = ui.flow.y - head.y;
    for (const RatedStatement& statement : statements) {
        const int given = model::number_of(view.book(), statement.slug).value_or(0);
        const auto rated = rating_row(ui, statement.text, catalogue::RatingLabels, given, !view.can_edit());
        if (rated && view.can_edit()) {
            view.set_number(statement.slug, *rated);
        }
    }
    keep_labels_in_view(ui, head, ui.flow.y);
}

} // namespace ownmark::ui

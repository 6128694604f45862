// Where one is among the sheets: the spine, its narrow form, and the phone's top bar with the stitches.
#include "catalogue/places.h"
#include "catalogue/words_common.h"
#include "ui/format.h"
#include "ui/views/sheet_rows.h"
#include "ui/widgets/saved_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

struct SpineFit {
    RowsFit rows;
    bool has_mark = true;
    float menu_y = 0;
    float rows_y = 0;
    /// Between the sheets and the Summary.
    float gap = 0;
    /// Below the Summary.
    float end = 0;
};

/// In a low window, or with large text, the mark and the groups' labels give way, so that every row stays as
/// high as a target has to be.
SpineFit fit_spine(const Ui& ui, IndexForm form, float width, float summary, float end) {
    const float least = least_row(ui, form, width);
    const bool narrow = form == IndexForm::Icons;
    const float mark = ui.space(22) + ui.px(32) + ui.space(10);
    const float menu = narrow ? ui.px(44) : 0;
    const float group = narrow ? ui.space(14) : label_height(ui, form);
    const float ideal = narrow ? ui.px(46) : ui.target_px(36);
    SpineFit fit{.rows = {.height = ideal, .has_labels = !narrow, .group_gap = group},
                 .menu_y = mark + ui.space(9),
                 .rows_y = mark + (narrow ? menu + ui.space(10) : 0),
                 .gap = ui.space(12),
                 .end = end};
    const float below = count_of_groups() * group + fit.gap + summary + end;
    const float room = (ui.window.y - fit.rows_y - below) / SheetCount;
    if (room >= least) {
        fit.rows.height = std::min(ideal, room);
        return fit;
    }
    fit.has_mark = fit.rows.has_labels = false;
    fit.menu_y = ui.space(4);
    fit.rows_y = fit.menu_y + menu;
    fit.end -= ui.px(SpineEnd) - ui.space(4);
    const float left = ui.window.y - fit.rows_y - summary - fit.end;
    const float gaps = count_of_groups() + 1;
    fit.gap = fit.rows.group_gap = std::clamp((left - SheetCount * least) / gaps, 0.0F, ui.space(14));
    fit.rows.height = std::clamp((left - gaps * fit.gap) / SheetCount, least, std::max(ideal, least));
    return fit;
}

} // namespace

void spine(const ViewContext& view) {
    Ui& ui = view.ui;
    const RootScope scope("spine");
    const bool narrow = ui.layout == Layout::Tablet;
    const IndexForm form = narrow ? IndexForm::Icons : IndexForm::Spine;
    const Rect rect{ui.frame.spine_x, 0, ui.frame.page.x - ui.frame.spine_x, ui.window.y};
    ui.open_pinned(ui.node(semantics::Role::Navigation, ui.id("box"), rect),
                   {.name = words::SheetsNavigation}, Layer::Bars);
    ui.linen(rect);
    skip_link(view, rect.low());
    const float end_matter =
        narrow ? ui.px(SpineEnd)
               : ui.px(SpineEnd) + spine_colophon_height(ui, rect.width - 24 - 34) + ui.px(6);
    const float summary_height = ui.target_px(40);
    const float inset = narrow ? ui.px(8) : 14;
    const float right = narrow ? ui.px(18) : 26;
    const float width = rect.width - inset - right;
    const SpineFit fit = fit_spine(ui, form, width, summary_height, end_matter);
    const float y = ui.space(22);
    if (fit.has_mark && narrow) {
        charts_mark(ui, {rect.x + (rect.width - ui.px(32)) / 2, y}, ui.px(32));
    } else if (fit.has_mark) {
        wordmark(ui, {rect.x + 20, y}, ui.px(32), Type::Wordmark);
    }
    const Rect area{rect.x + inset, fit.rows_y, width, 0};
    if (narrow) {
        menu_button(view, {area.x + (area.width - ui.px(44)) / 2, fit.menu_y});
    }
    const float stitch_in = ui.px(12) + 2 - right;
    const float end = sheet_list(view, area, stitch_in, form, fit.rows);
    const float summary_y = std::max(end + fit.gap, ui.window.y - fit.end - summary_height);
    const auto rows = rows_of(view.book());
    const std::string progress = done_of_all(rows);
    const float summary_width =
        narrow ? area.width : ui.px(19 + 10 + 24) + ui.measured(Type::SmallBold, words::SummaryLabel);
    summary_row(view, {area.x, summary_y, summary_width, summary_height}, progress, form);
    if (!narrow) {
        const float w = ui.measured(Type::Note, progress);
        ui.line({rect.right() - 34 - w, summary_y + (summary_height - ui.type(Type::Note).line) / 2},
                Type::Note, Colour::InkMuted, progress);
        say(ui, progress, {rect.right() - 34 - w, summary_y, w, summary_height});
    }
    ui.close_pinned();
}

void top_bar(const ViewContext& view, std::string_view title) {
    Ui& ui = view.ui;
    const float height = ui.px(60) + 14;
    const bool pin = bars_are_pinned(ui);
    const Rect bar{0, pin ? 0 : -ui.scroll, ui.window.x, height};
    const RootScope scope("top");
    const semantics::Node node = ui.node(semantics::Role::Banner, ui.id("bar"), bar);
    if (pin) {
        ui.open_pinned(node, {}, Layer::Bars);
    } else {
        ui.sem.open(node, {});
    }
    ui.linen(bar);
    skip_link(view, bar.low());
    const Rect button{8, bar.y + (ui.px(60) - ui.px(44)) / 2, ui.px(44), ui.px(44)};
    ui.sem.open(ui.node(semantics::Role::Navigation, ui.id("way"), button),
                {.name = words::SheetsNavigation});
    menu_button(view, button.low());
    ui.sem.close();
    const float available = ui.window.x - 2 * ui.px(60);
    // Large text takes two lines, and smaller type before it would take three.
    Type type = Type::BodyBold;
    for (const Type smaller : {Type::SmallBold, Type::CaptionBold}) {
        type = ui.wrapped(type, title, available).size() > 2 ? smaller : type;
    }
    const auto lines = ui.wrapped(type, title, available);
    const float line =
        std::min(ui.type(type).line, ui.px(60) / static_cast<float>(std::max<std::size_t>(1, lines.size())));
    const float title_height = line * static_cast<float>(lines.size());
    const Rect words_rect{(ui.window.x - available) / 2, bar.y + (ui.px(60) - title_height) / 2, available,
                          title_height};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const float y = words_rect.y + line * static_cast<float>(i) - (ui.type(type).line - line) / 2;
        ui.line({std::round((ui.window.x - ui.measured(type, lines[i])) / 2), y}, type, Colour::Ink,
                lines[i]);
    }
    say(ui, title, words_rect);
    saved_mark(ui, {ui.window.x - ui.px(20), bar.y + ui.px(30)}, view.session.saved);
    std::array<Stitch, catalogue::Sheets.size()> stitches{};
    const auto rows = rows_of(view.book());
    std::transform(rows.begin(), rows.end(), stitches.begin(),
                   [](const SheetRow& row) { return row.stitch; });
    stitch_row(ui, {20, bar.bottom() - 14, ui.window.x - 40, 14}, stitches);
    if (pin) {
        ui.close_pinned();
    } else {
        ui.sem.close();
    }
}

void wordmark(const Ui& ui, ImVec2 corner, float mark_size, Type type) {
    charts_mark(ui, corner, mark_size);
    ui.line({corner.x + mark_size + ui.px(12), corner.y + (mark_size - ui.type(type).line) / 2}, type,
            Colour::Ink, words::ProductName);
}

} // namespace ownmark::ui

#include "charts/owners_mark.h"
#include "ui/kit/kit.h"
#include "ui/kit/layout.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>

namespace ownmark::ui {

namespace {

/// One below the other, or each on a page of its own: #/kit/2 and on.
constexpr std::array Parts = {kit_actions, kit_choices, kit_answers, kit_messages,
                              kit_cards,   kit_lists,   kit_charts,  kit_marks};

void title(Ui& ui) {
    const Flow outer = ui.flow;
    const float size = ui.px(32);
    draw_scene(ui, charts::small_mark(size), {outer.x, outer.y + (ui.type(Type::Title).line - size) / 2});
    ui.flow.x += size + 14;
    ui.flow.width -= size + 14;
    heading(ui, 1, "Parts and their states");
    constexpr std::string_view Motto = "Ink is the workbook, pen is the person, thread is what joins them.";
    const float motto = ui.measured(Type::Note, Motto);
    if (motto < outer.width / 2) {
        ui.line({outer.x + outer.width - motto, outer.y + 11}, Type::Note, Colour::InkMuted, Motto);
    }
    ui.flow = {outer.x, ui.flow.y + 16, outer.width};
}

} // namespace

bool is_kit(std::string_view sheet) {
    return sheet == "kit";
}

void kit_view(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("kit");
    ui.list->AddRectFilled({0, 0}, ui.window, ui.colour(Colour::Paper));
    const float margin = ui.phone() ? 20 : 56;
    ui.frame.page = {0, 0, ui.window.x, ui.window.y};
    ui.frame.content = {margin, 0, ui.window.x - 2 * margin, 0};
    ui.flow = {margin, 26 - ui.scroll, ui.frame.content.width};
    const std::size_t main =
        ui.sem.open(ui.node(semantics::Role::Main, ui.id("main"), {0, -ui.scroll, ui.window.x, 0}), {});
    title(ui);
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        if (view.session.place.page == 0 || view.session.place.page == static_cast<int>(i) + 1) {
            Parts[i](ui);
        }
    }
    ui.frame.height = std::max(ui.window.y, ui.flow.y + ui.scroll + 24);
    ui.sem.node(main).height = ui.frame.height;
    ui.sem.close();
}

} // namespace ownmark::ui

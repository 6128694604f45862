// Part 3 of Values: the top five get the person's own name and meaning.
#include "catalogue/sheets.h"
#include "catalogue/values.h"
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_reading.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void fields_of(const ViewContext& view, const method::DealtCard& card) {
    const std::string name_label = filled(words::NamingNameOf, {{"card", card.name}});
    const std::string meaning_label = filled(words::NamingMeaningOf, {{"card", card.name}});
    answer_field(view, {.id = "values.name." + card.id,
                        .label = name_label,
                        .placeholder = card.name,
                        .width = view.ui.px(380)});
    view.ui.skip(view.ui.space(14));
    answer_field(
        view,
        {.id = "values.meaning." + card.id, .label = meaning_label, .long_text = true, .least_lines = 2});
}

void one_value(const ViewContext& view, const method::DealtCard& card) {
    Ui& ui = view.ui;
    const IdScope scope(card.id);
    const Flow outer = ui.flow;
    const float column = ui.px(236);
    const float gap = ui.space(44);
    const bool beside = !ui.phone() && outer.width >= column + gap + ui.px(320);
    const std::size_t item = ui.sem.open(
        ui.node(semantics::Role::ListItem, ui.id("value"), {outer.x, outer.y, outer.width, 0}), {});
    ui.hairline(outer.x, outer.y, outer.width);
    ui.skip(ui.space(20));
    const float top = ui.flow.y;
    if (beside) {
        ui.flow.width = column;
    }
    heading(ui, 2, card.name, Type::Heading);
    if (!card.meaning.empty()) {
        ui.skip(ui.space(4));
        paragraph(ui,
                  is_own(card) ? std::string(card.meaning)
                               : filled(words::NamingCardSays, {{"meaning", card.meaning}}),
                  Type::Small, Colour::InkMuted);
    }
    float bottom = ui.flow.y;
    if (beside) {
        const float x = outer.x + column + gap;
        ui.flow = {x, top, outer.x + outer.width - x};
    } else {
        ui.skip(ui.space(14));
    }
    fields_of(view, card);
    bottom = std::max(bottom, ui.flow.y);
    ui.flow = {outer.x, bottom, outer.width};
    ui.skip(ui.space(24));
    ui.sem.node(item).height = ui.flow.y - outer.y;
    ui.sem.close();
}

/// The cards at the edge of the five, when they can't be told apart.
void tie(const ViewContext& view, const ValuesReading& reading) {
    Ui& ui = view.ui;
    if (!reading.last_is_close || reading.order.size() <= catalogue::TopValues) {
        return;
    }
    const auto fifth = card_of(view.book(), reading.order[catalogue::TopValues - 1]);
    const auto sixth = card_of(view.book(), reading.order[catalogue::TopValues]);
    if (!fifth || !sixth) {
        return;
    }
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(16));
    paragraph(ui, filled(words::NamingTie, {{"first", fifth->name}, {"second", sixth->name}}), Type::Body,
              Colour::InkMuted, ui.px(measure::BodyMeasure));
    ui.skip(ui.space(10));
    if (button(ui, {.label = words::AskMeMore, .disabled = !view.can_edit(), .small = true})) {
        view.set_number("values.enough", 0);
        view.go("values", 1);
    }
}

} // namespace

void naming_page(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("naming");
    const ValuesReading& reading = reading_of(view);
    page_head(view, running_head(3));
    page_title(view, words::NamingTitle, reading.ready ? words::NamingLead : words::NamingEmpty);
    std::string status;
    if (reading.ready) {
        const std::size_t count = std::min(catalogue::TopValues, reading.order.size());
        std::size_t described = 0;
        const float top = ui.flow.y;
        const std::size_t list =
            ui.sem.open(ui.node(semantics::Role::List, ui.id("five"), {ui.flow.x, top, ui.flow.width, 0}),
                        {.name = words::NamingTitle});
        for (std::size_t i = 0; i < count; ++i) {
            if (const auto card = card_of(view.book(), reading.order[i])) {
                one_value(view, *card);
                described += model::text_of(view.book(), "values.meaning." + card->id).empty() ? 0 : 1;
            }
        }
        ui.sem.node(list).height = ui.flow.y - top;
        ui.sem.close();
        tie(view, reading);
        status =
            filled(words::NamingLeft, {{"done", std::to_string(described)}, {"all", std::to_string(count)}});
    }
    const catalogue::Sheet& next = catalogue::sheet_of(catalogue::SheetId::Strengths);
    PageFoot foot{.status = status};
    foot.buttons[0] = {.label = words::Back, .kind = ButtonKind::Quiet, .before = Icon::Back};
    foot.buttons[2] = reading.ready
                          ? Button{.label = next.label, .kind = ButtonKind::Primary, .after = Icon::Next}
                          : Button{.label = words::RoundsToPiles, .kind = ButtonKind::Primary};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0) {
        view.go("values", 1);
    } else if (pressed == 2 && reading.ready) {
        view.go(next.id, 0);
    } else if (pressed == 2) {
        view.go("values", 0);
    }
}

} // namespace ownmark::ui

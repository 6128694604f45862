#include "ui/kit/layout.h"

#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

void kit_section(Ui& ui, std::string_view title, float below) {
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width, Colour::Ink, 1.5F);
    ui.skip(8);
    heading(ui, 2, title, Type::SmallBold);
    ui.skip(below);
}

void kit_note(Ui& ui, std::string_view words) {
    text_block(ui, Type::Caption, Colour::InkMuted, words);
}

void kit_columns(Ui& ui, std::initializer_list<KitColumn> columns, float gap) {
    const Flow outer = ui.flow;
    float all = 0;
    for (const KitColumn& column : columns) {
        all += column.share;
    }
    const float room = outer.width - gap * static_cast<float>(columns.size() - 1);
    const bool stacked = room / static_cast<float>(columns.size()) < ui.px(240);
    float x = outer.x;
    float bottom = outer.y;
    for (const KitColumn& column : columns) {
        if (stacked) {
            column.draw(ui);
            ui.skip(20);
            continue;
        }
        const float width = room * column.share / all;
        ui.flow = {x, outer.y, width};
        column.draw(ui);
        bottom = std::max(bottom, ui.flow.y);
        x += width + gap;
    }
    ui.flow = {outer.x, stacked ? ui.flow.y : bottom + 20, outer.width};
}

ShownAs::ShownAs(Ui& ui, Specimen::State state, std::string_view name, std::string_view group) : ui_(ui) {
    ui.specimen.state = state;
    if (group.empty()) {
        ui.specimen.id = ui.id(name);
        return;
    }
    ui.specimen.group = ui.id(group);
    const IdScope scope(group);
    ui.specimen.id = ui.id(name);
}

ShownAs::ShownAs(Ui& ui, Specimen::State state, semantics::Id id) : ui_(ui) {
    ui.specimen = {.id = id, .state = state};
}

ShownAs::~ShownAs() {
    ui_.specimen = {};
}

} // namespace ownmark::ui

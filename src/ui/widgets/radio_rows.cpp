#include "ui/widgets/radio_rows.h"

#include "ui/widgets/choice_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

std::optional<int> radio_rows(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                              int chosen) {
    const semantics::Id group = ui.id(name);
    const IdScope scope(name);
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::RadioGroup, group, {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
                    {.name = name});
    const float start = ui.flow.y;
    std::optional<int> result;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const semantics::Id id = ui.id(options[i]);
        const float indent = ui.px(36);
        const Flow outer = ui.flow;
        const std::size_t lines = ui.wrapped(Type::Body, options[i], outer.width - indent).size();
        const float text_height = ui.type(Type::Body).line * static_cast<float>(lines);
        const float height = std::max(ui.px(44), text_height + ui.px(14));
        const Rect row = ui.take(outer.width, height, id);
        const bool on = static_cast<int>(i) == chosen;
        const ImVec2 centre(row.x + ui.px(13), row.y + height / 2);
        draw_choice(ui, centre, ui.px(11), on, ui.hovered(row));
        ui.flow = {row.x + indent, row.y + (height - text_height) / 2, row.width - indent};
        text_block(ui, Type::Body, Colour::Ink, options[i]);
        ui.flow = {outer.x, row.bottom(), outer.width};
        if (ui.focus_visible(id)) {
            ui.focus_ring({centre.x - ui.px(11), centre.y - ui.px(11), ui.px(22), ui.px(22)}, ui.px(11));
        }
        semantics::Node node = ui.node(semantics::Role::Radio, id, row);
        node.group = group;
        node.flags |= on ? semantics::flag::Checked : 0;
        ui.sem.add(node, {.name = options[i]});
        const auto* set = ui.sem.take(id, semantics::ActionKind::SetNumber);
        if (set != nullptr && set->number != 0) {
            result = static_cast<int>(i);
        }
    }
    ui.sem.node(open).height = ui.flow.y - start;
    ui.sem.close();
    return result;
}

} // namespace ownmark::ui

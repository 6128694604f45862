#include "ui/widgets/radio_rows.h"

#include "ui/widgets/choice_mark.h"

namespace ownmark::ui {

std::optional<int> radio_rows(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                              int chosen, bool disabled) {
    const semantics::Id group = ui.id(name);
    const IdScope scope(name);
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::RadioGroup, group, {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
                    {.name = name});
    const float start = ui.flow.y;
    std::optional<int> result;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const semantics::Id id = ui.id(options[i]);
        const bool on = static_cast<int>(i) == chosen;
        const ChoiceRow row = choice_row(ui, id, options[i], disabled);
        draw_radio(ui, row.mark, id, on, row.feel);
        if (choice_node(ui, semantics::Role::Radio, id, group, row.rect, row.feel,
                        on ? semantics::flag::Checked : 0, options[i])) {
            result = static_cast<int>(i);
        }
    }
    ui.sem.node(open).height = ui.flow.y - start;
    ui.sem.close();
    return result;
}

} // namespace ownmark::ui

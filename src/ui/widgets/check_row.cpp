#include "ui/widgets/check_row.h"

namespace ownmark::ui {

bool check_row(Ui& ui, const CheckRow& check) {
    const semantics::Id id = ui.id(check.label);
    const ChoiceRow row = choice_row(ui, id, check.label, check.disabled);
    draw_check(ui, row.mark, id, check.tick, row.feel);
    const std::uint32_t flags = check.tick == Tick::On     ? semantics::flag::Checked
                                : check.tick == Tick::Some ? semantics::flag::Mixed
                                                           : 0;
    return choice_node(ui, semantics::Role::Checkbox, id, 0, row.rect, row.feel, flags, check.label);
}

} // namespace ownmark::ui

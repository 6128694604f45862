#include "ui/widgets/chart_twin.h"

namespace ownmark::ui {

void switch_twin(ChartState& state, TwinWay way) {
    state.as_table = !state.as_table;
    state.takes_focus = way == TwinWay::Key;
}

Button twin_button(const ChartState& state, std::string_view to_chart, Icon chart_icon) {
    return {.label = state.as_table ? to_chart : catalogue::words::ShowAsTable,
            .kind = ButtonKind::Quiet,
            .before = state.as_table ? chart_icon : Icon::Table,
            .small = true,
            .lasting_id = "twin",
            .key = TwinKey};
}

} // namespace ownmark::ui

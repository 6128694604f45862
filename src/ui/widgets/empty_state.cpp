#include "ui/widgets/empty_state.h"

#include "charts/empty_chart.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

namespace ownmark::ui {

void empty_state(Ui& ui, std::string_view sentence) {
    const charts::Scene scene = charts::empty_chart(ui.flow.width, sentence);
    draw_scene(ui, scene, ui.take(scene.width, scene.height).low());
    ui.skip(5);
    paragraph(ui, sentence, Type::Caption, Colour::InkMuted);
}

} // namespace ownmark::ui

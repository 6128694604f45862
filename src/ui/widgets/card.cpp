#include "ui/widgets/card.h"

namespace ownmark::ui {

void card_at(const Ui& ui, const Rect& rect, CardLook look) {
    const bool chosen = look == CardLook::Chosen;
    ui.card(rect, measure::CardRadius, ui.colour(Colour::Surface),
            ui.colour(chosen ? Colour::Chosen : Colour::Line), chosen ? measure::ChosenEdge : 1,
            look == CardLook::Lifted ? Shadow::Lifted : Shadow::Rest);
}

} // namespace ownmark::ui

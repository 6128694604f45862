#include "ui/widgets/progress.h"

namespace ownmark::ui {

namespace {

constexpr float HalfLength = 10;

/// A thread with round ends, along one axis.
void thread(const Ui& ui, ImVec2 from, ImVec2 to) {
    constexpr float Half = measure::StitchStroke / 2;
    ui.list->AddRectFilled({from.x - Half, from.y - Half}, {to.x + Half, to.y + Half},
                           ui.colour(Colour::Accent), Half);
}

void pinholes(const Ui& ui, ImVec2 from, ImVec2 to) {
    ui.list->AddLine(from, to, ui.theme[Shade::ChalkLine], 1);
    ui.list->AddCircleFilled(from, 1.35F, ui.colour(Colour::InkMuted), 10);
    ui.list->AddCircleFilled(to, 1.35F, ui.colour(Colour::InkMuted), 10);
}

void sew(const Ui& ui, semantics::Id id, ImVec2 from, ImVec2 to, Stitch stitch) {
    const float wanted = stitch == Stitch::Done ? 1.0F : stitch == Stitch::Begun ? 0.5F : 0.0F;
    const float sewn = ui.motion.follow(semantics::id_of("stitch", id), Move::Stitch, wanted);
    if (stitch != Stitch::Done || sewn < 1) {
        pinholes(ui, from, to);
    }
    if (sewn > 0) {
        thread(ui, from, {from.x + (to.x - from.x) * sewn, from.y + (to.y - from.y) * sewn});
    }
}

} // namespace

void upright_stitch(const Ui& ui, semantics::Id id, ImVec2 centre, Stitch stitch) {
    sew(ui, id, {centre.x, centre.y - HalfLength}, {centre.x, centre.y + HalfLength}, stitch);
}

void stitch_row(const Ui& ui, const Rect& rect, std::span<const Stitch> stitches) {
    const float cell = rect.width / static_cast<float>(stitches.size());
    const float y = rect.y + rect.height / 2;
    float x = rect.x;
    semantics::Id id = ui.id("stitches");
    for (const Stitch stitch : stitches) {
        sew(ui, ++id, {x + 2, y}, {x + cell - 5, y}, stitch);
        x += cell;
    }
}

} // namespace ownmark::ui

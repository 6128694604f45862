#include "ui/widgets/paired_slider.h"

#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

#include <cmath>
#include <string>

namespace ownmark::ui {

void paired_scale(const Ui& ui, float x, float y, float width, float label_width) {
    constexpr int Maximum = 10;
    constexpr float KnobRadius = 13;
    const TrackSpan track = slider_track(ui, width, label_width);
    const float from = x + track.start + ui.px(KnobRadius);
    const float to = x + track.end - ui.px(KnobRadius);
    for (int number = 0; number <= Maximum; number += Maximum / 2) {
        const std::string text = std::to_string(number);
        const float at = from + (to - from) * static_cast<float>(number) / Maximum;
        ui.line({std::round(at - ui.measured(Type::Note, text) / 2), y}, Type::Note, Colour::InkMuted, text);
    }
}

PairedAnswers paired_slider(Ui& ui, const PairedSlider& pair) {
    PairedAnswers answers;
    answers.wanted = slider(ui, pair.wanted);
    answers.now = slider(ui, pair.now);
    return answers;
}

void gap_bar(Ui& ui, const GapBar& bar) {
    charts::GapRow row = bar.row;
    row.middle = ui.px(14);
    row.height = 2 * row.middle;
    const float note = ui.type(Type::Note).line;
    const float waits = row.gap ? 0 : ui.type(Type::Caption).line;
    if (bar.track.label_above) {
        ui.line({ui.flow.x + bar.track.start, ui.flow.y}, Type::Note, Colour::InkMuted, bar.label);
        ui.skip(note);
    }
    const Rect rect{ui.flow.x + bar.track.start, ui.flow.y, bar.width, row.height + waits};
    const charts::Scene scene =
        charts::fit_gap({.rows = {row}, .title = std::string(bar.title)},
                        {.width = bar.width, .text = ui.theme.scale, .scale = bar.scale}, screen_measure(ui));
    if (!bar.track.label_above) {
        ui.line({ui.flow.x, rect.y + row.middle - note / 2}, Type::Note, Colour::InkMuted, bar.label);
    }
    draw_scene(ui, scene, rect.low());
    // Its numbers stand in the rows above.
    const charts::Mark& mark = scene.marks.front();
    say(ui, mark.name + ": " + mark.facts.back(), rect);
    ui.skip(rect.height + ui.space(6));
}

} // namespace ownmark::ui

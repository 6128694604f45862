// A chart's scene on the screen. One scene serves screen and PDF; this draws it and lets its marks be met.
#pragma once
#include "charts/scene.h"
#include "ui/ui.h"
#include "ui/widgets/chart_twin.h"

#include <string_view>

namespace ownmark::ui {

/// Measures text with this screen's fonts, for laying scenes out.
charts::MeasureText screen_measure(const Ui& ui);

/// Draws `scene` at `corner`, without semantics: for marks that say nothing in speech.
void draw_scene(const Ui& ui, const charts::Scene& scene, ImVec2 corner);

/// Draws `scene` with its top left at the flow's place, and takes its height. Speech hears its alternative
/// text and can walk through its marks, as pointer, finger and keyboard can; TwinKey asks for the table.
void chart(Ui& ui, const charts::Scene& scene, ChartState& state);

} // namespace ownmark::ui

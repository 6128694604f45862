// The marks of a chart on the screen: which of them pointer and focus are on, and how that looks. Only
// chart.cpp includes this.
#pragma once
#include "charts/scene.h"
#include "ui/widgets/chart_twin.h"

#include <cstddef>
#include <optional>

namespace ownmark::ui {

/// Indices of marks.
struct MetMarks {
    /// Under the pointer.
    std::optional<std::size_t> pointed;
    /// Wears the ring.
    std::optional<std::size_t> ringed;
    /// Shows its tag.
    std::optional<std::size_t> tagged;
};

/// `rect` is the chart's; ImGui's id stack is that of the marks.
MetMarks meet_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, ChartState& state);

void draw_beneath_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, const MetMarks& met);
void draw_over_marks(Ui& ui, const charts::Scene& scene, const Rect& rect, const MetMarks& met);

/// Into the open node of the chart.
void record_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, ChartState& state);

} // namespace ownmark::ui

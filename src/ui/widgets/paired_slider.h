// What is wanted and what is there: two sliders of one scale, and the gap between them as a bar.
#pragma once
#include "charts/fit_gap.h"
#include "ui/widgets/slider.h"

namespace ownmark::ui {

struct PairedSlider {
    /// The same scale and label column for both.
    Slider wanted = {};
    Slider now = {};
};

struct PairedAnswers {
    std::optional<SliderAnswer> wanted;
    std::optional<SliderAnswer> now;
};

/// 0, 5 and 10 above the tracks of rows `width` wide that begin at `x`; `y` is the top of the numbers.
void paired_scale(const Ui& ui, float x, float y, float width, float label_width);

/// Two rows in the flow.
PairedAnswers paired_slider(Ui& ui, const PairedSlider& pair);

/// The bar on a line of its own. Its `label` stands where those of the sliders do: beside a track that begins
/// at `track.start`, or above.
struct GapBar {
    charts::GapRow row = {};
    std::string_view title = {};
    std::string_view label = {};
    TrackSpan track = {};
    float width = 0;
    /// Right end of its scale.
    float scale = 0;
};

void gap_bar(Ui& ui, const GapBar& bar);

} // namespace ownmark::ui

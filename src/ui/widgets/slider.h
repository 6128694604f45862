// A slider 0–10 with its number as a field beside it. Until it is touched it has no knob, so that no default
// leans.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <string_view>

namespace ownmark::ui {

enum class Knob : std::uint8_t { Filled, Ring };

struct Slider {
    /// Whole name for speech: "Achievement, wanted".
    std::string_view spoken = {};
    /// Short word drawn at the left: "wanted".
    std::string_view label = {};
    Knob knob = Knob::Filled;
    std::optional<int> value = {};
    int maximum = 10;
    /// px of the label's column; 0 puts it above. The field takes 44 at the right, the track what is between.
    float label_width = 58;
    bool disabled = false;
};

/// What a person did to a slider.
struct SliderAnswer {
    /// Nothing: the number was taken out of its field, and the answer with it.
    std::optional<int> value;
};

/// Where the track lies for a row of `width`, px from the row's left: for scales drawn above.
struct TrackSpan {
    float start;
    float end;
    /// Too narrow for the label beside the track: it stands above, and the row is higher by its line.
    bool label_above;
};

TrackSpan slider_track(const Ui& ui, float width, float label_width);

/// A row 38 px high in the flow.
std::optional<SliderAnswer> slider(Ui& ui, const Slider& slider);

} // namespace ownmark::ui

// The nineteen basic values in their circle of neighbours. Longer means chosen more often over the others.
#pragma once
#include "catalogue/values.h"
#include "charts/scene.h"

#include <array>
#include <optional>
#include <string>

namespace ownmark::charts {

struct WheelSector {
    /// 0–100; nothing while no card of it has been sorted.
    std::optional<float> score = {};
    /// Holds a value from the top five.
    bool holds_top = false;
    bool operator==(const WheelSector&) const = default;
};

struct ValuesWheel {
    /// In the order of catalogue::BasicValues, clockwise.
    std::array<WheelSector, catalogue::BasicValues.size()> sectors = {};
};

struct WheelLook {
    float width = 646;
    float radius = 150;
    /// Factor of the text sizes.
    float text = 1;
};

/// Where names don't fit round the circle, numbers stand there and the names in a list below, by wider
/// direction.
Scene values_wheel(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure);

} // namespace ownmark::charts

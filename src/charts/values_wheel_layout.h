// Where the words of the values wheel stand: round the circle with the directions in the corners, or in a
// list below it where there is no room for them. Part of values_wheel.cpp, apart to keep each short.
#pragma once
#include "charts/polyline.h"
#include "charts/values_wheel.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ownmark::charts {

inline constexpr std::size_t SectorCount = catalogue::BasicValues.size();
inline constexpr float SectorStep = radians(360.0F / static_cast<float>(SectorCount));

/// Direction of a sector's middle.
constexpr float sector_angle(std::size_t sector) {
    return radians(-90) + SectorStep * (static_cast<float>(sector) - 0.5F);
}

struct WheelFrame {
    Point middle = {};
    float radius = 0;

    float inner() const { return radius * 34 / 150; }

    float reach(float score) const { return inner() + (radius - inner()) * score / 100; }
};

struct WheelLayout {
    WheelFrame frame = {};
    std::vector<Label> labels = {};
    /// From sectors to names that had to move away.
    std::vector<Shape> leaders = {};
    float height = 0;
    /// Else numbers stand there.
    bool has_names_round = false;
};

WheelLayout lay_out_wheel(const ValuesWheel& wheel, const WheelLook& look, const MeasureText& measure);

/// "78"; empty while no card of it has been sorted.
std::string score_words(const WheelSector& sector);

} // namespace ownmark::charts

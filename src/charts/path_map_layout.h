// Where the parts of the path map stand: as large as the words round it let it be, and the words in a list
// when they can't stand at their lanes. Part of path_map.cpp, apart to keep each short.
#pragma once
#include "charts/lettering.h"
#include "charts/path_map.h"
#include "charts/polyline.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ownmark::charts {

/// The map's circle and the directions of its lanes.
struct MapFrame {
    Point middle = {};
    float radius = 0;
    float inner = 0;
    float start = 0; ///< radians

    float angle(std::size_t lane) const { return start + radians(120) * static_cast<float>(lane); }

    /// Distance from the middle of a number 0–100.
    float reach(float number) const { return inner + (radius - inner) * number / 100; }
};

inline constexpr float RingBacking = 4;

/// Text sizes, px.
struct MapText {
    float name;
    float numbers;
    float ring;
    float me;
    float legend;
};

struct MapLayout {
    struct Swatch {
        std::size_t lane;
        Box box;
    };

    MapFrame frame = {};
    /// On paper of their own, RingBacking wider at each side.
    std::vector<Label> ring_numbers = {};
    /// Of the lanes and of the legend.
    std::vector<Label> labels = {};
    /// Keys beside the names where these stand in a list.
    std::vector<Swatch> swatches = {};
    std::vector<Shape> legend = {};
    float height = 0;
};

MapText map_text(const PathMapLook& look);
MapLayout lay_out_map(const PathMap& map, const PathMapLook& look, const MapText& text,
                      const MeasureText& measure);

/// "waits for 3 answers".
std::string waiting_words(const PathLane& lane);

} // namespace ownmark::charts

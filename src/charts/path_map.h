// The three paths as lanes of equal length and width from one middle. Woven bar: pull. Hollow bar beside it:
// worry. Colour and weave belong to the path, never to its score.
#pragma once
#include "catalogue/paths.h"
#include "charts/estimate.h"
#include "charts/scene.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ownmark::charts {

/// One path's numbers, 0–100; nothing where answers are missing.
struct PathLane {
    std::optional<Estimate> pull = {};
    std::optional<Estimate> worry = {};
    /// By catalogue::PathPart.
    std::array<std::optional<float>, catalogue::PathPartCount> parts = {};
    int open_answers = 0;
    bool operator==(const PathLane&) const = default;
};

struct PathMap {
    /// In the order of catalogue::Paths.
    std::array<PathLane, catalogue::PathCount> lanes = {};
    /// The finding; empty shows what would fill the map.
    std::string title = {};
};

enum class Legend { Shown, Hidden };

struct PathMapLook {
    /// The scene is never wider than this; the map gets smaller or its labels become a list instead.
    float width = 504;
    float radius = 186;
    /// Direction of the first lane in degrees, 0 to the right, clockwise; the others follow at 120° each.
    float start_angle = 244;
    /// Factor of the text sizes.
    float text = 1;
    Legend legend = Legend::Shown;
};

Scene path_map(const PathMap& map, const PathMapLook& look, const MeasureText& measure);

/// A direction for the first lane that varies by workbook (`seed`: anything that stays the same in it) and
/// goes on by a third with each turn, so that no path owns the top.
float start_angle_of(std::string_view seed, int turns);

Colour colour_of_path(std::size_t path);
Weave weave_of_path(std::size_t path);

/// A bit of the path's weave as a key beside its name, `width` × `height`.
Scene path_swatch(std::size_t path, float width, float height);

} // namespace ownmark::charts

// The marks of a scene: how each is said, and which of them lies under a point.
#pragma once
#include "charts/scene.h"

#include <cstddef>
#include <optional>
#include <string>

namespace ownmark::charts {

/// "Lead: pull 31, likely 25 to 37; worry 25, likely 18 to 32".
std::string spoken(const Mark& mark);

std::optional<std::size_t> mark_at(const Scene& scene, Point at);

} // namespace ownmark::charts

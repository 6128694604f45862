// A chart that waits for answers: its axis, and bars still to come as dashes. What would fill it is said
// beside it.
#pragma once
#include "charts/scene.h"

#include <string_view>

namespace ownmark::charts {

/// `sentence` says what would fill it.
Scene empty_chart(float width, std::string_view sentence);

} // namespace ownmark::charts

// The rating row: a statement and five circles joined by a hairline, keys 1–5. Labels stand only in the head
// row.
#pragma once
#include "ui/ui.h"

#include <array>
#include <optional>
#include <string_view>

namespace ownmark::ui {

/// Words for 1 to 5.
using RatingScale = std::array<std::string_view, 5>;

/// The row of labels above rating rows.
void rating_head(Ui& ui, const RatingScale& scale);

/// Returns the rating newly given, 1–5. `rating` 0 for none yet.
std::optional<int> rating_row(Ui& ui, std::string_view statement, const RatingScale& scale, int rating,
                              bool disabled = false);

} // namespace ownmark::ui

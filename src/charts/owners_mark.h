// The owner's mark: a ring in cross-stitch, empty on the cover, with the person's initials on their own
// sheet.
#pragma once
#include "charts/scene.h"

#include <string_view>

namespace ownmark::charts {

/// The ring of 13 × 13 stitches, `size` wide and high. Initials of one or two letters with a stitch pattern
/// (A–Z, 0–9) are stitched in ink; any others are set as a heading label in the middle.
Scene owners_mark(std::string_view initials, float size);

/// The ring of 4 × 4 stitches beside the wordmark, `size` wide and high.
Scene small_mark(float size);

/// Whether every character has a stitch pattern and the whole fits into the ring.
bool can_be_stitched(std::string_view initials);

} // namespace ownmark::charts

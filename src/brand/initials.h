// The initials of a name, for the owner's mark. Knows nothing of how they are drawn.
#pragma once
#include <string>
#include <string_view>

namespace ownmark::brand {

/// First letters of the first and the last word, in capitals: "Renée Kovač" gives "RK", "Renée" gives "R".
/// Whole graphemes, so that no accent is lost. Titles ("Dr.") and words without a letter are passed over; no
/// name, no initials.
std::string initials_of(std::string_view name);

} // namespace ownmark::brand

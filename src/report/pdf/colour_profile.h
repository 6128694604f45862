// The sRGB colour profile that PDF/A asks for, computed here so that nothing has to be shipped.
#pragma once
#include <string>

namespace ownmark::report::pdf {

/// ICC version 2 (every PDF/A version reads it): primaries adapted to D50, curves of 256 steps (IEC
/// 61966-2-1).
std::string srgb_profile();

} // namespace ownmark::report::pdf

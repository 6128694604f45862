// Words of the charts themselves: titles, alternative texts, table heads. Those of a sheet are in its own
// file.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view MarkTitle = "Owner’s mark";
inline constexpr std::string_view MarkEmpty = "A ring in cross-stitch, still empty.";
inline constexpr std::string_view MarkWithInitials = "A ring in cross-stitch round the initials {initials}.";

} // namespace ownmark::catalogue::words

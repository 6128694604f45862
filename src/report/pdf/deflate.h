// zlib's deflate at its strongest, and the two checksums it brings along.
#pragma once
#include <string>
#include <string_view>

namespace ownmark::report::pdf {

std::string deflate(std::string_view bytes);

/// 32 hexadecimal digits that depend on every byte: names a file, keeps no secret.
std::string fingerprint(std::string_view bytes);

} // namespace ownmark::report::pdf

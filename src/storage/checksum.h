// CRC-32 over what the browser keeps, so that damage is noticed before it is replayed.
#pragma once
#include <cstdint>
#include <string_view>

namespace ownmark::storage {

/// CRC-32 as in zlib and PNG (reflected, polynomial 0xEDB88320). `before` continues an earlier one.
std::uint32_t checksum(std::string_view bytes, std::uint32_t before = 0);

} // namespace ownmark::storage

#include "storage/checksum.h"

#include <array>

namespace ownmark::storage {

namespace {

consteval std::array<std::uint32_t, 256> remainders() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        }
        table[byte] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> Remainders = remainders();

} // namespace

std::uint32_t checksum(std::string_view bytes, std::uint32_t before) {
    std::uint32_t value = ~before;
    for (const char byte : bytes) {
        value = Remainders[(value ^ static_cast<std::uint8_t>(byte)) & 0xFFU] ^ (value >> 8U);
    }
    return ~value;
}

} // namespace ownmark::storage

#include "report/pdf/bytes.h"

#include <cassert>

namespace ownmark::report::pdf {

std::uint32_t read_be(std::string_view bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i, ++at) {
        const auto byte = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
        value = value << 8 | byte;
    }
    return value;
}

int read_i16(std::string_view bytes, std::size_t at) {
    return static_cast<std::int16_t>(read_be(bytes, at, 2));
}

void append_be(std::string& out, std::uint32_t value, int count) {
    for (int i = count - 1; i >= 0; --i)
        out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

void write_be(std::string& bytes, std::size_t at, std::uint32_t value, int count) {
    assert(at + static_cast<std::size_t>(count) <= bytes.size());
    for (int i = 0; i < count; ++i)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * (count - 1 - i)) & 0xFFU);
}

void pad_to_four(std::string& bytes) {
    while (bytes.size() % 4 != 0)
        bytes += '\0';
}

} // namespace ownmark::report::pdf

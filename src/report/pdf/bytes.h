// Big-endian bytes, as font files and colour profiles have them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace ownmark::report::pdf {

/// Unsigned number of `count` (1–4) bytes at `at`; bytes beyond the end read as 0.
std::uint32_t read_be(std::string_view bytes, std::size_t at, int count);

/// 16 bits at `at`, signed.
int read_i16(std::string_view bytes, std::size_t at);

/// Appends the low `count` bytes of `value`.
void append_be(std::string& out, std::uint32_t value, int count);

/// Overwrites the `count` bytes at `at`, which must be there.
void write_be(std::string& bytes, std::size_t at, std::uint32_t value, int count);

/// Adds zero bytes until the size is a multiple of four.
void pad_to_four(std::string& bytes);

} // namespace ownmark::report::pdf

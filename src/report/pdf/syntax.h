// How numbers, texts and names are spelled inside a PDF file. Locale-free, so that every machine writes the
// same bytes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace ownmark::report::pdf {

/// At most three decimals, no trailing zeros, never "-0".
std::string number(double value);
std::string number(int value);

/// "12 0 R".
std::string reference(int object);

/// Four upper-case hexadecimal digits.
std::string hex16(std::uint32_t value);

/// UTF-16BE as hexadecimal digits, without brackets or byte order mark.
std::string utf16_hex(std::string_view utf8);

/// A PDF text string with its brackets: literal for plain ASCII, UTF-16BE otherwise.
std::string text_string(std::string_view utf8);

/// `utf8` for the inside of an XML element. Characters that XML can't hold are left out.
std::string xml_text(std::string_view utf8);

} // namespace ownmark::report::pdf

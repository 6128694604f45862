#include "storage/json.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace ownmark::storage {

namespace {

constexpr std::string_view ReplacementEscape = "\\ufffd";
constexpr char32_t Replacement = 0xFFFD;

/// The value of a \uXXXX escape at `at`, or -1.
int escaped_unit(std::string_view text, std::size_t at) {
    if (text.size() - at < 6 || text[at] != '\\' || text[at + 1] != 'u') {
        return -1;
    }
    int value = 0;
    const char* first = text.data() + at + 2;
    const auto [end, error] = std::from_chars(first, first + 4, value, 16);
    return error == std::errc() && end == first + 4 && value >= 0 ? value : -1;
}

bool is_high_surrogate(int unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(int unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

/// Copies the escape at `at` to `out`, repaired, and moves past it.
void copy_escape(std::string_view text, std::size_t& at, std::string& out) {
    const int unit = escaped_unit(text, at);
    if (unit < 0) {
        out.append(text.substr(at, 2));
        at += std::min<std::size_t>(2, text.size() - at);
        return;
    }
    if (is_high_surrogate(unit) && is_low_surrogate(escaped_unit(text, at + 6))) {
        out.append(text.substr(at, 12));
        at += 12;
        return;
    }
    const bool half = is_high_surrogate(unit) || is_low_surrogate(unit);
    out.append(half || unit == 0 ? ReplacementEscape : text.substr(at, 6));
    at += 6;
}

} // namespace

Parsed parse(std::string_view text) {
    yyjson_read_err error{};
    // yyjson takes a char* only for its in-place mode, which isn't asked for.
    yyjson_doc* document = yyjson_read_opts(const_cast<char*>(text.data()), text.size(),
                                            YYJSON_READ_NUMBER_AS_RAW, nullptr, &error);
    return {Document(document), document == nullptr && error.code == YYJSON_READ_ERROR_UNEXPECTED_END};
}

std::string readable_text(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const char byte = bytes[at];
        if (byte == '\\' && at + 1 < bytes.size() && static_cast<std::uint8_t>(bytes[at + 1]) < 0x80 &&
            bytes[at + 1] != '\0') {
            copy_escape(bytes, at, out);
        } else if (byte == '\0') {
            base::append_utf8(out, Replacement);
            ++at;
        } else if (static_cast<std::uint8_t>(byte) < 0x80) {
            out.push_back(byte);
            ++at;
        } else {
            base::append_utf8(out, base::next_code_point(bytes, at));
        }
    }
    return out;
}

std::string_view text_of(yyjson_val* value) {
    return {yyjson_get_str(value), yyjson_get_len(value)};
}

std::string json_of(yyjson_val* value) {
    std::size_t length = 0;
    char* json = yyjson_val_write(value, YYJSON_WRITE_NOFLAG, &length);
    assert(json != nullptr && "what was read can be written");
    std::string out(json, length);
    std::free(json);
    return out;
}

void JsonWriter::name(std::string_view name) {
    before_value();
    quoted(name);
    out_ += layout_ == Layout::Readable ? ": " : ":";
    named_ = true;
}

void JsonWriter::text(std::string_view text) {
    before_value();
    quoted(text);
}

void JsonWriter::number(std::int64_t number) {
    before_value();
    out_ += std::to_string(number);
}

void JsonWriter::decimal(double number) {
    if (!std::isfinite(number)) {
        null();
        return;
    }
    before_value();
    const double rounded = std::round(number * 10000) / 10000;
    std::array<char, 32> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), rounded == 0 ? 0.0 : rounded);
    assert(error == std::errc());
    out_.append(digits.data(), end);
}

void JsonWriter::boolean(bool yes) {
    before_value();
    out_ += yes ? "true" : "false";
}

void JsonWriter::null() {
    before_value();
    out_ += "null";
}

void JsonWriter::raw(std::string_view json) {
    const Parsed parsed = parse(json);
    if (parsed.document == nullptr) {
        text(json);
        return;
    }
    before_value();
    out_ += json_of(yyjson_doc_get_root(parsed.document.get()));
}

void JsonWriter::begin(char bracket) {
    before_value();
    out_ += bracket;
    filled_.push_back(false);
}

void JsonWriter::end(char bracket) {
    assert(!filled_.empty());
    const bool filled = filled_.back();
    filled_.pop_back();
    if (filled) {
        new_line();
    }
    out_ += bracket;
}

void JsonWriter::before_value() {
    if (named_) {
        named_ = false;
        return;
    }
    if (filled_.empty()) {
        return;
    }
    if (filled_.back()) {
        out_ += ',';
    }
    filled_.back() = true;
    new_line();
}

void JsonWriter::new_line() {
    if (layout_ == Layout::Readable) {
        out_ += '\n';
        out_.append(filled_.size(), ' ');
    }
}

void JsonWriter::quoted(std::string_view text) {
    constexpr std::string_view Hex = "0123456789abcdef";
    out_ += '"';
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<std::uint8_t>(text[at]);
        if (byte >= 0x80) {
            base::append_utf8(out_, base::next_code_point(text, at));
            continue;
        }
        ++at;
        switch (byte) {
        case '"': out_ += "\\\""; continue;
        case '\\': out_ += "\\\\"; continue;
        case '\n': out_ += "\\n"; continue;
        case '\r': out_ += "\\r"; continue;
        case '\t': out_ += "\\t"; continue;
        }
        if (byte < 0x20 || byte == 0x7F) {
            out_ += "\\u00";
            out_ += Hex[byte >> 4U];
            out_ += Hex[byte & 0xFU];
        } else {
            out_ += static_cast<char>(byte);
        }
    }
    out_ += '"';
}

} // namespace ownmark::storage

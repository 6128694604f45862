// JSON in (yyjson, behind an owner) and out (a small writer of ours). Knows nothing of workbooks.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include <yyjson.h>

namespace ownmark::storage {

struct FreeDocument {
    void operator()(yyjson_doc* document) const { yyjson_doc_free(document); }
};

using Document = std::unique_ptr<yyjson_doc, FreeDocument>;

struct Parsed {
    /// Null when it isn't JSON.
    Document document;
    /// The text stopped in the middle of something.
    bool cut_off = false;
};

/// Reads strict JSON from well-formed UTF-8. Numbers stay as they were written. Nesting of any depth is safe.
Parsed parse(std::string_view text);

/// `bytes` as text that parse() can read: broken UTF-8, NUL bytes and half surrogate escapes become U+FFFD.
std::string readable_text(std::string_view bytes);

std::string_view text_of(yyjson_val* value);
/// The value as JSON on one line, with its numbers as they were written.
std::string json_of(yyjson_val* value);

enum class Layout : std::uint8_t { OneLine, Readable };

/// Writes one JSON value. Calls must nest as JSON does; every text is made well-formed UTF-8.
class JsonWriter {
public:
    explicit JsonWriter(Layout layout = Layout::OneLine) : layout_(layout) {}

    void begin_object() { begin('{'); }

    void end_object() { end('}'); }

    void begin_array() { begin('['); }

    void end_array() { end(']'); }

    /// The name of the member whose value follows.
    void name(std::string_view name);
    void text(std::string_view text);
    void number(std::int64_t number);
    /// Up to four decimal places; null when it isn't finite.
    void decimal(double number);
    void boolean(bool yes);
    void null();
    /// A value that is JSON already. What isn't is written as text.
    void raw(std::string_view json);

    void member(std::string_view member_name, std::string_view value) { name(member_name), text(value); }

    std::string take() { return std::move(out_); }

private:
    void begin(char bracket);
    void end(char bracket);
    void before_value();
    void new_line();
    void quoted(std::string_view text);

    Layout layout_;
    std::string out_;
    /// For each open bracket, whether something stands in it.
    std::vector<bool> filled_;
    bool named_ = false;
};

} // namespace ownmark::storage

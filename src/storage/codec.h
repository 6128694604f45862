// A workbook as the bytes of an .ownmark file and back. Reading is total: an error in one sentence, or a
// workbook and what was repaired. Nothing a person wrote is dropped. Knows nothing of where the bytes live.
#pragma once
#include "base/result.h"
#include "model/workbook.h"
#include "storage/json.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::storage {

inline constexpr int FormatMajor = 1;
inline constexpr int FormatMinor = 0;
/// Bytes, for files. The fullest workbook stays far below.
inline constexpr std::size_t LargestFile = std::size_t{32} << 20U;

/// `{"format":"ownmark","version":"1.0","answers":{…},"rounds":[…]}` and what a newer version added, always
/// in the same order, so that the same workbook gives the same bytes.
std::string encode(const model::Workbook& book, Layout layout = Layout::Readable);

struct Decoded {
    model::Workbook book;
    /// One sentence for each thing that had to be moved aside or mended.
    std::vector<std::string> repairs;
    /// Written by a newer major version: may be shown, must not be written over.
    bool newer_major = false;
};

/// A file may be anything, and is refused when it is too large or of a newer major version. What this
/// browser's own store kept is ours: any size, and a newer major version is read along.
enum class Source : std::uint8_t { File, OwnStore };

/// Errors: empty, too large, not a workbook, cut off, damaged, newer major version.
base::Result<Decoded> decode(std::string_view bytes, Source source = Source::File);

/// A round as JSON on `writer`, and back. A value that isn't a round gives false and leaves `round`
/// unspecified.
void write_round(JsonWriter& writer, const model::Round& round);
bool read_round(yyjson_val* value, model::Round& round);

} // namespace ownmark::storage

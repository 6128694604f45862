// What the browser keeps, as lines: entries (a few edits), snapshots (a whole workbook) and the place. Each
// line names its kind and sequence number and carries a checksum; replay() makes a workbook of whatever is
// still readable. Knows nothing of databases.
#pragma once
#include "model/edit.h"
#include "model/workbook.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::storage {

/// Where a person was, kept beside the workbook.
struct KeptPlace {
    std::string sheet;
    int page = 0;
    /// px at 1×.
    float scroll = 0;
    /// "2026-11-24", or empty.
    std::string last_copy_day;
    bool operator==(const KeptPlace&) const = default;
};

/// The edits that turn `from` into `to`; nothing when only a snapshot can.
std::optional<std::vector<model::Edit>> edits_between(const model::Workbook& from, const model::Workbook& to);

/// One line each, without a line break: "<e|s|m> <sequence> <checksum> <JSON>". An entry follows the record
/// with the number before its own; a snapshot stands for everything up to its number.
std::string entry_line(std::uint64_t sequence, std::span<const model::Edit> edits);
std::string snapshot_line(std::uint64_t sequence, const model::Workbook& book);
std::string place_line(std::uint64_t sequence, const KeptPlace& place);

struct Replayed {
    model::Workbook book;
    std::optional<KeptPlace> place;
    /// The highest number in use; new records continue from here.
    std::uint64_t last_sequence = 0;
    /// Something could not be read; a fresh snapshot should follow.
    bool damaged = false;
    /// Something came from the tail and isn't in the store yet.
    bool tail_used = false;
    /// Kept by a newer major version: show it, never write over it.
    bool newer_major = false;
};

/// The last good snapshot, the entries that follow it without a gap, then the tail (lines that may not have
/// reached the store). Answers from beyond a gap still come in, and what they replace is kept under
/// "recovered.…".
Replayed replay(std::span<const std::string> lines, std::string_view tail);

} // namespace ownmark::storage

// Where a workbook is kept between visits: lines that somebody else wrote and will read. Knows nothing of
// what is in them but their first two words. Every answer comes later, through a callback.
#pragma once
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::platform {

enum class StoreFault : std::uint8_t {
    Full,    ///< no room left
    Closed,  ///< the connection is gone; the same call made again opens a new one
    Blocked, ///< this browser lets the page keep nothing
    Other,
};

struct StoredLines {
    /// In any order.
    std::vector<std::string> lines;
    /// What put_tail() was given last, lines joined by line breaks.
    std::string tail;
};

/// Called by the store on its own account.
struct StoreEvents {
    /// The page may be gone in a moment: write what there is, now.
    std::function<void()> flush_now;
    /// This tab became the one that writes, or no longer is. Called once soon after start.
    std::function<void(bool writes)> writer_changed;
    /// Another tab has written.
    std::function<void()> changed_elsewhere;
};

/// Lines are "<e|s|m> <sequence> …": entries and snapshots are filed under their kind and number, a line of
/// the same kind and number is replaced; of kind m there is one. After a snapshot, all but the last three
/// snapshots and the entries that the oldest of them covers are dropped.
class DocumentStore {
public:
    using Done = std::function<void(std::optional<StoreFault>)>;

    virtual ~DocumentStore() = default;
    /// Sets who is told, and asks to become the tab that writes if nobody is.
    virtual void start(StoreEvents events) = 0;
    virtual void load(std::function<void(std::expected<StoredLines, StoreFault>)> done) = 0;
    /// All lines or none; `done` comes when they are really there.
    virtual void write(std::span<const std::string> lines, Done done) = 0;
    /// Keeps lines that may not reach write() in time; done when it returns. Silent when it can't.
    virtual void put_tail(std::string_view lines) = 0;
    /// Forgets everything, the tail too.
    virtual void erase(Done done) = 0;
    /// Asks the tab that writes to finish and let go; writer_changed(true) follows.
    virtual void become_writer() = 0;
    /// Asks the browser not to evict what is kept.
    virtual void ask_to_persist() = 0;
};

} // namespace ownmark::platform

// Keeps the workbook in the store: watches the session's value, writes what changed within 50 ms, and tells
// the session how that went. One write is under way at a time; lines stay in hand until the store says they
// are really there. Never writes before loading ended, in a tab that only reads, or over a newer major
// version.
#pragma once
#include "platform/document_store.h"
#include "platform/ports.h"
#include "session/session.h"
#include "storage/journal.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ownmark::session {

class Autosave {
public:
    /// Seconds.
    static constexpr double CoalesceSecs = 0.05;
    static constexpr double ScrollSecs = 1;
    static constexpr double LateSecs = 3;
    static constexpr double RetrySecs = 2;
    /// A snapshot follows after this many entries or bytes of them.
    static constexpr std::size_t EntriesPerSnapshot = 64;
    static constexpr std::size_t BytesPerSnapshot = std::size_t{128} << 10U;

    struct Hooks {
        /// Hands a command to the program, to be taken up soon: StoreLoaded, WriterLost, SaveChanged,
        /// EraseFailed.
        std::function<void(Command)> send;
        /// Takes up everything that a person did and that still waits, because the page may be gone in a
        /// moment; ends with watch().
        std::function<void()> drain;
    };

    /// All three must outlive the last call that the store or the clock makes.
    Autosave(platform::DocumentStore& store, platform::Clock& clock, Hooks hooks);
    Autosave(const Autosave&) = delete;
    Autosave& operator=(const Autosave&) = delete;

    /// Starts loading: set Session::loading before.
    void start();
    /// After each update(): notices what changed.
    void watch(const Session& session);
    /// Writes what there is without waiting.
    void flush();
    /// Carries out EraseStore and BecomeWriter.
    void erase();
    void become_writer();

private:
    void load();
    void load_failed();
    void take_in(const platform::StoredLines& stored);
    void writer_changed(bool writes);
    void schedule(double secs);
    /// Makes lines of what changed since the last ones.
    void make_lines();
    void make_book_lines();
    void send_lines();
    void answered(std::uint32_t attempt, std::uint64_t end, std::optional<platform::StoreFault> fault);
    void failed(platform::StoreFault fault);
    void check_late();
    void drop_lines();
    void tell(SaveState state, std::string_view sentence = {});
    void keep_tail();
    bool waits_for_book() const;

    bool may_write() const { return loaded_ && writes_ && !newer_major_; }

    platform::DocumentStore& store_;
    platform::Clock& clock_;
    Hooks hooks_;

    /// Nothing until the store has said whether this tab writes.
    std::optional<bool> role_;
    bool writes_ = false;
    bool loaded_ = false;
    bool loading_ = false;
    bool load_again_ = false;
    bool newer_major_ = false;
    bool erasing_ = false;
    /// Grows with each load; the session's book is ours to compare once it has taken in this one.
    std::uint32_t load_number_ = 0;
    int load_failures_ = 0;

    /// What the lines made so far amount to, and what the session holds now.
    model::Workbook written_;
    storage::KeptPlace written_place_;
    model::Workbook latest_;
    storage::KeptPlace latest_place_;

    std::uint64_t sequence_ = 0;
    std::size_t entries_since_snapshot_ = 0;
    std::size_t bytes_since_snapshot_ = 0;
    bool snapshot_due_ = false;

    /// Lines that the store hasn't acknowledged, and the running number of the first.
    std::vector<std::string> lines_;
    std::uint64_t first_line_ = 0;
    std::uint32_t attempt_ = 0;
    bool under_way_ = false;
    bool tail_kept_ = false;
    std::optional<double> waiting_since_;
    int failures_ = 0;
    bool retrying_ = false;

    /// When the next lines are made, and the number of the timer that counts.
    std::optional<double> due_;
    std::uint32_t timer_ = 0;
    bool asked_to_persist_ = false;
    SaveStatus told_;
};

} // namespace ownmark::session

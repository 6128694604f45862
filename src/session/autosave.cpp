#include "session/autosave.h"

#include "catalogue/words_files.h"

#include <algorithm>
#include <utility>

namespace ownmark::session {

namespace words = catalogue::words;
using platform::StoreFault;

namespace {

storage::KeptPlace kept(const Place& place, std::string last_copy_day = {}) {
    return {place.sheet, place.page, place.scroll, std::move(last_copy_day)};
}

} // namespace

Autosave::Autosave(platform::DocumentStore& store, platform::Clock& clock, Hooks hooks)
    : store_(store),
      clock_(clock),
      hooks_(std::move(hooks)) {}

void Autosave::start() {
    store_.start({.flush_now =
                      [this] {
                          hooks_.drain();
                          flush();
                      },
                  .writer_changed = [this](bool writes) { writer_changed(writes); },
                  .changed_elsewhere =
                      [this] {
                          if (!writes_) {
                              load();
                          }
                      }});
}

void Autosave::writer_changed(bool writes) {
    if (role_ == writes) {
        return;
    }
    const bool first = !role_;
    role_ = writes;
    writes_ = writes;
    if (first || writes) {
        loaded_ = false;
        load();
        return;
    }
    drop_lines();
    hooks_.send(WriterLost{});
    tell(SaveState::Nothing);
}

void Autosave::load() {
    if (loading_) {
        load_again_ = true;
        return;
    }
    loading_ = true;
    store_.load([this](std::expected<platform::StoredLines, StoreFault> stored) {
        loading_ = false;
        if (std::exchange(load_again_, false)) {
            load();
        } else if (stored) {
            load_failures_ = 0;
            take_in(*stored);
        } else {
            load_failed();
        }
    });
}

void Autosave::load_failed() {
    constexpr int Attempts = 3;
    constexpr double AgainSecs = 0.3;
    if (++load_failures_ < Attempts) {
        clock_.after(AgainSecs, [this] { load(); });
        return;
    }
    // Without knowing what is there, nothing is written over it. What the session shows stays.
    if (load_number_ == 0) {
        StoreLoaded nothing;
        nothing.notice = words::SaveBlocked;
        hooks_.send(std::move(nothing));
    }
    tell(SaveState::NotSaved, words::SaveBlocked);
}

void Autosave::take_in(const platform::StoredLines& stored) {
    storage::Replayed replayed = storage::replay(stored.lines, stored.tail);
    drop_lines();
    loaded_ = true;
    newer_major_ = replayed.newer_major;
    sequence_ = replayed.last_sequence;
    entries_since_snapshot_ = stored.lines.size();
    snapshot_due_ = replayed.damaged || replayed.tail_used;
    tail_kept_ = !stored.tail.empty();
    written_ = replayed.book;
    latest_ = replayed.book;
    written_place_ = replayed.place.value_or(kept(Place()));
    latest_place_ = written_place_;

    StoreLoaded command;
    if (load_number_ == 0) {
        command.place = Place{written_place_.sheet, written_place_.page, written_place_.scroll};
    }
    command.load_number = ++load_number_;
    command.book = std::move(replayed.book);
    command.last_copy_day = written_place_.last_copy_day;
    command.read_only = !writes_ || newer_major_;
    if (newer_major_) {
        command.notice = words::StoreNewer;
    } else if (replayed.damaged) {
        command.notice = words::StoreRepaired;
    }
    hooks_.send(std::move(command));
    if (snapshot_due_ || tail_kept_) {
        flush();
    }
}

void Autosave::watch(const Session& session) {
    if (!may_write() || session.loading || session.read_only || session.example ||
        session.load_number != load_number_) {
        return;
    }
    if (session.book != latest_) {
        latest_ = session.book;
    }
    latest_place_ = kept(session.place, session.last_copy_day);
    storage::KeptPlace scrolled = written_place_;
    scrolled.scroll = latest_place_.scroll;
    if (latest_ != written_ || latest_place_ != scrolled) {
        schedule(CoalesceSecs);
    } else if (latest_place_ != written_place_) {
        schedule(ScrollSecs);
    }
}

void Autosave::flush() {
    due_.reset();
    make_lines();
    send_lines();
}

void Autosave::schedule(double secs) {
    const double due = clock_.seconds() + secs;
    if (due_ && *due_ <= due) {
        return;
    }
    due_ = due;
    clock_.after(secs, [this, timer = ++timer_] {
        if (due_ && timer == timer_) {
            flush();
        }
    });
}

void Autosave::make_lines() {
    if (!may_write() || erasing_) {
        return;
    }
    if (latest_ != written_ || snapshot_due_) {
        make_book_lines();
        tell(SaveState::Saving);
    }
    if (latest_place_ != written_place_) {
        lines_.push_back(storage::place_line(sequence_, latest_place_));
        written_place_ = latest_place_;
    }
    if (!lines_.empty() && !waiting_since_) {
        waiting_since_ = clock_.seconds();
        clock_.after(LateSecs, [this] { check_late(); });
    }
}

void Autosave::make_book_lines() {
    const auto edits = storage::edits_between(written_, latest_);
    const bool many_wait = !under_way_ && lines_.size() > EntriesPerSnapshot;
    const bool whole = snapshot_due_ || !edits || many_wait;
    ++sequence_;
    if (many_wait) {
        // The snapshot that follows stands for all of them.
        first_line_ += lines_.size();
        lines_.clear();
        written_place_ = {};
    }
    if (!whole) {
        lines_.push_back(storage::entry_line(sequence_, *edits));
        ++entries_since_snapshot_;
        bytes_since_snapshot_ += lines_.back().size();
    }
    if (whole || entries_since_snapshot_ >= EntriesPerSnapshot || bytes_since_snapshot_ >= BytesPerSnapshot) {
        lines_.push_back(storage::snapshot_line(sequence_, latest_));
        entries_since_snapshot_ = 0;
        bytes_since_snapshot_ = 0;
        snapshot_due_ = false;
    }
    written_ = latest_;
}

void Autosave::send_lines() {
    if (may_write() && !erasing_ && !lines_.empty() && !under_way_ && !retrying_) {
        under_way_ = true;
        const std::uint64_t end = first_line_ + lines_.size();
        store_.write(lines_, [this, attempt = ++attempt_, end](std::optional<StoreFault> fault) {
            answered(attempt, end, fault);
        });
    }
    keep_tail();
}

void Autosave::answered(std::uint32_t attempt, std::uint64_t end, std::optional<StoreFault> fault) {
    if (attempt == attempt_) {
        under_way_ = false;
    }
    if (fault) {
        if (attempt == attempt_) {
            failed(*fault);
        }
        return;
    }
    // A late answer to an earlier attempt counts too: those lines are there.
    if (end > first_line_) {
        const auto count =
            static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(end - first_line_, lines_.size()));
        lines_.erase(lines_.begin(), lines_.begin() + count);
        first_line_ = end;
    }
    failures_ = 0;
    waiting_since_.reset();
    if (!waits_for_book() && told_.state != SaveState::Nothing) {
        tell(SaveState::Saved);
    }
    if (!asked_to_persist_ && !written_.empty()) {
        asked_to_persist_ = true;
        store_.ask_to_persist();
    }
    flush();
}

void Autosave::failed(StoreFault fault) {
    constexpr int AtOnce = 2;
    constexpr int SlowestStep = 5;
    ++failures_;
    if (fault == StoreFault::Closed && failures_ <= AtOnce) {
        send_lines();
        return;
    }
    switch (fault) {
    case StoreFault::Full: tell(SaveState::NotSaved, words::SaveFull); break;
    case StoreFault::Blocked: tell(SaveState::NotSaved, words::SaveBlocked); break;
    case StoreFault::Closed:
    case StoreFault::Other: tell(SaveState::NotSaved, words::SaveLate); break;
    }
    retrying_ = true;
    clock_.after(RetrySecs * std::min(failures_, SlowestStep), [this] {
        retrying_ = false;
        flush();
    });
    keep_tail();
}

void Autosave::check_late() {
    // A timer may come a little early.
    constexpr double Nearly = 0.9;
    if (!waiting_since_ || clock_.seconds() - *waiting_since_ < Nearly * LateSecs) {
        return;
    }
    if (told_.state != SaveState::NotSaved && waits_for_book()) {
        tell(SaveState::NotSaved, words::SaveLate);
    }
    if (under_way_) {
        // Perhaps no answer ever comes: the same lines once more do no harm.
        under_way_ = false;
        send_lines();
    }
    clock_.after(LateSecs, [this] { check_late(); });
}

void Autosave::erase() {
    drop_lines();
    due_.reset();
    erasing_ = true;
    written_ = {};
    latest_ = {};
    written_place_ = kept(Place());
    latest_place_ = written_place_;
    told_ = {};
    store_.erase([this](std::optional<StoreFault> fault) {
        erasing_ = false;
        tail_kept_ = false;
        if (!fault) {
            sequence_ = 0;
        } else {
            // An empty snapshot over what is still there is the next best.
            snapshot_due_ = true;
            hooks_.send(EraseFailed{});
        }
        flush();
    });
}

void Autosave::become_writer() {
    store_.become_writer();
}

void Autosave::drop_lines() {
    first_line_ += lines_.size();
    lines_.clear();
    ++attempt_;
    under_way_ = false;
    waiting_since_.reset();
    snapshot_due_ = false;
    entries_since_snapshot_ = 0;
    bytes_since_snapshot_ = 0;
}

void Autosave::tell(SaveState state, std::string_view sentence) {
    const SaveStatus status{state, {}, std::string(sentence)};
    if (status == told_ && state != SaveState::Saved) {
        return;
    }
    told_ = status;
    hooks_.send(SaveChanged{status});
}

void Autosave::keep_tail() {
    if (!may_write() || erasing_ || (lines_.empty() && !tail_kept_)) {
        return;
    }
    std::string tail;
    for (const std::string& line : lines_) {
        tail += line + '\n';
    }
    tail_kept_ = !tail.empty();
    store_.put_tail(tail);
}

bool Autosave::waits_for_book() const {
    return std::ranges::any_of(lines_, [](const std::string& line) { return !line.starts_with('m'); });
}

} // namespace ownmark::session

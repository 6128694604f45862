// A store in memory that answers when a test says so, fails when told to, and can be looked into.
#pragma once
#include "platform/document_store.h"

#include <deque>
#include <map>

namespace ownmark::platform {

class NullStore final : public DocumentStore {
public:
    void start(StoreEvents events) override;
    void load(std::function<void(std::expected<StoredLines, StoreFault>)> done) override;
    void write(std::span<const std::string> lines, Done done) override;

    void put_tail(std::string_view lines) override { tail = lines; }

    void erase(Done done) override;
    void become_writer() override;

    void ask_to_persist() override { ++asked_to_persist; }

    /// Answers everything that was asked so far, and what that leads to.
    void answer_all();
    /// Answers the oldest thing asked; false when there is none.
    bool answer_one();
    /// As if another tab took the writing over, or gave it back.
    void let_write(bool writes);

    void flush_now() { events_.flush_now(); }

    void change_elsewhere() { events_.changed_elsewhere(); }

    /// By kind and number, as a browser would keep them.
    std::map<std::string, std::string> kept;
    std::string tail;
    /// Faults of the coming calls, first the next one's; nothing is well.
    std::deque<std::optional<StoreFault>> faults;
    bool writes = true;
    int written = 0;
    int asked_to_persist = 0;

private:
    std::optional<StoreFault> next_fault();

    StoreEvents events_;
    std::deque<std::function<void()>> pending_;
};

} // namespace ownmark::platform

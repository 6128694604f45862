#include "platform/null/null_store.h"

#include <utility>

namespace ownmark::platform {

namespace {

/// "e 12", the first two words; a place has no number of its own.
std::string key_of(std::string_view line) {
    return line.starts_with("m ") ? std::string("m") : std::string(line.substr(0, line.find(' ', 2)));
}

} // namespace

void NullStore::start(StoreEvents events) {
    events_ = std::move(events);
    pending_.emplace_back([this] { events_.writer_changed(writes); });
}

void NullStore::load(std::function<void(std::expected<StoredLines, StoreFault>)> done) {
    pending_.emplace_back([this, done = std::move(done)] {
        if (const auto fault = next_fault()) {
            done(std::unexpected(*fault));
            return;
        }
        StoredLines stored{{}, tail};
        for (const auto& [key, line] : kept) {
            stored.lines.push_back(line);
        }
        done(std::move(stored));
    });
}

void NullStore::write(std::span<const std::string> lines, Done done) {
    std::vector<std::string> copy(lines.begin(), lines.end());
    pending_.emplace_back([this, copy = std::move(copy), done = std::move(done)] {
        const auto fault = next_fault();
        if (!fault) {
            ++written;
            for (const std::string& line : copy) {
                kept[key_of(line)] = line;
            }
        }
        done(fault);
    });
}

void NullStore::erase(Done done) {
    pending_.emplace_back([this, done = std::move(done)] {
        const auto fault = next_fault();
        if (!fault) {
            kept.clear();
            tail.clear();
        }
        done(fault);
    });
}

void NullStore::become_writer() {
    pending_.emplace_back([this] { let_write(true); });
}

void NullStore::answer_all() {
    while (answer_one()) {
    }
}

bool NullStore::answer_one() {
    if (pending_.empty()) {
        return false;
    }
    const auto call = std::move(pending_.front());
    pending_.pop_front();
    call();
    return true;
}

void NullStore::let_write(bool now_writes) {
    writes = now_writes;
    events_.writer_changed(now_writes);
}

std::optional<StoreFault> NullStore::next_fault() {
    if (faults.empty()) {
        return std::nullopt;
    }
    const auto fault = faults.front();
    faults.pop_front();
    return fault;
}

} // namespace ownmark::platform

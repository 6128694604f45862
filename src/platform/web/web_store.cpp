#include "platform/web/web_store.h"

#include "platform/web/browser.h"

#include <cstdlib>
#include <emscripten.h>
#include <utility>

namespace ownmark::platform {

namespace {

/// storage.js counts the faults in the order of StoreFault.
std::optional<StoreFault> fault_of(int fault) {
    return fault < 0 ? std::nullopt : std::optional(static_cast<StoreFault>(fault));
}

std::string joined(std::span<const std::string> lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += out.empty() ? "" : "\n";
        out += line;
    }
    return out;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

} // namespace

void WebStore::start(StoreEvents events) {
    events_ = std::move(events);
    storage_start(this);
}

void WebStore::load(std::function<void(std::expected<StoredLines, StoreFault>)> done) {
    loading_.emplace(++last_request_, std::move(done));
    storage_load(this, last_request_);
}

void WebStore::write(std::span<const std::string> lines, Done done) {
    waiting_.emplace(++last_request_, std::move(done));
    const std::string text = joined(lines);
    storage_write(this, last_request_, text.data(), static_cast<int>(text.size()));
}

void WebStore::put_tail(std::string_view lines) {
    storage_put_tail(lines.data(), static_cast<int>(lines.size()));
}

void WebStore::erase(Done done) {
    waiting_.emplace(++last_request_, std::move(done));
    storage_erase(this, last_request_);
}

void WebStore::become_writer() {
    storage_take_over();
}

void WebStore::ask_to_persist() {
    storage_persist();
}

void WebStore::loaded(int request, int fault, std::string_view lines, std::string_view tail) {
    auto done = loading_.extract(request);
    if (done.empty()) {
        return;
    }
    if (const auto failure = fault_of(fault)) {
        done.mapped()(std::unexpected(*failure));
    } else {
        done.mapped()(StoredLines{split(lines), std::string(tail)});
    }
}

void WebStore::answered(int request, int fault) {
    auto done = waiting_.extract(request);
    if (!done.empty()) {
        done.mapped()(fault_of(fault));
    }
}

} // namespace ownmark::platform

using ownmark::platform::WebStore;

extern "C" {

EMSCRIPTEN_KEEPALIVE void storage_loaded(WebStore* store, int request, int fault, char* lines, char* tail) {
    store->loaded(request, fault, lines, tail);
    std::free(lines);
    std::free(tail);
}

EMSCRIPTEN_KEEPALIVE void storage_done(WebStore* store, int request, int fault) {
    store->answered(request, fault);
}

EMSCRIPTEN_KEEPALIVE void storage_writer_changed(WebStore* store, bool writes) {
    store->events().writer_changed(writes);
}

EMSCRIPTEN_KEEPALIVE void storage_changed_elsewhere(WebStore* store) {
    store->events().changed_elsewhere();
}

EMSCRIPTEN_KEEPALIVE void storage_flush(WebStore* store) {
    store->events().flush_now();
}
}

// The DocumentStore on top of web/lib/storage.js: numbers each request, and finds whom to tell when the
// answer comes.
#pragma once
#include "platform/document_store.h"

#include <map>

namespace ownmark::platform {

class WebStore final : public DocumentStore {
public:
    WebStore() = default;
    WebStore(const WebStore&) = delete;
    WebStore& operator=(const WebStore&) = delete;

    void start(StoreEvents events) override;
    void load(std::function<void(std::expected<StoredLines, StoreFault>)> done) override;
    void write(std::span<const std::string> lines, Done done) override;
    void put_tail(std::string_view lines) override;
    void erase(Done done) override;
    void become_writer() override;
    void ask_to_persist() override;

    // Called by storage.js. A fault below zero is none.
    const StoreEvents& events() const { return events_; }

    void loaded(int request, int fault, std::string_view lines, std::string_view tail);
    void answered(int request, int fault);

private:
    StoreEvents events_;
    int last_request_ = 0;
    std::map<int, Done> waiting_;
    std::map<int, std::function<void(std::expected<StoredLines, StoreFault>)>> loading_;
};

} // namespace ownmark::platform

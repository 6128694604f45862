#include "catalogue/words_files.h"
#include "platform/null/null_clock.h"
#include "platform/null/null_store.h"
#include "session/autosave.h"

#include <doctest/doctest.h>

using namespace ownmark;
using namespace ownmark::session;
using platform::StoreFault;
namespace words = catalogue::words;

namespace {

/// One tab: a session with its autosave, as app wires them.
struct Tab {
    explicit Tab(platform::NullStore& to) : store(to) {
        session.loading = true;
        autosave.start();
    }

    void send(const Command& command) {
        std::vector<Effect> effects;
        update(session, command, {clock.seconds(), clock.day(), clock.time()}, effects);
        for (const Effect& effect : effects) {
            if (std::holds_alternative<EraseStore>(effect)) {
                autosave.erase();
            } else if (std::holds_alternative<BecomeWriter>(effect)) {
                autosave.become_writer();
            }
        }
        autosave.watch(session);
    }

    /// Takes up what autosave sent.
    void drain() {
        while (!sent.empty()) {
            const Command command = std::move(sent.front());
            sent.erase(sent.begin());
            send(command);
        }
        autosave.watch(session);
    }

    /// The store answers everything, and time goes by.
    void settle(double secs = 1) {
        store.answer_all();
        drain();
        clock.advance(secs);
        store.answer_all();
        drain();
    }

    void type(std::string name) { send(model::Edit(model::SetText{"start.name", std::move(name)})); }

    std::string name() const { return std::string(model::text_of(session.book, "start.name")); }

    platform::NullStore& store;
    platform::NullClock clock;
    Session session;
    std::vector<Command> sent;
    int drained = 0;
    Autosave autosave{store,
                      clock,
                      {[this](Command command) { sent.push_back(std::move(command)); },
                       [this] {
                           ++drained;
                           drain();
                       }}};
};

/// What a new visit would find.
std::string kept_name(platform::NullStore& store) {
    Tab tab(store);
    tab.settle();
    return tab.name();
}

} // namespace

TEST_CASE("nothing is written before loading ended") {
    platform::NullStore store;
    Tab tab(store);
    tab.type("too early");
    tab.clock.advance(10);
    CHECK(store.written == 0);
    CHECK(store.tail.empty());
    tab.settle();
    CHECK_FALSE(tab.session.loading);
    CHECK(store.written == 0);
    CHECK(tab.session.saved.state == SaveState::Nothing);
}

TEST_CASE("an edit is written within fifty milliseconds and told when it is there") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("A");
    tab.type("AB");
    tab.clock.advance(0.049);
    CHECK(store.tail.empty());
    tab.clock.advance(0.002);
    tab.drain();
    CHECK(tab.session.saved.state == SaveState::Saving);
    // Until it is there, it waits in the tail.
    CHECK(store.tail.find("AB") != std::string::npos);
    store.answer_all();
    tab.drain();
    CHECK(tab.session.saved == SaveStatus{SaveState::Saved, "14:32", ""});
    CHECK(store.written == 1);
    CHECK(store.tail.empty());
    CHECK(store.asked_to_persist == 1);
    CHECK(kept_name(store) == "AB");
}

TEST_CASE("the place comes back, and scrolling alone waits a second") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.send(Navigate{{"strengths", 3, 0}});
    tab.settle();
    tab.send(RememberScroll{140});
    tab.clock.advance(0.5);
    store.answer_all();
    CHECK(kept_name(store).empty());
    Tab before(store);
    before.settle();
    CHECK(before.session.place == Place{"strengths", 3, 0});
    tab.settle();
    Tab after(store);
    after.settle();
    CHECK(after.session.place == Place{"strengths", 3, 140});
    // A place alone is nothing the saved mark speaks of.
    CHECK(tab.session.saved.state == SaveState::Nothing);
}

TEST_CASE("a page that goes away writes at once, and the tail brings what did not get through") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("A");
    tab.settle();
    tab.type("last words");
    store.flush_now();
    CHECK(tab.drained == 1);
    // The browser kills the page: the write is never answered.
    platform::NullStore survivor;
    survivor.kept = store.kept;
    survivor.tail = store.tail;
    CHECK(kept_name(survivor) == "last words");
    CHECK(survivor.tail.empty());
    CHECK(kept_name(survivor) == "last words");
}

TEST_CASE("what is typed while a write is under way goes with the next") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("A");
    tab.clock.advance(0.1);
    tab.type("AB");
    tab.clock.advance(0.1);
    tab.drain();
    CHECK(store.written == 0);
    CHECK(store.tail.find("AB") != std::string::npos);
    store.answer_one();
    tab.drain();
    CHECK(tab.session.saved.state == SaveState::Saving);
    tab.settle();
    CHECK(tab.session.saved.state == SaveState::Saved);
    CHECK(kept_name(store) == "AB");
}

TEST_CASE("a full store is told with what to do, and tried again") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    store.faults = {StoreFault::Full, StoreFault::Full};
    tab.type("A");
    tab.settle(0.1);
    CHECK(tab.session.saved.state == SaveState::NotSaved);
    CHECK(tab.session.saved.sentence == words::SaveFull);
    CHECK(store.tail.find("A") != std::string::npos);
    tab.settle(2);
    CHECK(tab.session.saved.state == SaveState::NotSaved);
    tab.type("AB");
    tab.settle(5);
    CHECK(tab.session.saved.state == SaveState::Saved);
    CHECK(kept_name(store) == "AB");
}

TEST_CASE("a lost connection is opened again without a word") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    store.faults = {StoreFault::Closed, StoreFault::Closed};
    tab.type("A");
    tab.settle(0.1);
    CHECK(tab.session.saved.state == SaveState::Saved);
    CHECK(kept_name(store) == "A");
}

TEST_CASE("a store that doesn't answer in three seconds is told, and a late answer counts") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("A");
    tab.clock.advance(2.9);
    tab.drain();
    CHECK(tab.session.saved.state == SaveState::Saving);
    tab.clock.advance(0.2);
    tab.drain();
    CHECK(tab.session.saved.state == SaveState::NotSaved);
    CHECK(tab.session.saved.sentence == words::SaveLate);
    // The first attempt's answer, though a second was made.
    store.answer_one();
    tab.drain();
    CHECK(tab.session.saved.state == SaveState::Saved);
    tab.type("AB");
    tab.settle(10);
    CHECK(tab.session.saved.state == SaveState::Saved);
    CHECK(kept_name(store) == "AB");
}

TEST_CASE("a store that can't be read is never written over") {
    platform::NullStore store;
    store.kept["s 1"] = "still there";
    store.faults = {StoreFault::Blocked, StoreFault::Blocked, StoreFault::Blocked};
    Tab tab(store);
    for (int i = 0; i < 4; ++i) {
        tab.settle();
    }
    CHECK_FALSE(tab.session.loading);
    CHECK(tab.session.saved.sentence == words::SaveBlocked);
    CHECK(tab.session.can_edit());
    tab.type("A");
    tab.settle(10);
    store.flush_now();
    CHECK(store.written == 0);
    CHECK(store.tail.empty());
}

TEST_CASE("a store that can't be read at first is read at the next attempt") {
    platform::NullStore store;
    {
        Tab tab(store);
        tab.settle();
        tab.type("A");
        tab.settle();
    }
    store.faults = {StoreFault::Closed};
    CHECK(kept_name(store) == "A");
}

TEST_CASE("damage is told, and a fresh snapshot follows") {
    platform::NullStore store;
    {
        Tab tab(store);
        tab.settle();
        tab.type("A");
        tab.settle();
        tab.type("AB");
        tab.settle();
    }
    store.kept.at("e 2").back() = '!';
    Tab tab(store);
    tab.settle();
    CHECK(tab.name() == "A");
    CHECK(tab.session.notice == words::StoreRepaired);
    Tab again(store);
    again.settle();
    CHECK(again.session.notice.empty());
    CHECK(again.name() == "A");
}

TEST_CASE("what a newer major version kept is shown and not written over") {
    platform::NullStore store;
    model::Workbook newer;
    newer.answers["start.name"] = "from the future";
    newer.unknown["version"] = "\"2.0\"";
    store.kept["s 1"] = storage::snapshot_line(1, newer);
    Tab tab(store);
    tab.settle();
    CHECK(tab.name() == "from the future");
    CHECK(tab.session.read_only);
    CHECK(tab.session.notice == words::StoreNewer);
    tab.type("mine");
    tab.send(Navigate{{"values", 0, 0}});
    tab.settle(10);
    store.flush_now();
    CHECK(store.written == 0);
}

TEST_CASE("snapshots follow the entries, and imports are snapshots") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    for (std::size_t i = 0; i < Autosave::EntriesPerSnapshot; ++i) {
        tab.type("name " + std::to_string(i));
        tab.settle(0.1);
    }
    CHECK(store.kept.contains("s " + std::to_string(Autosave::EntriesPerSnapshot)));
    tab.send(model::Edit(model::SetText{"audience.whom", std::string(200'000, 'x')}));
    tab.settle(0.1);
    CHECK(store.kept.contains("s " + std::to_string(Autosave::EntriesPerSnapshot + 1)));
    tab.session.book.unknown["later"] = "1";
    tab.autosave.watch(tab.session);
    tab.settle(0.1);
    const std::string last = std::to_string(Autosave::EntriesPerSnapshot + 2);
    CHECK(store.kept.contains("s " + last));
    CHECK_FALSE(store.kept.contains("e " + last));
    Tab next(store);
    next.settle();
    CHECK(next.session.book == tab.session.book);
}

TEST_CASE("undo, redo and an opened file are kept too") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("A");
    tab.settle();
    tab.type("B");
    tab.settle();
    tab.send(Undo{});
    tab.settle();
    CHECK(kept_name(store) == "A");
    tab.send(
        FileChosen{"f", R"({"format":"ownmark","version":"1.0","answers":{"start.name":"C","later":[1]}})"});
    tab.send(AnswerDialog{1});
    tab.settle();
    CHECK(kept_name(store) == "C");
}

TEST_CASE("everything deleted is gone from the store, and writing goes on") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("secret");
    tab.settle();
    tab.type("secret too");
    tab.clock.advance(0.1);
    tab.send(AskDeleteEverything{});
    tab.send(AnswerDialog{1});
    tab.send(AnswerDialog{0});
    tab.type("after");
    tab.settle();
    for (const auto& [key, line] : store.kept) {
        CHECK(line.find("secret") == std::string::npos);
    }
    CHECK(store.tail.find("secret") == std::string::npos);
    Tab next(store);
    next.settle();
    CHECK(next.name() == "after");
    CHECK(next.session.notice.empty());
}

TEST_CASE("a store that doesn't let go is told, and starts empty all the same") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("secret");
    tab.settle();
    store.faults = {StoreFault::Other};
    tab.send(AskDeleteEverything{});
    tab.send(AnswerDialog{1});
    tab.send(AnswerDialog{0});
    tab.settle();
    CHECK(tab.session.notice == words::EraseFailed);
    CHECK(kept_name(store).empty());
}

TEST_CASE("a second tab reads along, takes over, and the first lets go") {
    platform::NullStore store;
    Tab first(store);
    first.settle();
    first.type("A");
    first.settle();

    platform::NullStore reading;
    reading.writes = false;
    reading.kept = store.kept;
    Tab second(reading);
    second.settle();
    CHECK(second.session.read_only);
    CHECK(second.name() == "A");
    second.type("not here");
    second.settle(5);
    CHECK(reading.written == 0);
    CHECK(reading.tail.empty());

    first.type("AB");
    first.settle();
    reading.kept = store.kept;
    reading.change_elsewhere();
    second.settle();
    CHECK(second.name() == "AB");
    CHECK(second.session.place == Place());

    second.send(TakeOver{});
    second.settle();
    CHECK(second.session.can_edit());
    second.type("ABC");
    second.settle();
    CHECK(kept_name(reading) == "ABC");

    const int written = store.written;
    first.type("unsaved");
    first.clock.advance(0.1);
    store.let_write(false);
    first.drain();
    CHECK(first.session.read_only);
    store.answer_all();
    first.type("too late");
    first.settle(10);
    store.flush_now();
    CHECK(store.written <= written + 1);
    CHECK(store.tail.find("too late") == std::string::npos);
}

TEST_CASE("edits made before a takeover is taken in don't mix with what was loaded") {
    platform::NullStore store;
    Tab tab(store);
    tab.settle();
    tab.type("old");
    tab.settle();
    store.let_write(false);
    store.kept["s 9"] = storage::snapshot_line(9, [] {
        model::Workbook book;
        book.answers["start.name"] = "from the other tab";
        return book;
    }());
    store.let_write(true);
    store.answer_all();
    // Neither WriterLost nor StoreLoaded has been taken in.
    tab.autosave.watch(tab.session);
    tab.clock.advance(1);
    store.answer_all();
    CHECK(kept_name(store) == "from the other tab");
    tab.settle();
    CHECK(tab.name() == "from the other tab");
}

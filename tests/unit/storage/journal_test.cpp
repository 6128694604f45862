#include "random_book.h"
#include "storage/checksum.h"
#include "storage/codec.h"
#include "storage/journal.h"

#include <doctest/doctest.h>

using namespace ownmark;
using namespace ownmark::storage;
using model::Edit;
using model::SetNumber;
using model::SetText;
using model::Workbook;

namespace {

using Lines = std::vector<std::string>;

std::string entry(std::uint64_t sequence, const Edit& edit) {
    return entry_line(sequence, std::vector{edit});
}

Workbook book_with(std::string_view name) {
    Workbook book;
    book.answers["start.name"] = std::string(name);
    return book;
}

std::string damaged(std::string line) {
    line.back() = '!';
    return line;
}

std::string name_in(const Replayed& replayed) {
    return std::string(model::text_of(replayed.book, "start.name"));
}

} // namespace

TEST_CASE("the checksum is the usual CRC-32") {
    CHECK(checksum("123456789") == 0xCBF43926U);
}

TEST_CASE("the edits between two books turn one into the other") {
    tests::RandomBooks random(3);
    int expressible = 0;
    for (int i = 0; i < 400; ++i) {
        Workbook from = random.book();
        Workbook to = random.below(2) == 0 ? from : random.book();
        to.unknown = from.unknown;
        to.answers["start.name"] = random.text(10);
        const auto edits = edits_between(from, to);
        if (!edits) {
            continue;
        }
        ++expressible;
        for (const Edit& edit : *edits) {
            from = model::apply(from, edit);
        }
        CHECK(from == to);
    }
    CHECK(expressible > 50);
}

TEST_CASE("only a snapshot can bring what edits can't say") {
    Workbook to;
    to.unknown["later"] = "1";
    CHECK_FALSE(edits_between({}, to).has_value());
    Workbook kept;
    kept.answers["later"] = model::KeptJson{"true"};
    CHECK_FALSE(edits_between({}, kept).has_value());
}

TEST_CASE("an empty store is an empty workbook") {
    const Replayed replayed = replay({}, "");
    CHECK(replayed.book.empty());
    CHECK_FALSE(replayed.damaged);
    CHECK(replayed.last_sequence == 0);
    CHECK_FALSE(replayed.place.has_value());
}

TEST_CASE("entries are replayed on the newest snapshot, every kind of edit") {
    const model::Round round{{"a", "b", "c", "d"}, "a", "d", {{"took", "1.5"}}};
    const Lines lines{
        snapshot_line(4, book_with("old")),
        snapshot_line(2, book_with("older")),
        entry(3, SetText{"start.name", "never seen"}),
        entry(5, SetText{"start.name", "A\n\"B\" ü"}),
        entry(6, SetNumber{"strengths.hope.1", 3}),
        entry(7, model::AddRound{round}),
        entry_line(8, std::vector<Edit>{model::AddRound{round}, model::TakeBackRound{},
                                        SetText{"audience.whom", "x"}}),
        entry(9, model::ClearAnswer{"audience.whom"}),
    };
    const Replayed replayed = replay(lines, "");
    CHECK_FALSE(replayed.damaged);
    CHECK(name_in(replayed) == "A\n\"B\" ü");
    CHECK(model::number_of(replayed.book, "strengths.hope.1") == 3);
    CHECK(replayed.book.rounds == std::vector{round});
    CHECK(replayed.book.answers.size() == 2);
    CHECK(replayed.last_sequence == 9);
    for (const std::string& line : lines) {
        CHECK(line.find('\n') == std::string::npos);
    }
}

TEST_CASE("a damaged snapshot gives way to the one before") {
    const Lines lines{snapshot_line(2, book_with("older")), damaged(snapshot_line(4, book_with("newest"))),
                      entry(3, SetText{"start.name", "three"}), entry(4, SetText{"start.name", "four"}),
                      entry(5, SetText{"audience.whom", "five"})};
    const Replayed replayed = replay(lines, "");
    CHECK(name_in(replayed) == "four");
    CHECK(model::text_of(replayed.book, "audience.whom") == "five");
    // The entries bridge it: nothing is lost.
    CHECK_FALSE(replayed.damaged);
}

TEST_CASE("beyond a gap the newest texts come in and what they replace is kept") {
    const Lines lines{snapshot_line(2, book_with("two")), damaged(entry(3, SetText{"start.name", "three"})),
                      entry(4, SetText{"start.name", "four"}), entry(5, model::ClearAnswer{"start.name"}),
                      entry(6, SetText{"audience.whom", "six"})};
    const Replayed replayed = replay(lines, "");
    CHECK(replayed.damaged);
    CHECK(name_in(replayed) == "four");
    CHECK(model::text_of(replayed.book, "recovered.start.name") == "two");
    CHECK(model::text_of(replayed.book, "audience.whom") == "six");
    CHECK(replayed.last_sequence == 6);
}

TEST_CASE("a lost last entry is told, and its number isn't used again") {
    const Lines lines{snapshot_line(2, book_with("two")), damaged(entry(3, SetText{"start.name", "three"}))};
    const Replayed replayed = replay(lines, "");
    CHECK(replayed.damaged);
    CHECK(name_in(replayed) == "two");
    CHECK(replayed.last_sequence == 3);
}

TEST_CASE("the tail brings what did not reach the store, and nothing twice") {
    const Lines lines{snapshot_line(2, book_with("two")), entry(3, SetText{"start.name", "three"})};
    const std::string tail =
        entry(3, SetText{"start.name", "not this"}) + "\n" + entry(4, SetText{"start.name", "four"}) + "\n";
    const Replayed replayed = replay(lines, tail);
    CHECK(name_in(replayed) == "four");
    CHECK(replayed.tail_used);
    CHECK(replayed.last_sequence == 4);
    CHECK_FALSE(replay(lines, entry(3, SetText{"start.name", "not this"})).tail_used);
    CHECK(name_in(replay(lines, "rubbish\n\n" + tail)) == "four");
}

TEST_CASE("a lost tail leaves what the store has") {
    const Lines lines{snapshot_line(2, book_with("two")), entry(3, SetText{"start.name", "three"})};
    CHECK(name_in(replay(lines, "")) == "three");
    // Its beginning is missing: a gap, but the words come in.
    const Replayed replayed = replay(lines, entry(5, SetText{"start.name", "five"}));
    CHECK(name_in(replayed) == "five");
    CHECK(model::text_of(replayed.book, "recovered.start.name") == "three");
}

TEST_CASE("a snapshot in the tail stands for all before it") {
    const Replayed replayed =
        replay(Lines{entry(1, SetText{"start.name", "one"})}, snapshot_line(2, Workbook{}));
    CHECK(replayed.book.empty());
    CHECK(replayed.tail_used);
}

TEST_CASE("the place is the tail's, then the store's") {
    const KeptPlace kept{"values", 2, 140, "2026-11-24"};
    KeptPlace newer = kept;
    newer.page = 3;
    CHECK(replay(Lines{place_line(3, kept)}, "").place == kept);
    CHECK(replay(Lines{place_line(3, kept)}, place_line(3, newer)).place == newer);
    CHECK_FALSE(replay(Lines{damaged(place_line(3, kept))}, "").place.has_value());
    CHECK_FALSE(replay(Lines{damaged(place_line(3, kept))}, "").damaged);
}

TEST_CASE("a newer major version is told") {
    Workbook book = book_with("A");
    book.unknown["version"] = "\"2.0\"";
    const Replayed replayed = replay(Lines{snapshot_line(1, book)}, "");
    CHECK(replayed.newer_major);
    CHECK(name_in(replayed) == "A");
}

TEST_CASE("no damage to any line can stop a replay") {
    tests::RandomBooks random(11);
    Lines lines;
    Workbook book;
    for (std::uint64_t sequence = 1; sequence < 30; ++sequence) {
        const Edit edit = SetText{"later." + std::to_string(sequence % 5), random.text(12) + "x"};
        book = model::apply(book, edit);
        lines.push_back(entry(sequence, edit));
        if (sequence % 10 == 0) {
            lines.push_back(snapshot_line(sequence, book));
        }
    }
    REQUIRE(replay(lines, "").book == book);
    for (int run = 0; run < 2000; ++run) {
        Lines hit = lines;
        std::string& line = hit[random.below(hit.size())];
        switch (random.below(3)) {
        case 0: line[random.below(line.size())] ^= static_cast<char>(1 << random.below(7)); break;
        case 1: line.resize(random.below(line.size())); break;
        case 2: line.clear(); break;
        }
        const Replayed replayed = replay(hit, "");
        // Of five fields at most the one that was hit may have lost its newest text.
        int same = 0;
        for (const auto& [id, answer] : book.answers) {
            const auto found = replayed.book.answers.find(id);
            same += found != replayed.book.answers.end() && found->second == answer ? 1 : 0;
        }
        CHECK(same >= 4);
    }
}

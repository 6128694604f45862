#include "session/history.h"

#include <doctest/doctest.h>

using ownmark::model::Workbook;
using ownmark::session::History;

namespace {

Workbook book(int number) {
    Workbook out;
    out.answers["n"] = number;
    return out;
}

int number_in(const Workbook& in) {
    return std::get<int>(in.answers.at("n"));
}

} // namespace

TEST_CASE("nothing can be undone at first") {
    History history;
    Workbook now = book(1);
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.undo(now));
    CHECK_FALSE(history.redo(now));
    CHECK(number_in(now) == 1);
}

TEST_CASE("changes that follow quickly are one step") {
    History history;
    history.before_change(book(1), 10);
    history.before_change(book(2), 10.5);
    history.before_change(book(3), 11.4);
    Workbook now = book(4);
    CHECK(history.undo(now));
    CHECK(number_in(now) == 1);
    CHECK_FALSE(history.can_undo());
    CHECK(history.redo(now));
    CHECK(number_in(now) == 4);
}

TEST_CASE("a stable second, another target and a left field each end a step") {
    History history;
    history.before_change(book(1), 10, "a");
    history.before_change(book(2), 11, "a");
    history.before_change(book(3), 11.1, "b");
    history.end_step();
    history.before_change(book(4), 11.2, "b");
    Workbook now = book(5);
    for (const int expected : {4, 3, 2, 1}) {
        CHECK(history.undo(now));
        CHECK(number_in(now) == expected);
    }
    CHECK_FALSE(history.undo(now));
}

TEST_CASE("constant change is a step each thirty seconds") {
    History history;
    for (int i = 0; i < 70; ++i) {
        history.before_change(book(i), 100 + 0.9 * i);
    }
    Workbook now = book(70);
    CHECK(history.undo(now));
    CHECK(number_in(now) == 68);
    CHECK(history.undo(now));
    CHECK(number_in(now) == 34);
    CHECK(history.undo(now));
    CHECK(number_in(now) == 0);
    CHECK_FALSE(history.can_undo());
}

TEST_CASE("a change after an undo forgets what was undone") {
    History history;
    history.before_change(book(1), 10);
    Workbook now = book(2);
    history.undo(now);
    CHECK(history.can_redo());
    history.before_change(now, 10.1);
    CHECK_FALSE(history.can_redo());
    CHECK(history.can_undo());
}

TEST_CASE("the oldest steps are forgotten at the limit") {
    History history;
    for (int i = 0; i < 300; ++i) {
        history.before_change(book(i), 10.0 * i);
    }
    Workbook now = book(300);
    std::size_t steps = 0;
    while (history.undo(now)) {
        ++steps;
    }
    CHECK(steps == History::Limit);
    CHECK(number_in(now) == 100);
}

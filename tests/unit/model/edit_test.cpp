#include "model/edit.h"

#include <doctest/doctest.h>

using namespace ownmark::model;

TEST_CASE("a text is set, replaced and taken away by an empty one") {
    Workbook book = apply({}, SetText{"start.name", "Renée"});
    CHECK(text_of(book, "start.name") == "Renée");
    book = apply(book, SetText{"start.name", "Renée Kovač"});
    CHECK(text_of(book, "start.name") == "Renée Kovač");
    book = apply(book, SetText{"start.name", ""});
    CHECK(book.empty());
}

TEST_CASE("a number is no text and a text no number") {
    Workbook book = apply({}, SetNumber{"strengths.hope.1", 4});
    CHECK(number_of(book, "strengths.hope.1") == 4);
    CHECK(text_of(book, "strengths.hope.1").empty());
    book = apply(book, SetText{"start.name", "4"});
    CHECK_FALSE(number_of(book, "start.name").has_value());
    CHECK_FALSE(number_of(book, "start.nothing").has_value());
}

TEST_CASE("clearing takes exactly one answer away") {
    Workbook book = apply(apply({}, SetNumber{"a", 1}), SetNumber{"b", 2});
    book = apply(book, ClearAnswer{"a"});
    CHECK_FALSE(number_of(book, "a").has_value());
    CHECK(number_of(book, "b") == 2);
    CHECK(apply(book, ClearAnswer{"a"}) == book);
}

TEST_CASE("rounds are added at the end and taken back from there") {
    const Round first{{"a", "b", "c", "d"}, "a", "d", {}};
    const Round second{{"a", "b", "c", "e"}, "b", "e", {}};
    Workbook book = apply(apply({}, AddRound{first}), AddRound{second});
    REQUIRE(book.rounds.size() == 2);
    CHECK(book.rounds.back() == second);
    book = apply(book, TakeBackRound{});
    CHECK(book.rounds == std::vector{first});
    book = apply(apply(book, TakeBackRound{}), TakeBackRound{});
    CHECK(book.rounds.empty());
}

#include "catalogue/values.h"
#include "method/progress.h"
#include "score_book.h"

#include <doctest/doctest.h>

using namespace ownmark::method;
using namespace ownmark::method::score_book;
using ownmark::catalogue::SheetId;
namespace catalogue = ownmark::catalogue;

TEST_CASE("an empty workbook has nothing begun") {
    const ownmark::model::Workbook book;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        CHECK(progress_of(book, sheet.sheet).state == SheetState::NotBegun);
    }
    CHECK(done_sheets(book) == 0);
}

TEST_CASE("Start is whole with a name, or once anything is answered") {
    ownmark::model::Workbook book;
    put(book, "conditions.support.now", 3);
    CHECK(progress_of(book, SheetId::Start).state == SheetState::Done);
}

TEST_CASE("Values counts cards and five descriptions") {
    ownmark::model::Workbook book;
    for (const catalogue::Card& card : catalogue::Cards) {
        put(book, "values.pile." + std::string(card.id), 1);
    }
    CHECK(progress_of(book, SheetId::Values) == Progress{SheetState::Begun, 40, 45});
    for (std::size_t i = 0; i < 6; ++i) {
        put(book, "values.meaning." + std::string(catalogue::Cards[i].id), i == 0 ? "  " : "mine");
    }
    CHECK(progress_of(book, SheetId::Values) == Progress{SheetState::Done, 45, 45});
}

TEST_CASE("Strengths is whole once the leading ones are decided") {
    ownmark::model::Workbook book;
    for (std::size_t i = 0; i < catalogue::Strengths.size(); ++i) {
        const std::string id = "strengths." + std::string(catalogue::Strengths[i].id);
        put(book, id + ".1", i < 7 ? 5 : 2);
        put(book, id + ".2", i < 7 ? 1 : 4);
    }
    CHECK(progress_of(book, SheetId::Strengths) == Progress{SheetState::Begun, 48, 55});
    for (std::size_t i = 0; i < 7; ++i) {
        put(book, "strengths." + std::string(catalogue::Strengths[i].id) + ".keep", i % 2 == 0 ? 1 : 0);
    }
    CHECK(progress_of(book, SheetId::Strengths) == Progress{SheetState::Done, 55, 55});
}

TEST_CASE("Path wants its statements, same pay and the horizon") {
    ownmark::model::Workbook book = book_of_paths({1, 2, 3, 4, 5, 1}, {1, 2, 3, 4, 5, 1}, {1, 2, 3, 4, 5, 1});
    CHECK(progress_of(book, SheetId::Path) == Progress{SheetState::Begun, 18, 20});
    put(book, "path.same-pay", "none");
    put(book, "path.horizon", "now");
    CHECK(progress_of(book, SheetId::Path).state == SheetState::Done);
}

TEST_CASE("Brand statement wants its three questions, or a text of one's own") {
    ownmark::model::Workbook book;
    put(book, "audience.whom", "small river towns");
    CHECK(progress_of(book, SheetId::Statement) == Progress{SheetState::Begun, 1, 3});
    put(book, "statement.text", "I help.");
    CHECK(progress_of(book, SheetId::Statement).state == SheetState::Done);
}

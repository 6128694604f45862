#include "brand/own_words.h"
#include "brand/script.h"
#include "brand/statement.h"
#include "model/edit.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <initializer_list>
#include <utility>

using namespace ownmark;
using brand::Fragment;

namespace {

model::Workbook book_with(std::initializer_list<std::pair<const char*, const char*>> texts) {
    model::Workbook book;
    for (const auto& [id, text] : texts) {
        book = model::apply(book, model::SetText{id, text});
    }
    return book;
}

const Fragment* from(const std::vector<Fragment>& fragments, std::string_view source) {
    const auto found = std::ranges::find(fragments, source, &Fragment::source);
    return found == fragments.end() ? nullptr : &*found;
}

/// A strength that leads and was kept.
model::Workbook with_strength(model::Workbook book, const std::string& id) {
    for (const char* item : {".1", ".2"}) {
        book = model::apply(std::move(book), model::SetNumber{"strengths." + id + item, 4});
    }
    return model::apply(std::move(book), model::SetNumber{"strengths." + id + ".keep", 1});
}

constexpr std::pair<const char*, const char*> Whom{"audience.whom", "Small river towns."};
constexpr std::pair<const char*, const char*> What{"audience.what", "see what a flood model can tell them"};
constexpr std::pair<const char*, const char*> Outcome{"audience.outcome", "so that they can decide "};

} // namespace

TEST_CASE("the three answers make one sentence in the person’s words") {
    const auto statement = brand::statement_of(book_with({Whom, What, Outcome}));
    CHECK(statement.text ==
          "I help small river towns see what a flood model can tell them, so that they can decide.");
    CHECK_FALSE(statement.edited);
    CHECK(statement.open.empty());
    REQUIRE(from(statement.shown, "audience.whom") != nullptr);
    CHECK(from(statement.shown, "audience.whom")->text == "small river towns");
    CHECK(from(statement.shown, "audience.whom")->label == "Whom I help");
    CHECK(from(statement.shown, "audience.what")->text == "see what a flood model can tell them");
    CHECK(statement.words == 18);
    CHECK(statement.seconds == 10);
}

TEST_CASE("every partial form is a whole sentence") {
    const auto text = [](auto... answers) { return brand::statement_of(book_with({answers...})).text; };
    CHECK(text(Whom) == "I help small river towns.");
    CHECK(text(What) == "I help people see what a flood model can tell them.");
    CHECK(text(Outcome) == "I work so that they can decide.");
    CHECK(text(Whom, What) == "I help small river towns see what a flood model can tell them.");
    CHECK(text(Whom, Outcome) == "I help small river towns, so that they can decide.");
    CHECK(text(What, Outcome) ==
          "I help people see what a flood model can tell them, so that they can decide.");
    CHECK(text(Whom, std::pair{"audience.what", "Flood maps"}) ==
          "I help small river towns with Flood maps.");
    CHECK(text(std::pair{"audience.whom", "I help nurses"}) == "I help nurses.");
    CHECK(text(std::pair{"audience.whom", " . "}).empty());
}

TEST_CASE("no answers, no statement, and the questions that would fill it") {
    const auto statement = brand::statement_of({});
    CHECK(statement.shown.empty());
    CHECK(statement.text.empty());
    CHECK(statement.words == 0);
    CHECK(statement.open == std::vector<std::string_view>{"Whom I help", "With what", "So that"});
}

TEST_CASE("values and strengths follow with their own sources") {
    model::Workbook book =
        book_with({Whom,
                   {"values.name.clarity", "Plain answers"},
                   {"values.meaning.craft", "work I’d sign"},
                   {"strengths.judgement.name", "I find the question under the question."}});
    book = with_strength(book, "judgement");
    book = model::apply(book, model::SetNumber{"values.pile.craft", 2});
    book = model::apply(book, model::SetNumber{"values.pile.clarity", 1});
    const auto statement = brand::statement_of(book);
    CHECK(statement.text ==
          "I help small river towns. I stand for craft and plain answers. What I bring: I find the "
          "question under the question.");
    CHECK(from(statement.shown, "values.name.clarity") != nullptr);
    CHECK(from(statement.shown, "strengths.judgement.name")->label == "Strengths, in my words");

    SUBCASE("the ranking’s order and choice go first when it is at hand") {
        const std::string top[] = {"clarity", "fairness"};
        const auto ranked = brand::statement_of(book, {.values = top});
        CHECK(ranked.text.find("I stand for plain answers. ") != std::string::npos);
    }
    SUBCASE("a strength that was left out says nothing") {
        book = model::apply(book, model::SetNumber{"strengths.judgement.keep", 0});
        CHECK(brand::statement_of(book).text.find("What I bring") == std::string::npos);
    }
}

TEST_CASE("own cards go by the name they were given") {
    const auto book =
        book_with({{"values.own.3.name", "River time"}, {"values.meaning.own-3", "an hour outside"}});
    CHECK(brand::value_name(book, "own-3") == "River time");
    CHECK(brand::statement_of(book).text == "I stand for river time.");
    CHECK(brand::value_name(book, "own-4").empty());
}

TEST_CASE("the person’s own version stands and keeps its threads") {
    const auto book =
        book_with({Whom,
                   What,
                   Outcome,
                   {"statement.text", "I help small river towns, gladly, so that they can decide."}});
    const auto statement = brand::statement_of(book);
    CHECK(statement.edited);
    CHECK(statement.suggestion_differs);
    CHECK(statement.text == "I help small river towns, gladly, so that they can decide.");
    CHECK(brand::text_of(statement.shown) == statement.text);
    CHECK(from(statement.shown, "audience.whom") != nullptr);
    CHECK(from(statement.shown, "audience.what") == nullptr);
    CHECK(from(statement.shown, "statement.text") != nullptr);
    CHECK(brand::text_of(statement.suggestion).find("flood model") != std::string::npos);

    const auto later = brand::statement_of(model::apply(book, model::SetText{"audience.whom", "mayors"}));
    CHECK(later.text == statement.text);
}

TEST_CASE("a phrase isn’t found inside a longer word") {
    const std::vector<Fragment> suggestion{{.text = "art", .source = "audience.whom"}};
    const auto pieces = brand::traced("I start with art.", suggestion, "statement.text", "");
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].text == "I start with ");
    CHECK(pieces[1].source == "audience.whom");
}

TEST_CASE("text in any script survives the tracing byte for byte") {
    const auto book = book_with({Whom, {"statement.text", "Łódź 🌊 small river towns — 東京"}});
    const auto statement = brand::statement_of(book);
    CHECK(brand::text_of(statement.shown) == "Łódź 🌊 small river towns — 東京");
    CHECK(from(statement.shown, "audience.whom") != nullptr);
}

TEST_CASE("every reading of every path has its words for a manager, without open slots") {
    model::Workbook book =
        book_with({{"values.name.clarity", "Plain answers"}, {"strengths.hope.name", "I go on"}});
    book = with_strength(book, "hope");
    for (const model::Workbook& b : {book, model::Workbook{}}) {
        for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
            for (std::size_t reading = 0; reading < catalogue::ReadingCount; ++reading) {
                const auto script =
                    brand::manager_script(b, {.path = path,
                                              .reading = static_cast<catalogue::Reading>(reading),
                                              .worry = catalogue::PathPart::Balance});
                CAPTURE(script.text);
                CHECK(script.text.size() > 60);
                CHECK(script.text.find('{') == std::string::npos);
            }
        }
        for (const auto kind : {catalogue::HeadlineKind::TwoAhead, catalogue::HeadlineKind::Open,
                                catalogue::HeadlineKind::NoneOfThem}) {
            const auto script = brand::manager_script(b, {.headline = kind, .second_path = 2});
            CHECK(script.text.size() > 60);
            CHECK(script.text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("a script knows where its words come from, and an own one stands") {
    model::Workbook book = book_with({{"values.name.clarity", "Plain answers"}});
    const brand::ScriptAbout about{
        .path = 1, .reading = catalogue::Reading::HeldBack, .worry = catalogue::PathPart::Failing};
    const auto script = brand::manager_script(book, about);
    CHECK(script.text.find("work independently, for myself") != std::string::npos);
    REQUIRE(from(script.shown, "values.name.clarity") != nullptr);
    REQUIRE(from(script.shown, "path.independent.failing.1") != nullptr);
    CHECK(from(script.shown, "path.independent.failing.1")->text == "failing at it");

    book = model::apply(book, model::SetText{"path.script.manager", "Let’s talk."});
    const auto own = brand::manager_script(book, about);
    CHECK(own.edited);
    CHECK(own.suggestion_differs);
    CHECK(own.text == "Let’s talk.");
    CHECK(brand::text_of(own.suggestion) == script.text);
}

TEST_CASE("paths are spoken of alike: the same reading differs only in the path’s own phrases") {
    for (std::size_t reading = 0; reading < catalogue::ReadingCount; ++reading) {
        std::vector<std::string> texts;
        for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
            std::string text = brand::manager_script({}, {.path = path,
                                                          .reading = static_cast<catalogue::Reading>(reading),
                                                          .worry = catalogue::PathPart::Balance})
                                   .text;
            for (const std::string_view phrase :
                 {catalogue::phrases_of(path).work, catalogue::phrases_of(path).goal}) {
                if (const auto at = text.find(phrase); at != std::string::npos) {
                    text.replace(at, phrase.size(), "…");
                }
            }
            texts.push_back(text);
        }
        CHECK(texts[0] == texts[1]);
        CHECK(texts[1] == texts[2]);
    }
}

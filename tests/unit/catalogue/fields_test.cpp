#include "catalogue/fields.h"

#include <doctest/doctest.h>
#include <string>

using namespace ownmark::catalogue;

namespace {

template <class Kind>
bool is(std::string_view id) {
    const auto kind = kind_of(id);
    return kind.has_value() && std::holds_alternative<Kind>(*kind);
}

} // namespace

TEST_CASE("every slug of the workbook has a kind") {
    CHECK(is<ShortText>("start.name"));
    CHECK(is<PileChoice>("values.pile.craft"));
    CHECK(is<PileChoice>("values.pile.own-20"));
    CHECK(is<Tick>("values.enough"));
    CHECK(is<ShortText>("values.name.thinking-for-myself"));
    CHECK(is<ShortText>("values.meaning.own-3"));
    CHECK(is<ShortText>("values.own.7.name"));
    CHECK(is<ShortText>("values.own.20.meaning"));
    CHECK(is<Rating>("strengths.social-intelligence.2"));
    CHECK(is<Tick>("strengths.hope.keep"));
    CHECK(is<ShortText>("strengths.hope.name"));
    CHECK(is<Degree>("conditions.working-conditions.wanted"));
    CHECK(is<Degree>("conditions.support.now"));
    CHECK(is<Rating>("path.expert.liking.1"));
    CHECK(is<Choice>("path.same-pay"));
    CHECK(is<LongText>("path.informal"));
    CHECK(is<Choice>("path.horizon"));
    CHECK(is<LongText>("path.script.manager"));
    CHECK(is<ShortText>("audience.whom"));
    CHECK(is<LongText>("statement.text"));
}

TEST_CASE("an unknown slug has none") {
    for (const char* id : {"",
                           ".",
                           "start",
                           "start.name.",
                           ".start.name",
                           "start.name.x",
                           "values.pile.",
                           "values.pile.nothing",
                           "values.pile.own-0",
                           "values.pile.own-21",
                           "values.pile.own-01",
                           "values.own.21.name",
                           "values.own.01.name",
                           "values.own..name",
                           "strengths.hope.3",
                           "strengths.hope.1.1",
                           "conditions.hope.now",
                           "path.expert.liking.2",
                           "path.manager.liking.1",
                           "path.liking.expert.1"}) {
        CAPTURE(id);
        CHECK_FALSE(kind_of(id).has_value());
    }
}

TEST_CASE("kinds take what lies in their range and nothing else") {
    const FieldKind rating = Rating{};
    CHECK(takes_number(rating, 1));
    CHECK(takes_number(rating, 5));
    CHECK_FALSE(takes_number(rating, 0));
    CHECK_FALSE(takes_number(rating, 6));
    CHECK_FALSE(takes_text(rating, "3"));

    CHECK(takes_number(Degree{}, 0));
    CHECK(takes_number(Degree{}, 10));
    CHECK_FALSE(takes_number(Degree{}, 11));
    CHECK_FALSE(takes_number(Degree{}, -1));

    CHECK(takes_number(PileChoice{}, 2));
    CHECK_FALSE(takes_number(PileChoice{}, 3));
    CHECK(takes_number(Tick{}, 0));
    CHECK_FALSE(takes_number(Tick{}, 2));

    const auto same_pay = kind_of("path.same-pay");
    REQUIRE(same_pay.has_value());
    CHECK(takes_text(*same_pay, "independent"));
    CHECK(takes_text(*same_pay, "none"));
    CHECK_FALSE(takes_text(*same_pay, "good"));
    CHECK_FALSE(takes_number(*same_pay, 1));
    CHECK(takes_text(ShortText{}, "anything"));
    CHECK_FALSE(takes_number(LongText{}, 1));
}

#include "brand/initials.h"

#include <doctest/doctest.h>

using ownmark::brand::initials_of;

TEST_CASE("initials are the first letters of the first and the last word") {
    CHECK(initials_of("Renée Kovač") == "RK");
    CHECK(initials_of("Ludwig van Beethoven") == "LB");
    CHECK(initials_of("  Renée  ") == "R");
    CHECK(initials_of("R. Kovač") == "RK");
    CHECK(initials_of("Anne-Marie O’Neill") == "AO");
}

TEST_CASE("accents stay with their letter, composed or not") {
    CHECK(initials_of("łukasz şahin") == "ŁŞ");
    CHECK(initials_of("émile zola") == "ÉZ");
    CHECK(initials_of("e\u0301mile zola") == "E\u0301Z");
    CHECK(initials_of("žofie ťažká") == "ŽŤ");
    CHECK(initials_of("ольга ивановна") == "ОИ");
}

TEST_CASE("scripts without capitals keep their first character") {
    CHECK(initials_of("山田 太郎") == "山太");
    CHECK(initials_of("محمد علي") == "مع");
}

TEST_CASE("titles, signs and emoji are passed over") {
    CHECK(initials_of("Dr. Renée Kovač") == "RK");
    CHECK(initials_of("Renée Kovač Ph.D.") == "RK");
    CHECK(initials_of("Dr.") == "D");
    CHECK(initials_of("“Renée” (Kovač)") == "RK");
    CHECK(initials_of("🌊 Renée 🌊") == "R");
}

TEST_CASE("no name, no initials") {
    CHECK(initials_of("").empty());
    CHECK(initials_of("  42 !  ").empty());
    CHECK(initials_of("\xFF\xFE").empty());
}

#include "base/scripts.h"

#include <doctest/doctest.h>

using ownmark::base::needs_shaping;

TEST_CASE("letters that stand alone need no shaping") {
    CHECK(!needs_shaping(""));
    CHECK(!needs_shaping("Zoë Łuczak – “quoted”, naïve"));
    CHECK(!needs_shaping("Ελληνικά и кириллица"));
    CHECK(!needs_shaping("日本語 한국어"));
    CHECK(!needs_shaping("plain 🎉"));
}

TEST_CASE("joining, reordering and stacking text needs it") {
    CHECK(needs_shaping("שלום"));
    CHECK(needs_shaping("and then سلام"));
    CHECK(needs_shaping("नमस्ते"));
    CHECK(needs_shaping("สวัสดี"));
    CHECK(needs_shaping("e\u0301"));
    CHECK(needs_shaping("👩‍💻"));
    CHECK(needs_shaping("🇵🇱"));
    CHECK(needs_shaping("👍🏽"));
}

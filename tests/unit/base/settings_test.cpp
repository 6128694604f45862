#include "base/settings.h"

#include <doctest/doctest.h>

using namespace ownmark::base;

namespace {

constexpr Settings Chosen{
    .appearance = Appearance::Dark, .text_percent = 150, .single_keys = false, .plain_view = true};

} // namespace

TEST_CASE("settings come back from their record") {
    CHECK(record_of(Chosen) == "appearance=dark text=150 keys=off view=plain");
    CHECK(with_record({}, record_of(Chosen)) == Chosen);
    CHECK(with_record(Chosen, record_of({})) == Settings{});
    for (const int size : TextSizes) {
        const Settings one{.text_percent = size};
        CHECK(with_record({}, record_of(one)) == one);
    }
}

TEST_CASE("a missing or damaged record gives the defaults, word by word") {
    for (const char* record :
         {"", " ", "=", "===", "appearance", "appearance=", "appearance=DARK", "text=", "text=abc",
          "text=150x", "text=-150", "text=49", "text=201", "text=99999999999", "keys=maybe",
          "view=", "\xFF\xFE", "{\"appearance\":\"dark\"}", "wallpaper=tartan"}) {
        INFO(record);
        CHECK(with_record({}, record) == Settings{});
    }
    CHECK(with_record({}, "appearance=??? text=150  keys=off extra") ==
          Settings{.text_percent = 150, .single_keys = false});
}

TEST_CASE("a record says only what it says: the rest stays") {
    CHECK(with_record(Chosen, "view=drawn").text_percent == 150);
    CHECK_FALSE(with_record(Chosen, "view=drawn").plain_view);
    CHECK(with_record(Chosen, "text=0").text_percent == 0);
}

TEST_CASE("text sizes are the nearest there is") {
    CHECK(nearest_text_size(100) == 100);
    CHECK(nearest_text_size(20.0F / 16 * 100) == 130);
    CHECK(nearest_text_size(12) == 85);
    CHECK(nearest_text_size(400) == 200);
    CHECK(with_record({}, "text=160").text_percent == 150);
}

TEST_CASE("what holds for a visit alone isn't kept with what was chosen meanwhile") {
    const Settings kept{.appearance = Appearance::Light};
    const Settings visit = with_record(kept, "text=200 view=plain");
    Settings after = visit;
    after.single_keys = false;
    CHECK(with_changes(kept, visit, after) ==
          Settings{.appearance = Appearance::Light, .single_keys = false});
    after.text_percent = 115;
    CHECK(with_changes(kept, visit, after) ==
          Settings{.appearance = Appearance::Light, .text_percent = 115, .single_keys = false});
    CHECK(with_changes(kept, visit, visit) == kept);
}

#include "catalogue/path_readings.h"
#include "catalogue/paths.h"
#include "catalogue/strengths.h"
#include "catalogue/values.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace ownmark::catalogue;

namespace {

std::string with(std::string_view text, std::string_view from, std::string_view to) {
    std::string out(text);
    const std::size_t at = out.find(from);
    if (at != std::string::npos) {
        out.replace(at, from.size(), to);
    }
    return out;
}

/// Characters, not bytes: curly quotes are three bytes each.
std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

TEST_CASE("most basic values have two cards or more") {
    std::array<int, BasicValues.size()> count{};
    for (const Card& card : Cards) {
        ++count[card.place];
    }
    CHECK(std::ranges::count_if(count, [](int n) { return n >= 2; }) >= 15);
}

TEST_CASE("cards that follow each other don't stand on the same place of the circle") {
    for (std::size_t i = 1; i < Cards.size(); ++i) {
        CAPTURE(Cards[i].id);
        CHECK(Cards[i].place != Cards[i - 1].place);
    }
}

TEST_CASE("each path is asked in the same sentences") {
    for (std::size_t part = 0; part < PathPartCount; ++part) {
        const std::string frame = with(PathItems[0][part], Paths[0].doing, "…");
        CHECK(frame.find("…") != std::string::npos);
        for (std::size_t path = 1; path < PathCount; ++path) {
            CHECK(with(PathItems[path][part], Paths[path].doing, "…") == frame);
        }
    }
}

TEST_CASE("the words about each path have matched lengths") {
    constexpr std::size_t Slack = 8;
    const auto matched = [](const std::array<std::string_view, PathCount>& texts) {
        const std::size_t a = length_of(texts[0]);
        const std::size_t b = length_of(texts[1]);
        const std::size_t c = length_of(texts[2]);
        return std::max({a, b, c}) - std::min({a, b, c}) <= Slack;
    };
    CHECK(matched({Paths[0].doing, Paths[1].doing, Paths[2].doing}));
    for (const ReadingText& reading : ReadingTexts) {
        CAPTURE(reading.says);
        CHECK(matched(reading.offers));
    }
    CHECK(matched({PathPhrasesOf[0].goal, PathPhrasesOf[1].goal, PathPhrasesOf[2].goal}));
}

TEST_CASE("every reading has words to say it") {
    for (const ReadingText& reading : ReadingTexts) {
        for (const std::string_view sentence : reading.manager) {
            CHECK_FALSE(sentence.empty());
        }
    }
}

TEST_CASE("the questionnaire asks each strength's two items once, apart and with keys mixed") {
    std::array<std::array<std::size_t, 2>, Strengths.size()> seen{};
    for (std::size_t at = 0; at < StrengthItemCount; ++at) {
        const StrengthItem item = strength_item_at(at);
        seen[item.strength][static_cast<std::size_t>(item.number - 1)] += at + 1;
    }
    for (const auto& [first, second] : seen) {
        REQUIRE(first > 0);
        REQUIRE(second > 0);
        CHECK(std::max(first, second) - std::min(first, second) == Strengths.size());
    }
    for (std::size_t page = 0; page < StrengthPages; ++page) {
        int reversed = 0;
        for (std::size_t i = 0; i < StrengthItemsPerPage; ++i) {
            const StrengthItem item = strength_item_at(page * StrengthItemsPerPage + i);
            reversed += Strengths[item.strength].items[static_cast<std::size_t>(item.number - 1)].keyed ==
                                Keyed::Reversed
                            ? 1
                            : 0;
        }
        CHECK(reversed == 3);
    }
}

#include "storage/codec.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <random>

using namespace ownmark;
using namespace ownmark::storage;

namespace {

std::string fixture(std::string_view name) {
    std::ifstream file(std::string(OWNMARK_FIXTURES) + "/" + std::string(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Whatever the bytes are, the outcome is an error with a sentence, or a workbook that can be kept.
void check_total(std::string_view bytes) {
    const auto decoded = decode(bytes);
    if (!decoded) {
        CHECK_FALSE(decoded.error().sentence.empty());
        return;
    }
    const auto again = decode(encode(decoded->book));
    REQUIRE(again);
    CHECK(again->book == decoded->book);
}

} // namespace

TEST_CASE("a file of version 1.0 opens for ever") {
    const auto decoded = decode(fixture("workbook-1.0.ownmark"));
    REQUIRE(decoded);
    CHECK(decoded->repairs.empty());
    CHECK(model::text_of(decoded->book, "start.name") == "Renée Kovač");
    CHECK(model::number_of(decoded->book, "values.pile.craft") == 2);
    CHECK(decoded->book.rounds.size() >= 2);
    CHECK(encode(decoded->book) == fixture("workbook-1.0.ownmark"));
}

TEST_CASE("a file cut off anywhere is refused or whole") {
    const std::string bytes = fixture("workbook-1.0.ownmark");
    REQUIRE(bytes.size() > 500);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(decode(std::string_view(bytes).substr(0, length)));
    }
}

TEST_CASE("flipped bits and swapped bytes never crash") {
    const std::string bytes = fixture("workbook-1.0.ownmark");
    std::mt19937 random(7);
    int opened = 0;
    for (int run = 0; run < 3000; ++run) {
        std::string damaged = bytes;
        for (unsigned hits = 1 + random() % 4; hits > 0; --hits) {
            char& byte = damaged[random() % damaged.size()];
            byte = random() % 2 == 0 ? static_cast<char>(byte ^ (1 << random() % 8))
                                     : static_cast<char>(random());
        }
        check_total(damaged);
        opened += decode(damaged).has_value() ? 1 : 0;
    }
    CHECK(opened > 100);
}

#include "brand/path_words.h"
#include "catalogue/paths.h"
#include "model/edit.h"

#include <array>
#include <doctest/doctest.h>

using namespace ownmark;

namespace {

using Answers = std::array<int, catalogue::PathPartCount>;

model::Workbook book_with(const std::array<Answers, catalogue::PathCount>& answers) {
    model::Workbook book;
    for (std::size_t path = 0; path < answers.size(); ++path) {
        for (std::size_t part = 0; part < answers[path].size(); ++part) {
            if (answers[path][part] > 0) {
                const std::string id = "path." + std::string(catalogue::Paths[path].id) + "." +
                                       std::string(catalogue::PathParts[part].id) + ".1";
                book = model::apply(book, model::SetNumber{id, answers[path][part]});
            }
        }
    }
    return book;
}

constexpr Answers Clear{5, 3, 4, 1, 1, 2};
constexpr Answers Some{3, 2, 3, 3, 3, 4};
constexpr Answers Little{2, 2, 1, 1, 2, 1};

} // namespace

TEST_CASE("the headline and the readings speak in the paths’ own words") {
    const auto scores = method::paths_of(book_with({Clear, Some, Little}));
    CHECK(brand::headline_title(scores.headline) == "Expert or support, by choice");
    CHECK(brand::headline_lead(scores.headline) ==
          "That pull reaches furthest, by 38 points: a clear difference.");
    const auto expert = brand::reading_lines(scores, 0);
    REQUIRE(expert.size() == 1);
    CHECK(expert[0].says == "the pull is clear, and worry hardly speaks.");
    CHECK(expert[0].offers == "Growing can mean depth or reach.");
    CHECK(brand::reading_lines(scores, 1)[0].says == "some pull, and some worry over losing balance.");
    CHECK(brand::reading_lines(scores, 2)[0].says == "a clear “not for me”, and not out of worry.");
}

TEST_CASE("answers exchanged between paths exchange what is said") {
    const auto scores = method::paths_of(book_with({Clear, Some, Little}));
    const auto exchanged = method::paths_of(book_with({Little, Some, Clear}));
    CHECK(brand::reading_lines(exchanged, 2)[0].says == brand::reading_lines(scores, 0)[0].says);
    CHECK(brand::reading_lines(exchanged, 0)[0].says == brand::reading_lines(scores, 2)[0].says);
    CHECK(brand::headline_title(exchanged.headline) == "Leading, by choice");
    CHECK(brand::headline_lead(exchanged.headline) == brand::headline_lead(scores.headline));
}

TEST_CASE("a path with open answers says how many") {
    Answers open = Some;
    open[0] = open[1] = 0;
    const auto scores = method::paths_of(book_with({Clear, open, Little}));
    CHECK(brand::reading_lines(scores, 1)[0].says == "waits for 2 more answers.");
    CHECK(brand::reading_lines(scores, 1)[0].offers.empty());
    CHECK_FALSE(brand::about_path(scores, 1).has_value());
    CHECK_FALSE(brand::about_headline(scores).has_value());
    open[0] = 3;
    CHECK(brand::reading_lines(method::paths_of(book_with({Clear, open, Little})), 1)[0].says ==
          "waits for one more answer.");
}

TEST_CASE("no text keeps an open slot, whatever the answers") {
    for (int seed = 0; seed < 200; ++seed) {
        std::array<Answers, catalogue::PathCount> answers{};
        unsigned state = static_cast<unsigned>(seed) * 2654435761U + 1;
        for (Answers& path : answers) {
            for (int& answer : path) {
                state = state * 1664525U + 1013904223U;
                answer = 1 + static_cast<int>((state >> 16U) % 5);
            }
        }
        const model::Workbook book = book_with(answers);
        const auto scores = method::paths_of(book);
        std::string all = brand::headline_title(scores.headline) + brand::headline_lead(scores.headline);
        for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
            for (const auto& line : brand::reading_lines(scores, path)) {
                CHECK_FALSE(line.offers.empty());
                all += line.says;
            }
            for (std::size_t r = 0; r < scores.paths[path].readings.size(); ++r) {
                const auto about = brand::about_path(scores, path, r);
                REQUIRE(about.has_value());
                CHECK(about->reading == scores.paths[path].readings[r]);
                all += brand::manager_script(book, *about).text;
            }
        }
        const auto about = brand::about_headline(scores);
        REQUIRE(about.has_value());
        all += brand::manager_script(book, *about).text;
        CAPTURE(all);
        CHECK(all.find('{') == std::string::npos);
        CHECK(all.find("over ,") == std::string::npos);
        CHECK(all.find("over .") == std::string::npos);
    }
}

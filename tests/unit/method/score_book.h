// Builds workbooks for score tests.
#pragma once
#include "catalogue/conditions.h"
#include "catalogue/paths.h"
#include "catalogue/strengths.h"
#include "model/workbook.h"

#include <array>
#include <string>
#include <string_view>

namespace ownmark::method::score_book {

inline void put(model::Workbook& book, std::string id, int number) {
    book.answers[std::move(id)] = number;
}

inline void put(model::Workbook& book, std::string id, std::string_view text) {
    book.answers[std::move(id)] = std::string(text);
}

/// Ratings in the order of catalogue::PathParts: liking, duty, cost, failing, harming, balance.
using PathRatings = std::array<int, catalogue::PathPartCount>;

inline void put_path(model::Workbook& book, std::string_view path, const PathRatings& ratings) {
    for (std::size_t part = 0; part < ratings.size(); ++part) {
        put(book, "path." + std::string(path) + "." + std::string(catalogue::PathParts[part].id) + ".1",
            ratings[part]);
    }
}

inline model::Workbook book_of_paths(const PathRatings& expert, const PathRatings& independent,
                                     const PathRatings& lead) {
    model::Workbook book;
    put_path(book, "expert", expert);
    put_path(book, "independent", independent);
    put_path(book, "lead", lead);
    return book;
}

} // namespace ownmark::method::score_book

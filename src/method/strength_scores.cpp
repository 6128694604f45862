#include "method/strength_scores.h"

#include "base/sort.h"
#include "method/slugs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace ownmark::method {

namespace {

constexpr Scale RatingScale{catalogue::LowestRating, catalogue::HighestRating};
/// Keyed answers this far apart are worth a second look.
constexpr double Apart = 3;
constexpr std::array<std::string_view, 2> ItemNumbers{"1", "2"};

/// Answers within the scale, turned so that more always means more of the strength.
std::vector<double> keyed_answers(const model::Workbook& book, const catalogue::Strength& strength) {
    std::vector<double> answers;
    for (std::size_t i = 0; i < strength.items.size(); ++i) {
        const auto rating = model::number_of(book, slug_of({"strengths", strength.id, ItemNumbers[i]}));
        if (!rating || *rating < catalogue::LowestRating || *rating > catalogue::HighestRating) {
            continue;
        }
        const bool reversed = strength.items[i].keyed == catalogue::Keyed::Reversed;
        answers.push_back(reversed ? catalogue::LowestRating + catalogue::HighestRating - *rating : *rating);
    }
    return answers;
}

} // namespace

StrengthScores strengths_of(const model::Workbook& book) {
    StrengthScores result;
    std::array<std::vector<double>, catalogue::Strengths.size()> answers;
    PooledSpread spread;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i] = keyed_answers(book, catalogue::Strengths[i]);
        spread.add_group(answers[i]);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        StrengthScore& score = result.scores[i];
        score.answered = static_cast<int>(answers[i].size());
        result.answered += score.answered;
        if (const auto keep =
                model::number_of(book, slug_of({"strengths", catalogue::Strengths[i].id, "keep"}))) {
            score.kept = *keep == 1;
        }
        if (answers[i].empty()) {
            continue;
        }
        score.pulls_apart = answers[i].size() == 2 && std::abs(answers[i][0] - answers[i][1]) >= Apart;
        score.score = estimate_of(mean_of(answers[i]), answers[i].size(), spread, RatingScale);
        order.push_back(i);
    }
    const auto value = [&result](std::size_t i) { return result.scores[i].score->value; };
    // Level ones stay in the catalogue's order.
    base::sort_short(order, {}, [&](std::size_t i) { return std::pair(-value(i), i); });
    for (const std::size_t i : order) {
        if (result.leading.size() >= catalogue::LeadingStrengths && value(i) < value(result.leading.back())) {
            break;
        }
        result.leading.push_back(i);
    }
    std::ranges::copy_if(result.leading, std::back_inserter(result.kept),
                         [&result](std::size_t i) { return result.scores[i].kept == true; });
    return result;
}

} // namespace ownmark::method

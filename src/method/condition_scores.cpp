#include "method/condition_scores.h"

#include "method/slugs.h"

#include <algorithm>

namespace ownmark::method {

namespace {

std::optional<int> degree_at(const model::Workbook& book, std::string_view need, std::string_view which) {
    const auto degree = model::number_of(book, slug_of({"conditions", need, which}));
    const bool valid = degree && *degree >= catalogue::LowestDegree && *degree <= catalogue::HighestDegree;
    return valid ? degree : std::nullopt;
}

} // namespace

ConditionScores conditions_of(const model::Workbook& book) {
    ConditionScores scores;
    // In tenths, so that level gaps are exactly level.
    int widest = 0;
    for (std::size_t i = 0; i < catalogue::Needs.size(); ++i) {
        NeedScore& need = scores.needs[i];
        need.wanted = degree_at(book, catalogue::Needs[i].id, "wanted");
        need.now = degree_at(book, catalogue::Needs[i].id, "now");
        scores.answered += (need.wanted ? 1 : 0) + (need.now ? 1 : 0);
        if (!need.wanted || !need.now) {
            continue;
        }
        ++scores.complete;
        const int tenths = *need.wanted * std::max(0, *need.wanted - *need.now);
        need.gap = tenths / 10.0;
        if (tenths > widest) {
            widest = tenths;
            scores.widest.clear();
        }
        if (tenths > 0 && tenths == widest) {
            scores.widest.push_back(i);
        }
    }
    return scores;
}

} // namespace ownmark::method

#include "method/progress.h"

#include "base/utf8.h"
#include "catalogue/paths.h"
#include "catalogue/strengths.h"
#include "catalogue/values.h"
#include "method/condition_scores.h"
#include "method/path_scores.h"
#include "method/slugs.h"
#include "method/strength_scores.h"
#include "method/value_scores.h"

#include <algorithm>
#include <string_view>

namespace ownmark::method {

namespace {

bool has_text(const model::Workbook& book, std::string_view id) {
    return !base::trimmed(model::text_of(book, id)).empty();
}

Progress counted(int answered, int all) {
    const SheetState state = answered >= all ? SheetState::Done
                             : answered > 0  ? SheetState::Begun
                                             : SheetState::NotBegun;
    return {.state = state, .answered = answered, .all = all};
}

Progress start_progress(const model::Workbook& book) {
    return counted(book.empty() ? 0 : 1, 1);
}

Progress values_progress(const model::Workbook& book) {
    constexpr int Described = catalogue::TopValues;
    int sorted = 0;
    int described = 0;
    const std::vector<DealtCard> deal = dealt_cards(book);
    for (const DealtCard& card : deal) {
        sorted += card.pile ? 1 : 0;
        described += has_text(book, slug_of({"values", "meaning", card.id})) ? 1 : 0;
    }
    return counted(sorted + std::min(described, Described), static_cast<int>(deal.size()) + Described);
}

Progress strengths_progress(const model::Workbook& book) {
    constexpr int Items = catalogue::StrengthItemCount;
    const StrengthScores scores = strengths_of(book);
    if (scores.answered < Items) {
        // What leads may still change: only the items count until all are rated.
        return counted(scores.answered, Items + static_cast<int>(catalogue::LeadingStrengths));
    }
    const auto decided = std::ranges::count_if(
        scores.leading, [&scores](std::size_t i) { return scores.scores[i].kept.has_value(); });
    return counted(Items + static_cast<int>(decided), Items + static_cast<int>(scores.leading.size()));
}

Progress conditions_progress(const model::Workbook& book) {
    return counted(conditions_of(book).answered, 2 * static_cast<int>(catalogue::Needs.size()));
}

Progress path_progress(const model::Workbook& book) {
    constexpr int MoreQuestions = 2;
    const int more = (has_text(book, "path.same-pay") ? 1 : 0) + (has_text(book, "path.horizon") ? 1 : 0);
    return counted(paths_of(book).answered + more,
                   static_cast<int>(catalogue::PathItemCount) + MoreQuestions);
}

Progress statement_progress(const model::Workbook& book) {
    constexpr int Questions = 3;
    if (has_text(book, "statement.text")) {
        return counted(Questions, Questions);
    }
    int answered = 0;
    for (const std::string_view id : {"audience.whom", "audience.what", "audience.outcome"}) {
        answered += has_text(book, id) ? 1 : 0;
    }
    return counted(answered, Questions);
}

} // namespace

Progress progress_of(const model::Workbook& book, catalogue::SheetId sheet) {
    using catalogue::SheetId;
    switch (sheet) {
    case SheetId::Start: return start_progress(book);
    case SheetId::Values: return values_progress(book);
    case SheetId::Strengths: return strengths_progress(book);
    case SheetId::Conditions: return conditions_progress(book);
    case SheetId::Path: return path_progress(book);
    case SheetId::Statement: return statement_progress(book);
    }
    return {};
}

int done_sheets(const model::Workbook& book) {
    return static_cast<int>(std::ranges::count_if(catalogue::Sheets, [&book](const catalogue::Sheet& sheet) {
        return progress_of(book, sheet.sheet).state == SheetState::Done;
    }));
}

} // namespace ownmark::method

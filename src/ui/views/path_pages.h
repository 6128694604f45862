// What the pages of the Path sheet share: three pages of statements, one of questions, then the reading.
#pragma once
#include "catalogue/paths.h"
#include "charts/scene.h"
#include "method/path_scores.h"
#include "ui/views/views.h"

#include <string>

namespace ownmark::ui {

inline constexpr int PathQuestionsPage = static_cast<int>(catalogue::PathPages);
inline constexpr int PathResultPage = PathQuestionsPage + 1;

/// "path.lead.liking.1".
std::string path_item_slug(const catalogue::PathItem& item);

/// Six statements to rate; `page` from 0.
void path_items_page(const ViewContext& view, int page);

/// Same pay, what of the others is enjoyed, for now or for good: feeding the words and no number.
void path_questions_page(const ViewContext& view);

/// What the answers say.
void path_result_page(const ViewContext& view);

/// The map's numbers as a table, three columns of equal width in path order.
void path_table(Ui& ui, const charts::Table& table, ChartState& state);

/// "How I say it" to a manager, for each reading.
void path_script(const ViewContext& view, const method::PathScores& scores);

} // namespace ownmark::ui

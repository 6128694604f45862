// What the pages of the Strengths sheet share. Only strengths_*.cpp include this.
#pragma once
#include "catalogue/strengths.h"
#include "ui/views/views.h"

#include <string>

namespace ownmark::ui {

/// On the phone four statements stand on a page, else six.
int items_per_page(const Ui& ui);

/// The page with what leads: one number whatever the layout, so that a place kept on the desk opens on the
/// phone.
inline constexpr int StrengthsResultPage = static_cast<int>(catalogue::StrengthItemCount) / 4;

/// "strengths.hope.2".
std::string item_slug(const catalogue::StrengthItem& item);

std::size_t answered_items(const model::Workbook& book);

/// Statements to rate; `page` from 0.
void items_page(const ViewContext& view, int page);

/// What leads, to be kept or left out.
void leading_page(const ViewContext& view);

} // namespace ownmark::ui

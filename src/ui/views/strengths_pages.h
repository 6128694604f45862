// What the pages of the Strengths sheet share. Only strengths_*.cpp include this.
#pragma once
#include "catalogue/strengths.h"
#include "ui/views/views.h"

#include <string>

namespace ownmark::ui {

/// "strengths.hope.2".
std::string item_slug(const catalogue::StrengthItem& item);

std::size_t answered_items(const model::Workbook& book);

/// Six statements to rate; `page` from 0.
void items_page(const ViewContext& view, int page);

/// What leads, to be kept or left out.
void leading_page(const ViewContext& view);

} // namespace ownmark::ui

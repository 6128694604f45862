// A page's statements to rate, under labels that stay in view. The same for every sheet that rates.
#pragma once
#include "ui/views/views.h"

#include <span>
#include <string>
#include <string_view>

namespace ownmark::ui {

struct RatedStatement {
    std::string_view text;
    /// Where the answer is kept.
    std::string slug;
};

void rating_list(const ViewContext& view, std::span<const RatedStatement> statements);

} // namespace ownmark::ui

// The person's own names for what they value and bring, as fragments for sentences.
#pragma once
#include "brand/fragment.h"
#include "model/workbook.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::brand {

/// The name a card goes by: the person's own, else the card's; empty for an own card without one.
std::string_view value_name(const model::Workbook& book, std::string_view card);

/// Up to `most` values that the person named or described, ready for the middle of a sentence. `top` are the
/// ids of the leading cards, best first; without them, all that were named count, those chosen most often
/// first.
std::vector<Fragment> named_values(const model::Workbook& book, std::size_t most,
                                   std::span<const std::string> top = {});

/// Up to `most` of the leading strengths that the person kept, in their own words; by name where none has own
/// words. `leading` are their ids, best first; without them, they are worked out from the answers.
std::vector<Fragment> kept_strengths(const model::Workbook& book, std::size_t most,
                                     std::span<const std::string> leading = {});

} // namespace ownmark::brand

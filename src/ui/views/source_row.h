// One answer that a text uses: what it is called, the person's words, and the way back to where they stand.
#pragma once
#include "brand/fragment.h"
#include "session/place.h"
#include "ui/views/views.h"

#include <string_view>

namespace ownmark::ui {

/// The page on which the answer of this slug is given.
session::Place place_of_answer(std::string_view slug);

/// A list item in the flow that leads to the answer when pressed.
void source_row(const ViewContext& view, const brand::Fragment& fragment);

} // namespace ownmark::ui

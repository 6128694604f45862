// One answer that a text uses: what it is called, the person's words, and the way back to where they stand.
#pragma once
#include "brand/fragment.h"
#include "session/place.h"
#include "ui/views/views.h"

#include <optional>
#include <string_view>

namespace ownmark::ui {

/// The page on which the answer of this slug is given.
session::Place place_of_answer(std::string_view slug);

/// How a row stands to the text beside it.
struct SourceLook {
    /// The pointer is on its phrase.
    bool lit = false;
    /// Its phrase was pressed: focus comes here.
    bool called = false;
};

/// A list item in the flow that leads to the answer when pressed. Where its thread begins, while it is lit.
std::optional<ImVec2> source_row(const ViewContext& view, const brand::Fragment& fragment,
                                 SourceLook look = {});

} // namespace ownmark::ui

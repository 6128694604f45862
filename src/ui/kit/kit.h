// The page of all widgets in all their states, at #/kit or ?kit: for the visual tests and for whoever changes
// a widget. Debug builds and the program `kit` have it; others get none/kit.cpp.
#pragma once
#include "ui/views/views.h"

namespace ownmark::ui {

/// Whether the place of this id is the page of widgets.
bool is_kit(std::string_view sheet);

/// The whole window.
void kit_view(const ViewContext& view);

} // namespace ownmark::ui

// A row that unfolds what is beneath it.
#pragma once
#include "ui/ui.h"

#include <string_view>

namespace ownmark::ui {

/// A chevron of side `size`, upwards or downwards.
void draw_chevron(const Ui& ui, ImVec2 centre, float size, bool up, ImU32 colour);

/// Draws the row, and the hairline below its content when it goes out of scope. `open` changes when it is
/// pressed.
class Disclosure {
public:
    Disclosure(Ui& ui, std::string_view words, bool& open);
    ~Disclosure();
    Disclosure(const Disclosure&) = delete;
    Disclosure& operator=(const Disclosure&) = delete;

private:
    Ui& ui_;
    bool was_open_;
};

} // namespace ownmark::ui

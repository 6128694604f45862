// Something that is so or isn't: a row with a check. Several stand below each other.
#pragma once
#include "ui/widgets/choice_mark.h"

namespace ownmark::ui {

struct CheckRow {
    std::string_view label = {};
    /// Some: it speaks for several things, of which some are ticked. Pressing it then ticks them all.
    Tick tick = Tick::Off;
    bool disabled = false;
};

/// True when its tick was changed.
bool check_row(Ui& ui, const CheckRow& row);

} // namespace ownmark::ui

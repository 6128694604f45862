// What views remember between frames that is no part of the workbook: open disclosures, half-made choices, heights.
#pragma once
#include <array>
#include <map>
#include <string>

#include "ui/widgets/field.h"

namespace ownmark::ui {

struct ShellState {
    bool menu_open = false;
    /// The toast being shown and since when, seconds.
    std::uint32_t toast_number = 0;
    double toast_since = 0;
};

struct ValuesState {
    /// Half a best–worst choice, by card id.
    std::string best;
    std::string worst;
    /// The card picked up from its pile to be moved; empty for none.
    std::string moving;
    /// On the phone, which pile is unfolded: 0–2, or -1.
    int open_pile = -1;
    bool writing_card = false;
    std::string own_name;
    std::string own_meaning;
    /// The card filed last, so that Undo brings it back.
    std::string filed_last;
    bool dots_as_table = false;
    bool card_needs_name = false;
};

struct StrengthsState {
    bool as_table = false;
};

struct ConditionsState {
    bool as_table = false;
};

struct PathState {
    bool as_table = false;
    /// How often the map was turned by a third.
    int turns = 0;
    bool editing_script = false;
    bool show_sources = false;
};

struct StatementState {
    bool editing = false;
    /// The fragment whose thread is drawn, by source slug.
    std::string shown_source;
};

struct ViewState {
    ShellState shell;
    ValuesState values;
    StrengthsState strengths;
    ConditionsState conditions;
    PathState path;
    StatementState statement;
    /// Heights of long text fields, by slug.
    std::map<std::string, FieldState, std::less<>> fields;
};

}  // namespace ownmark::ui

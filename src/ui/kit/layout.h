// How the page of widgets is laid out: sections under a rule, columns beside each other or stacked, and
// controls shown in states they aren't in. Only kit/*.cpp include this.
#pragma once
#include "ui/ui.h"

#include <initializer_list>
#include <string_view>

namespace ownmark::ui {

/// A rule and a title.
void kit_section(Ui& ui, std::string_view title, float below = 10);

/// A word about a specimen.
void kit_note(Ui& ui, std::string_view words);

struct KitColumn {
    /// Share of the width.
    float share = 1;
    void (*draw)(Ui& ui) = nullptr;
};

/// Beside each other where all are at least 240 wide, else below each other.
void kit_columns(Ui& ui, std::initializer_list<KitColumn> columns, float gap = 32);

/// While in scope, the control `name` is shown in `state`. `group` is what it lies in, when it has a group.
class ShownAs {
public:
    ShownAs(Ui& ui, Specimen::State state, std::string_view name, std::string_view group = {});
    ShownAs(Ui& ui, Specimen::State state, semantics::Id id);
    ~ShownAs();
    ShownAs(const ShownAs&) = delete;
    ShownAs& operator=(const ShownAs&) = delete;

private:
    Ui& ui_;
};

// The page's parts.
void kit_actions(Ui& ui);
void kit_choices(Ui& ui);
void kit_answers(Ui& ui);
void kit_pairs(Ui& ui);
void kit_messages(Ui& ui);
void kit_cards(Ui& ui);
void kit_lists(Ui& ui);
void kit_charts(Ui& ui);
void kit_marks(Ui& ui);

} // namespace ownmark::ui

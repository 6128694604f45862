// The marks of choosing, drawn alone: circle with a tick, radio, check, key cap. No semantics.
#pragma once
#include "ui/widgets/control.h"

#include <span>
#include <string_view>

namespace ownmark::ui {

/// The first `part` of a line through `points`, with round ends: how ticks, stitches and crosses are drawn.
void pen_stroke(const Ui& ui, std::span<const ImVec2> points, ImU32 colour, float width, float part = 1);

/// The circle of a toggle or a rating: pen fill with a tick when chosen. `radius` px.
void draw_choice(const Ui& ui, ImVec2 centre, float radius, semantics::Id id, bool chosen, const Feel& feel);

/// The radio of a row, 22 px: a dot when chosen.
void draw_radio(const Ui& ui, ImVec2 centre, semantics::Id id, bool chosen, const Feel& feel);

enum class Tick : std::uint8_t { Off, On, Some };

/// The check of a row, 22 px: a tick, or a bar for "some of them".
void draw_check(const Ui& ui, ImVec2 centre, semantics::Id id, Tick tick, const Feel& feel);

/// One choice of a list: its words beside the place of its mark, in a row of at least 44 px that answers as a
/// whole.
struct ChoiceRow {
    Rect rect;
    ImVec2 mark;
    Feel feel;
};

ChoiceRow choice_row(Ui& ui, semantics::Id id, std::string_view words, bool disabled);

float key_cap_width(const Ui& ui, std::string_view key);
/// A small key cap, e.g. "1". Returns its width.
float key_cap(const Ui& ui, ImVec2 centre, std::string_view key, ImU32 colour);

} // namespace ownmark::ui

// What all controls share: how they answer to pointer and keyboard, and what their states look like.
#pragma once
#include "ui/ui.h"

namespace ownmark::ui {

/// How a control stands to pointer and keyboard in this frame.
struct Feel {
    /// 0 at rest to 1 hovered, and between the two for 90 ms.
    float hover = 0;
    bool pressed = false;
    /// Wears the focus ring.
    bool ringed = false;
    bool disabled = false;
};

Feel feel_of(const Ui& ui, semantics::Id id, const Rect& target, bool disabled = false);

/// `from` at 0, `to` at 1. A colour of 0 is the other one, wholly transparent.
ImU32 mixed(ImU32 from, ImU32 to, float part);

/// Ink under the pointer, faint when disabled; line-strong at rest.
ImU32 edge_of(const Ui& ui, const Feel& feel);
/// Surface; sunken when pressed or disabled.
ImU32 ground_of(const Ui& ui, const Feel& feel);
/// Fill of what is chosen.
Colour chosen_of(const Feel& feel);
Colour words_of(const Feel& feel);

/// A control's box: ground, edge, ring. Returns where its content goes: 1 px lower while pressed.
Rect control_box(const Ui& ui, const Rect& rect, float radius, const Feel& feel);

/// The box of something chosen that bears words: pen, or grey when it can't be changed.
/// Returns the colour of the words on it.
ImU32 chosen_box(const Ui& ui, const Rect& rect, float radius, const Feel& feel,
                 ImDrawFlags corners = ImDrawFlags_None);

/// A node for a button of any look. True when it was pressed by pointer, keyboard or one of its keys.
bool button_node(const Ui& ui, semantics::Id id, const Rect& rect, bool disabled, std::uint32_t flags,
                 const semantics::Words& words);

/// Focus moves to the control that was drawn last.
void focus_now(const Ui& ui);

/// A tab of an open tab list: true when it was chosen.
bool tab_node(const Ui& ui, semantics::Id id, const Rect& rect, bool is_current, std::string_view name);

/// A radio or checkbox: true when it was chosen or its tick changed.
bool choice_node(const Ui& ui, semantics::Role role, semantics::Id id, semantics::Id group, const Rect& rect,
                 const Feel& feel, std::uint32_t flags, std::string_view name);

} // namespace ownmark::ui

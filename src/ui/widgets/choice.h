// Choosing one: radio cards, radio rows, a segmented control, tabs, toggles and checks.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

/// The circle of a radio or a rating: edge at rest, pen fill with a tick when chosen. `radius` px.
void draw_choice(const Ui& ui, ImVec2 centre, float radius, bool chosen, bool hover);

/// An answer out of few, side by side: the chosen one is pen. Returns the index newly chosen.
std::optional<int> segmented(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                             int chosen);

/// Tabs: the current one is ink. Returns the index newly chosen.
std::optional<int> tabs(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                        int current);

/// One of several sentences, stacked rows of at least 44 px. `chosen` -1 for none. Returns the index newly
/// chosen.
std::optional<int> radio_rows(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                              int chosen);

/// A toggle button of a tile, e.g. Most: pen fill with a tick when on, else a key cap. True when pressed.
struct Toggle {
    std::string_view label = {};
    /// Whole name for speech: "Most: Clarity".
    std::string_view spoken = {};
    std::string_view key = {};
    bool on = false;
};

bool toggle_at(Ui& ui, const Rect& rect, const Toggle& toggle);

/// The same as a bare circle, for narrow screens; answers in its whole `cell`.
bool toggle_circle_at(Ui& ui, const Rect& cell, const Toggle& toggle);

} // namespace ownmark::ui

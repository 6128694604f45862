// The red thread as progress: one stitch for each sheet, whole when it is done, half when it is begun.
#pragma once
#include "ui/ui.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace ownmark::ui {

enum class Stitch : std::uint8_t { NotBegun, Begun, Done };

/// One stitch, upright, 24 px long, centred at `centre`. `id` is its own: it is sewn once when the sheet is
/// begun and when it is done.
void upright_stitch(const Ui& ui, semantics::Id id, ImVec2 centre, Stitch stitch);

/// A row of stitches over `rect`, for the phone's top bar.
void stitch_row(const Ui& ui, const Rect& rect, std::span<const Stitch> stitches);

} // namespace ownmark::ui

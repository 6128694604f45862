// The red thread as progress: one stitch for each sheet, whole when it is done, half when it is begun.
#pragma once
#include "ui/ui.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace ownmark::ui {

enum class Stitch : std::uint8_t { NotBegun, Begun, Done };

/// One stitch, upright, 24 px long, centred at `centre`.
void upright_stitch(const Ui& ui, ImVec2 centre, Stitch stitch);

/// A row of stitches over `rect`, for the phone's top bar.
void stitch_row(const Ui& ui, const Rect& rect, std::span<const Stitch> stitches);

} // namespace ownmark::ui

// How far each sheet has come: a stitch not begun, begun or whole, with counts. Cheap enough for every frame.
#pragma once
#include "catalogue/sheets.h"
#include "model/workbook.h"

#include <cstdint>

namespace ownmark::method {

enum class SheetState : std::uint8_t { NotBegun, Begun, Done };

struct Progress {
    SheetState state = SheetState::NotBegun;
    /// Answers given, of those that make the sheet whole.
    int answered = 0;
    int all = 0;
    bool operator==(const Progress&) const = default;
};

/// When a sheet is whole: Start, once a name is given or anything else is answered (the name is optional).
/// Values, once every card is sorted and five are described. Strengths, once all items are rated and each
/// leading one is confirmed or rejected. Work conditions, once all sliders are set. Path, once all
/// statements, "same pay" and "for now or for good" are answered. Brand statement, once its three questions
/// are answered or a text of one's own stands.
Progress progress_of(const model::Workbook& book, catalogue::SheetId sheet);

/// Sheets that are done, of catalogue::Sheets.
int done_sheets(const model::Workbook& book);

} // namespace ownmark::method

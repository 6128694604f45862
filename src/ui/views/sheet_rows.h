// The rows of the list of sheets: in the spine, in its narrow form, and in the menu. Only views/ includes
// this.
#pragma once
#include "catalogue/sheets.h"
#include "ui/views/shell.h"
#include "ui/widgets/progress.h"

#include <array>
#include <span>
#include <string>

namespace ownmark::ui {

struct SheetRow {
    const catalogue::Sheet* sheet;
    Stitch stitch;
};

std::array<SheetRow, catalogue::Sheets.size()> rows_of(const model::Workbook& book);

/// "3 of 6".
std::string done_of_all(std::span<const SheetRow> rows);

/// The list's forms: in the spine, its narrow form with icons alone, and the menu that opens over the page.
enum class IndexForm : std::uint8_t { Spine, Icons, Menu };

/// How the rows stand in the height there is: closer in a low window, then without the groups' labels.
struct RowsFit {
    /// Of one row, px.
    float height;
    bool has_labels = true;
    /// Above a group without a label, px.
    float group_gap = 0;
};

inline constexpr auto SheetCount = static_cast<float>(catalogue::Sheets.size());

/// How many rows begin a group.
float count_of_groups();

/// Height of a group's label with the space round it, px.
float label_height(const Ui& ui, IndexForm form);

/// What a row can't be lower than in a list of this width, px: a target for finger or mouse, and room for its
/// label.
float least_row(const Ui& ui, IndexForm form, float width);

/// The list of sheets with group labels; returns where it ends. Stitches stand `stitch_in` from the right.
float sheet_list(const ViewContext& view, const Rect& area, float stitch_in, IndexForm form,
                 const RowsFit& fit);

/// The way to the Summary, in the same form.
void summary_row(const ViewContext& view, const Rect& row, std::string_view progress, IndexForm form);

/// Opens the menu, and takes focus back when that is closed.
void menu_button(const ViewContext& view, ImVec2 corner);

} // namespace ownmark::ui

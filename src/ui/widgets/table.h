// Numbers as a real table: the twin of a chart.
#pragma once
#include "charts/scene.h"
#include "ui/ui.h"
#include "ui/widgets/chart_twin.h"

#include <cstddef>
#include <string_view>

namespace ownmark::ui {

/// The first row is the header, the first column names the rows. `twin`: it stands in its chart's place.
void table(Ui& ui, const charts::Table& table, ChartState* twin = nullptr);

/// The node round a table's rows while in scope. As a chart's twin it answers to TwinKey and takes over the
/// focus.
class TableFrame {
public:
    TableFrame(Ui& ui, std::string_view caption, ChartState* twin);
    ~TableFrame();
    TableFrame(const TableFrame&) = delete;
    TableFrame& operator=(const TableFrame&) = delete;

    semantics::Id row_id(std::size_t row) const;
    /// A cell's node, to be added inside its row.
    void add_cell(semantics::Role role, std::size_t row, std::size_t column, const Rect& rect,
                  std::string_view text) const;

private:
    semantics::Id cell_id(std::size_t row, std::size_t column) const;

    Ui& ui_;
    ChartState* twin_;
    semantics::Id id_;
    Rect rect_;
    std::size_t node_;
    bool takes_focus_;
};

} // namespace ownmark::ui

// Numbers as a real table: the twin of a chart.
#pragma once
#include "charts/scene.h"
#include "ui/ui.h"

namespace ownmark::ui {

/// The first row is the header, the first column names the rows.
void table(Ui& ui, const charts::Table& table);

} // namespace ownmark::ui

#include "ui/widgets/table.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ownmark::ui {

TableFrame::TableFrame(Ui& ui, std::string_view caption, ChartState* twin)
    : ui_(ui),
      twin_(twin),
      id_(ui.id("table")),
      rect_{ui.flow.x, ui.flow.y, ui.flow.width, 0},
      node_(ui.sem.open(ui.node(semantics::Role::Table, id_, rect_),
                        {.name = caption, .keys = twin == nullptr ? std::string_view() : ui.keys(TwinKey)})),
      takes_focus_(twin != nullptr && std::exchange(twin->takes_focus, false)) {}

TableFrame::~TableFrame() {
    rect_.height = ui_.flow.y - rect_.y;
    ui_.sem.node(node_).height = rect_.height;
    ui_.sem.close();
    if (twin_ == nullptr) {
        return;
    }
    if (ui_.focus_visible(cell_id(0, 0))) {
        ui_.focus_ring(rect_.grown(4), measure::RowRadius);
    }
    if (ui_.single_key(id_) != nullptr) {
        switch_twin(*twin_, TwinWay::Key);
    }
}

semantics::Id TableFrame::row_id(std::size_t row) const {
    return semantics::id_of("row" + std::to_string(row), id_);
}

semantics::Id TableFrame::cell_id(std::size_t row, std::size_t column) const {
    return semantics::id_of(std::to_string(row) + "," + std::to_string(column), id_);
}

void TableFrame::add_cell(semantics::Role role, std::size_t row, std::size_t column, const Rect& rect,
                          std::string_view text) const {
    semantics::Node node = ui_.node(role, cell_id(row, column), rect);
    // The first of them stands for the whole: where focus is, a screen reader begins to read.
    node.flags |= takes_focus_ && row == 0 && column == 0 ? semantics::flag::TakeFocus : 0;
    ui_.sem.add(node, {.name = text});
}

void table(Ui& ui, const charts::Table& t, ChartState* twin) {
    if (t.rows.empty()) {
        return;
    }
    const std::size_t columns = t.rows.front().size();
    float number_width =
        columns > 1 ? std::min(ui.px(110), (ui.flow.width * 0.62F) / static_cast<float>(columns - 1)) : 0;
    if (ui.flow.width < ui.px(400)) {
        // Narrow: numbers take no more than they need, so that the names have the rest.
        float needed = 0;
        for (std::size_t r = 0; r < t.rows.size(); ++r) {
            for (std::size_t c = 1; c < t.rows[r].size(); ++c) {
                const std::string& text = t.rows[r][c];
                // Heads may wrap between words.
                for (std::size_t at = 0; at < text.size();) {
                    const std::size_t end = r == 0 ? std::min(text.find(' ', at), text.size()) : text.size();
                    const std::string_view part = std::string_view(text).substr(at, end - at);
                    needed = std::max(needed,
                                      ui.measured(r == 0 ? Type::NoteBold : Type::Small, part) + ui.px(12));
                    at = end + 1;
                }
            }
        }
        number_width = std::min(number_width, needed);
    }
    const float name_width = ui.flow.width - number_width * static_cast<float>(columns - 1);
    const IdScope scope(t.caption);
    const TableFrame frame(ui, t.caption, twin);
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        const bool head = r == 0;
        const auto& cells = t.rows[r];
        const Type type = head ? Type::NoteBold : Type::Small;
        std::size_t most = 1;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            most = std::max(
                most,
                ui.wrapped(type, cells[c], c == 0 ? name_width - ui.px(12) : number_width - ui.px(8)).size());
        }
        const float line = ui.type(type).line;
        const Rect row = ui.take(ui.flow.width, line * static_cast<float>(most) + ui.space(14));
        ui.sem.open(ui.node(semantics::Role::Row, frame.row_id(r), row), {});
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const float w = c == 0 ? name_width : number_width;
            const float x = c == 0 ? row.x : row.x + name_width + number_width * static_cast<float>(c - 1);
            const auto lines = ui.wrapped(type, cells[c], w - ui.px(c == 0 ? 12 : 8));
            float y = head ? row.bottom() - ui.space(7) - line * static_cast<float>(lines.size())
                           : row.y + ui.space(7);
            for (const std::string_view text : lines) {
                const float tx =
                    c == 0 ? x : x + w - ui.measured(type, text); // numbers align right by measured width
                ui.line({std::round(tx), y}, type, Colour::Ink, text);
                y += line;
            }
            const semantics::Role role = head     ? semantics::Role::ColumnHeader
                                         : c == 0 ? semantics::Role::RowHeader
                                                  : semantics::Role::Cell;
            frame.add_cell(role, r, c, {x, row.y, w, row.height}, cells[c]);
        }
        ui.sem.close();
        ui.hairline(row.x, row.bottom() - 1, row.width, head ? Colour::Ink : Colour::Line, head ? 1.5F : 1);
    }
}

} // namespace ownmark::ui

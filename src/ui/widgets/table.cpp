#include "ui/widgets/table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ownmark::ui {

namespace {

/// What a column of numbers takes: its longest word, and its longest cell but for the head, which may wrap.
struct Needed {
    float word = 0;
    float cell = 0;
};

Needed needed_of(const Ui& ui, const charts::Table& t, std::size_t column) {
    Needed needed;
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        const Type type = r == 0 ? Type::NoteBold : Type::Small;
        const std::string_view text = column < t.rows[r].size() ? std::string_view(t.rows[r][column]) : "";
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            needed.word = std::max(needed.word, ui.measured(type, text.substr(at, end - at)));
            at = end + 1;
        }
        needed.cell = std::max({needed.cell, needed.word, r == 0 ? 0 : ui.measured(type, text)});
    }
    return {needed.word + ui.px(12), needed.cell + ui.px(12)};
}

/// All columns of numbers are alike, and names have the rest. In narrow tables each takes no more than it
/// needs; where that is too much, its cells wrap, and only between words.
std::vector<float> column_widths(const Ui& ui, const charts::Table& t) {
    const std::size_t columns = t.rows.front().size();
    const float room = ui.flow.width * 0.62F;
    std::vector<float> widths(columns,
                              columns > 1 ? std::min(ui.px(110), room / static_cast<float>(columns - 1)) : 0);
    if (ui.flow.width < ui.px(400)) {
        std::vector<Needed> needed(columns);
        Needed all;
        for (std::size_t c = 1; c < columns; ++c) {
            needed[c] = needed_of(ui, t, c);
            all.word += needed[c].word;
            all.cell += needed[c].cell;
        }
        const float more =
            all.cell > all.word ? std::clamp((room - all.word) / (all.cell - all.word), 0.0F, 1.0F) : 0;
        const float less = std::min(1.0F, room / all.word);
        for (std::size_t c = 1; c < columns; ++c) {
            widths[c] = less * (needed[c].word + (needed[c].cell - needed[c].word) * more);
        }
    }
    widths[0] = ui.flow.width - std::accumulate(widths.begin() + 1, widths.end(), 0.0F);
    return widths;
}

} // namespace

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
    const std::vector<float> widths = column_widths(ui, t);
    const IdScope scope(t.caption);
    const TableFrame frame(ui, t.caption, twin);
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        const bool head = r == 0;
        const auto& cells = t.rows[r];
        const Type type = head ? Type::NoteBold : Type::Small;
        std::size_t most = 1;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            most = std::max(most, ui.wrapped(type, cells[c], widths[c] - ui.px(c == 0 ? 12 : 8)).size());
        }
        const float line = ui.type(type).line;
        const Rect row = ui.take(ui.flow.width, line * static_cast<float>(most) + ui.space(14));
        ui.sem.open(ui.node(semantics::Role::Row, frame.row_id(r), row), {});
        float x = row.x;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const float w = widths[c];
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
            x += w;
        }
        ui.sem.close();
        ui.hairline(row.x, row.bottom() - 1, row.width, head ? Colour::Ink : Colour::Line, head ? 1.5F : 1);
    }
}

} // namespace ownmark::ui

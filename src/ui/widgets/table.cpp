#include "ui/widgets/table.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ownmark::ui {

void table(Ui& ui, const charts::Table& t) {
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
    const float top = ui.flow.y;
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::Table, ui.id("table"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = t.caption});
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
        ui.sem.open(
            ui.node(semantics::Role::Row, semantics::id_of("row" + std::to_string(r), ui.id("table")), row),
            {});
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
            ui.sem.add(ui.node(role,
                               semantics::id_of(std::to_string(r) + "," + std::to_string(c), ui.id("table")),
                               {x, row.y, w, row.height}),
                       {.name = cells[c]});
        }
        ui.sem.close();
        ui.hairline(row.x, row.bottom() - 1, row.width, head ? Colour::Ink : Colour::Line, head ? 1.5F : 1);
    }
    ui.sem.node(open).height = ui.flow.y - top;
    ui.sem.close();
}

} // namespace ownmark::ui

// The path map's table twin: pull and worry with their likely ranges beneath, their parts indented.
#include "catalogue/words_path.h"
#include "ui/views/path_pages.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

enum class RowKind : std::uint8_t { Head, Main, Range, Part };

RowKind kind_of(const charts::Table& table, std::size_t row) {
    const std::string& name = table.rows[row].front();
    if (row == 0) {
        return RowKind::Head;
    }
    if (name == words::PathTablePull || name == words::PathTableWorry) {
        return RowKind::Main;
    }
    return name == words::PathTableRange ? RowKind::Range : RowKind::Part;
}

struct RowLook {
    Type name;
    Type number;
    Colour name_colour;
    Colour number_colour;
    float indent;
    float above;
    float below;
};

RowLook look_of(RowKind kind) {
    switch (kind) {
    case RowKind::Head: return {Type::NoteBold, Type::NoteBold, Colour::Ink, Colour::Ink, 0, 4, 8};
    case RowKind::Main: return {Type::SmallBold, Type::SmallBold, Colour::Ink, Colour::Ink, 0, 6, 0};
    case RowKind::Range: return {Type::Caption, Type::Caption, Colour::InkMuted, Colour::InkMuted, 0, 0, 5};
    case RowKind::Part: return {Type::Small, Type::Small, Colour::InkMuted, Colour::Ink, 18, 7, 7};
    }
    return {};
}

/// The width a text needs so that no word of it is broken.
float longest_word(const Ui& ui, Type type, std::string_view text) {
    float longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        longest = std::max(longest, ui.measured(type, text.substr(at, end - at)));
        at = end + 1;
    }
    return longest;
}

/// Widths of the columns, the names' first.
using Widths = std::vector<float>;

constexpr float Room = 8;

/// What each column needs at least: heads and names may wrap, numbers stay on one line.
Widths needed_widths(const Ui& ui, const charts::Table& table) {
    Widths needed(table.rows.front().size(), 0);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RowKind kind = kind_of(table, r);
        const RowLook look = look_of(kind);
        for (std::size_t c = 0; c < needed.size(); ++c) {
            const std::string& text = table.rows[r][c];
            const float width = c == 0 ? longest_word(ui, look.name, text) + ui.px(look.indent)
                                : kind == RowKind::Head ? longest_word(ui, look.number, text)
                                                        : ui.measured(look.number, text);
            needed[c] = std::max(needed[c], width + ui.px(Room));
        }
    }
    return needed;
}

/// Equal columns for the paths where there is room, else as narrow as each can be; empty when even that is
/// too wide.
Widths widths_of(const Ui& ui, const charts::Table& table) {
    Widths widths = needed_widths(ui, table);
    const float widest = *std::max_element(widths.begin() + 1, widths.end());
    const float paths = static_cast<float>(widths.size() - 1);
    const float equal = std::max(widest, ui.px(102));
    for (const float each : {equal, widest}) {
        if (widths[0] + paths * each <= ui.flow.width) {
            std::fill(widths.begin() + 1, widths.end(), each);
            break;
        }
    }
    float numbers = 0;
    for (std::size_t c = 1; c < widths.size(); ++c) {
        numbers += widths[c];
    }
    if (widths[0] + numbers > ui.flow.width) {
        return {};
    }
    widths[0] = ui.flow.width - numbers;
    return widths;
}

/// For large text on narrow screens: one table a path.
void one_by_one(Ui& ui, const charts::Table& all, ChartState& state) {
    for (std::size_t c = 1; c < all.rows.front().size(); ++c) {
        charts::Table one{.caption = all.rows.front()[c]};
        for (const auto& row : all.rows) {
            one.rows.push_back({row.front(), row[c]});
        }
        table(ui, one, c == 1 ? &state : nullptr);
        ui.skip(ui.space(20));
    }
}

void draw_row(Ui& ui, const TableFrame& frame, const charts::Table& table, std::size_t r,
              const Widths& widths) {
    const RowKind kind = kind_of(table, r);
    const RowLook look = look_of(kind);
    const auto& cells = table.rows[r];
    const auto width = [&](std::size_t c) { return widths[c] - ui.px(c == 0 ? look.indent + Room : Room); };
    const auto type = [&](std::size_t c) { return c == 0 ? look.name : look.number; };
    float text = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const auto lines = static_cast<float>(ui.wrapped(type(c), cells[c], width(c)).size());
        text = std::max(text, lines * ui.type(type(c)).line);
    }
    const Rect row = ui.take(ui.flow.width, ui.space(look.above) + text + ui.space(look.below));
    ui.sem.open(ui.node(semantics::Role::Row, frame.row_id(r), row), {});
    float x = row.x;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const float w = widths[c];
        const auto lines = ui.wrapped(type(c), cells[c], width(c));
        const float line = ui.type(type(c)).line;
        // Heads stand on their common last line.
        float y = row.y + ui.space(look.above) +
                  (kind == RowKind::Head ? text - line * static_cast<float>(lines.size()) : 0);
        for (const std::string_view words : lines) {
            // Figures are proportional: columns align right by measured width.
            const float left = c == 0 ? x + ui.px(look.indent) : x + w - ui.measured(type(c), words);
            ui.line({std::round(left), y}, type(c), c == 0 ? look.name_colour : look.number_colour, words);
            y += line;
        }
        const semantics::Role role = kind == RowKind::Head ? semantics::Role::ColumnHeader
                                     : c == 0              ? semantics::Role::RowHeader
                                                           : semantics::Role::Cell;
        frame.add_cell(role, r, c, {x, row.y, w, row.height}, cells[c]);
        x += w;
    }
    ui.sem.close();
    if (kind != RowKind::Main) {
        const bool head = kind == RowKind::Head;
        ui.hairline(row.x, row.bottom() - 1, row.width, head ? Colour::Ink : Colour::Line, head ? 1.5F : 1);
    }
}

} // namespace

void path_table(Ui& ui, const charts::Table& all, ChartState& state) {
    const Widths widths = widths_of(ui, all);
    if (widths.empty()) {
        one_by_one(ui, all, state);
        return;
    }
    const IdScope scope("path table");
    const TableFrame frame(ui, all.caption, &state);
    for (std::size_t r = 0; r < all.rows.size(); ++r) {
        draw_row(ui, frame, all, r, widths);
    }
}

} // namespace ownmark::ui

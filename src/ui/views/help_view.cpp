// The help page: what keys do, Plain view, how to read the pages, where a person's words are. No sheet: it
// asks nothing, and its way back leads to where one came from.
#include "catalogue/keys.h"
#include "catalogue/places.h"
#include "catalogue/words_help.h"
#include "catalogue/words_start.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void section(Ui& ui, std::string_view title) {
    heading(ui, 2, title, Type::SmallHeading);
    ui.skip(ui.space(4));
}

/// "[1] to [5]" as it is spoken: "1 to 5".
std::string without_caps(std::string_view shown) {
    std::string spoken(shown);
    std::erase_if(spoken, [](char c) { return c == '[' || c == ']'; });
    return spoken;
}

/// What stands in brackets as key caps, the rest as words between them.
void draw_keys(const Ui& ui, std::string_view shown, ImVec2 left_middle, Colour colour) {
    float x = left_middle.x;
    while (!shown.empty()) {
        const bool is_cap = shown.front() == '[';
        const std::size_t end = std::min(shown.find(is_cap ? ']' : '['), shown.size());
        if (is_cap) {
            const std::string_view key = shown.substr(1, end - 1);
            x += key_cap(ui, {x + key_cap_width(ui, key) / 2, left_middle.y}, key, ui.colour(colour));
        } else if (shown.substr(0, end) == " ") {
            x += ui.px(6);
        } else {
            ui.line({x, left_middle.y - ui.type(Type::Small).line / 2}, Type::Small, colour,
                    shown.substr(0, end));
            x += ui.measured(Type::Small, shown.substr(0, end));
        }
        shown.remove_prefix(std::min(shown.size(), end + (is_cap ? 1 : 0)));
    }
}

struct KeysTable {
    std::string_view caption;
    std::span<const catalogue::KeyRow> rows;
    bool acts = true;
};

/// One row of it: what it says, and how it is drawn.
struct TableRow {
    std::string name;
    std::string_view first;
    std::string_view second;
    bool head = false;
};

void table_row(Ui& ui, const TableRow& row, Colour colour) {
    const float first_width = std::min(ui.px(150), ui.flow.width * 0.45F);
    const Type type = row.head ? Type::NoteBold : Type::Small;
    const float line = ui.type(type).line;
    const auto lines = ui.wrapped(type, row.second, ui.flow.width - first_width);
    const float text_height = line * static_cast<float>(lines.size());
    const Rect rect = ui.take(ui.flow.width,
                              std::max(text_height, row.head ? 0 : ui.px(22)) + ui.space(row.head ? 12 : 13));
    const semantics::Id id = semantics::id_of(row.name, ui.id("row"));
    ui.sem.open(ui.node(semantics::Role::Row, id, rect), {});
    float y = rect.y + (rect.height - text_height) / 2;
    if (row.head) {
        ui.line({rect.x, y}, type, colour, row.first);
    } else {
        draw_keys(ui, row.first, {rect.x, y + std::max(line, ui.px(22)) / 2}, colour);
    }
    const Rect first{rect.x, rect.y, first_width, rect.height};
    const Rect second{rect.x + first_width, rect.y, rect.width - first_width, rect.height};
    for (const std::string_view text : lines) {
        ui.line({second.x, y}, type, colour, text);
        y += line;
    }
    const auto cell = [&](std::string_view what, semantics::Role role, const Rect& place,
                          std::string_view text) {
        ui.sem.add(
            ui.node(row.head ? semantics::Role::ColumnHeader : role, semantics::id_of(what, id), place),
            {.name = text});
    };
    cell("first", semantics::Role::RowHeader, first, row.name);
    cell("second", semantics::Role::Cell, second, row.second);
    ui.sem.close();
    ui.hairline(rect.x, rect.bottom() - 1, rect.width, row.head ? Colour::Ink : Colour::Line,
                row.head ? 1.5F : 1);
}

void keys_table(Ui& ui, const KeysTable& t) {
    const IdScope scope(t.caption);
    const float top = ui.flow.y;
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::Table, ui.id("table"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = t.caption});
    table_row(ui,
              {.name = std::string(words::KeysColumns[0]),
               .first = words::KeysColumns[0],
               .second = words::KeysColumns[1],
               .head = true},
              Colour::Ink);
    for (const catalogue::KeyRow& row : t.rows) {
        table_row(ui, {.name = without_caps(row.shown), .first = row.shown, .second = row.does},
                  t.acts ? Colour::Ink : Colour::InkFaint);
    }
    ui.sem.node(open).height = ui.flow.y - top;
    ui.sem.close();
}

/// The rows with single keys come first in the table.
std::span<const catalogue::KeyRow> rows_with(bool single) {
    const std::span all(catalogue::Keys);
    const auto others = static_cast<std::size_t>(
        std::ranges::count_if(all, [](const catalogue::KeyRow& row) { return !row.single.empty(); }));
    return single ? all.first(others) : all.subspan(others);
}

void keys(const ViewContext& view) {
    Ui& ui = view.ui;
    base::Settings wished = view.session.settings;
    section(ui, words::SingleKeysTitle);
    paragraph(ui, words::SingleKeysLead, Type::Small);
    ui.skip(ui.space(4));
    if (check_row(ui,
                  {.label = words::SingleKeysSwitch, .tick = wished.single_keys ? Tick::On : Tick::Off})) {
        wished.single_keys = !wished.single_keys;
        view.emit(session::ChangeSettings{wished});
    }
    ui.skip(ui.space(4));
    keys_table(ui, {words::SingleKeysTitle, rows_with(true), view.session.settings.single_keys});
    ui.skip(ui.space(28));
    section(ui, words::OtherKeysTitle);
    keys_table(ui, {words::OtherKeysTitle, rows_with(false)});
    ui.skip(ui.space(10));
    paragraph(ui, words::OtherKeysMac, Type::Note, Colour::InkMuted);
}

void about(const ViewContext& view) {
    Ui& ui = view.ui;
    section(ui, words::StartHowToRead);
    ui.skip(ui.space(4));
    how_to_read(ui);
    ui.skip(ui.space(24));
    section(ui, words::PlainTitle);
    paragraph(ui, words::PlainLead, Type::Small);
    ui.skip(ui.space(4));
    base::Settings wished = view.session.settings;
    const bool is_plain = wished.plain_view || !ui.can_draw;
    if (check_row(ui, {.label = words::PlainSwitch,
                       .tick = is_plain ? Tick::On : Tick::Off,
                       .disabled = !ui.can_draw})) {
        wished.plain_view = !wished.plain_view;
        view.emit(session::ChangeSettings{wished});
    }
    if (!ui.can_draw) {
        paragraph(ui, words::PlainOnly, Type::Note, Colour::InkMuted);
    }
    ui.skip(ui.space(24));
    section(ui, words::DataTitle);
    paragraph(ui, words::DataHere, Type::Small);
    ui.skip(ui.space(10));
    paragraph(ui, words::DataSettings, Type::Small);
}

} // namespace

void help_view(const ViewContext& view) {
    Ui& ui = view.ui;
    page_head(view, words::Help);
    page_title(view, words::HelpTitle, {});
    const Flow outer = ui.flow;
    const float gap = ui.space(56);
    const bool beside = outer.width >= ui.px(760);
    const float column = beside ? std::floor((outer.width - gap) / 2) : std::min(outer.width, ui.px(620));
    ui.flow.width = column;
    keys(view);
    const float end = ui.flow.y;
    if (beside) {
        ui.flow = {outer.x + column + gap, outer.y, column};
    } else {
        ui.skip(ui.space(32));
    }
    about(view);
    ui.flow = {outer.x, std::max(ui.flow.y, end), outer.width};

    const session::Place& before = view.session.place_before_help;
    const std::string back = filled(words::HelpBack, {{"place", catalogue::label_of_place(before.sheet)}});
    PageFoot foot;
    foot.buttons[2] = {.label = back, .kind = ButtonKind::Primary, .before = Icon::Back};
    if (page_foot(view, foot) == 2) {
        view.go(before.sheet, before.page);
    }
}

} // namespace ownmark::ui

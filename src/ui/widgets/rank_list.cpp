#include "ui/widgets/rank_list.h"

#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/control.h"
#include "ui/widgets/disclosure.h"

#include <algorithm>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float RowHeight = 56;
constexpr float RowGap = 8;
/// From the row's left edge: the handle, and the number that stands in it.
constexpr float HandleWidth = 56;
constexpr float NumberX = 34;
constexpr float ButtonSize = 44;

struct Row {
    std::string_view item;
    std::vector<std::string_view> lines;
    semantics::Id id = 0;
    /// Where it belongs.
    Rect rect;
    /// Where it is drawn: on its way, under the pointer, or out of the way of what is.
    Rect shown;
};

/// The one row that is being dragged, where it would come to lie, and what it makes the others do.
struct DraggedRow {
    std::size_t from = 0;
    std::size_t to = 0;
    float y = 0;
};

/// The item's own id is its handle's.
semantics::Id row_of(const Row& row) {
    return semantics::id_of("row", row.id);
}

/// Between the handle and the buttons.
float words_room(const Ui& ui, float row_width) {
    return row_width - ui.px(HandleWidth + 2 * ButtonSize + 18);
}

std::vector<Row> laid_out(Ui& ui, const RankList& list) {
    std::vector<Row> rows;
    const float line = ui.type(Type::Pen).line;
    for (const std::string_view item : list.items) {
        Row row{.item = item, .lines = {}, .id = ui.id(item), .rect = {}, .shown = {}};
        row.lines = ui.wrapped(Type::Pen, item, words_room(ui, ui.flow.width));
        const float tall = line * static_cast<float>(row.lines.size());
        ui.skip(rows.empty() ? 0 : RowGap);
        row.rect = ui.take(ui.flow.width, std::max(ui.px(RowHeight), tall + ui.px(24)), row.id);
        row.shown = row.rect;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Where a row comes to lie that is let go `px` below its place: past every row whose middle its own edge has
/// passed.
std::size_t place_after(const std::vector<Row>& rows, std::size_t from, float px) {
    const auto middle = [](const Rect& rect) { return rect.y + rect.height / 2; };
    std::size_t to = from;
    while (px > 0 && to + 1 < rows.size() && rows[from].rect.bottom() + px > middle(rows[to + 1].rect)) {
        ++to;
    }
    while (px < 0 && to > 0 && rows[from].rect.y + px < middle(rows[to - 1].rect)) {
        --to;
    }
    return to;
}

std::optional<DraggedRow> dragged_row(const Ui& ui, const std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const std::optional<float> px = ui.dragged(rows[i].id)) {
            const float highest = rows.front().rect.y - rows[i].rect.y;
            const float lowest = rows.back().rect.bottom() - rows[i].rect.bottom();
            return DraggedRow{i, place_after(rows, i, *px),
                              rows[i].rect.y + std::clamp(*px, highest, lowest)};
        }
    }
    return std::nullopt;
}

/// The place that row `i` would have if the dragged one were let go.
std::size_t place_of(std::size_t i, const std::optional<DraggedRow>& dragged) {
    if (!dragged || dragged->from == i) {
        return dragged ? dragged->to : i;
    }
    if (i > dragged->from && i <= dragged->to) {
        return i - 1;
    }
    return i < dragged->from && i >= dragged->to ? i + 1 : i;
}

void draw_grip(const Ui& ui, const Rect& row) {
    constexpr float Pitch = 6;
    for (const float x : {0.0F, Pitch}) {
        for (const float y : {-Pitch, 0.0F, Pitch}) {
            ui.list->AddCircleFilled({row.x + ui.px(14 + x), row.y + row.height / 2 + ui.px(y)}, ui.px(1.4F),
                                     ui.colour(Colour::InkMuted), 12);
        }
    }
}

void draw_row(Ui& ui, const Row& row, std::size_t place, bool disabled, bool is_dragged) {
    card_at(ui, row.shown, is_dragged ? CardLook::Lifted : CardLook::Rest);
    const float middle = row.shown.y + row.shown.height / 2;
    if (!disabled) {
        draw_grip(ui, row.shown);
    }
    ui.line({row.shown.x + ui.px(NumberX), middle - ui.type(Type::SmallBold).line / 2}, Type::SmallBold,
            Colour::InkMuted, std::to_string(place + 1));
    const float line = ui.type(Type::Pen).line;
    const float y = middle - line * static_cast<float>(row.lines.size()) / 2;
    ui.lines({row.shown.x + ui.px(HandleWidth), y}, words_room(ui, row.shown.width), Type::Pen,
             disabled ? Colour::InkFaint : Colour::Pen, row.item, row.lines, line);
}

/// The button that moves a row by one; true when pressed. It answers where the row belongs, wherever that is
/// on its way.
bool move_button(const Ui& ui, const Row& row, std::string_view name, bool up, bool disabled) {
    const semantics::Id id = ui.id(name);
    const float size = ui.px(ButtonSize);
    const Rect place{row.rect.right() - (up ? 2 : 1) * size - ui.px(6),
                     row.rect.y + (row.rect.height - size) / 2, size, size};
    const Rect rect{place.x, place.y + row.shown.y - row.rect.y, size, size};
    const Feel feel = feel_of(ui, id, rect, disabled);
    ui.box(rect, measure::ControlRadius, mixed(0, ui.colour(Colour::Sunken), feel.pressed ? 1 : feel.hover));
    draw_chevron(ui, {rect.x + rect.width / 2, rect.y + rect.height / 2}, ui.px(20), up,
                 ui.colour(disabled ? Colour::LineStrong : Colour::Ink));
    if (feel.ringed) {
        ui.focus_ring(rect.grown(-3), measure::ControlRadius);
    }
    return button_node(ui, id, place, disabled, 0, {.name = name});
}

/// Draws and records row `i`; where it was asked to go.
std::size_t one_row(Ui& ui, const RankList& list, const std::vector<Row>& rows, std::size_t i,
                    const std::optional<DraggedRow>& dragged) {
    const Row& row = rows[i];
    const bool is_first = i == 0;
    const bool is_last = i + 1 == rows.size();
    const bool is_dragged = dragged && dragged->from == i;
    draw_row(ui, row, place_of(i, dragged), list.disabled, is_dragged);
    ui.sem.open(ui.node(semantics::Role::ListItem, row_of(row), row.rect),
                {.name = filled(words::RankPlace, {{"what", row.item},
                                                   {"place", std::to_string(i + 1)},
                                                   {"all", std::to_string(rows.size())}}),
                 .keys = list.disabled ? std::string_view() : ui.keys("ud")});
    std::size_t to = i;
    if (!list.disabled) {
        Rect handle = row.rect;
        handle.width = ui.px(HandleWidth);
        ui.sem.add(ui.node(semantics::Role::Handle, row.id, handle), {});
        if (const auto* drop = ui.sem.take(row.id, semantics::ActionKind::Drop)) {
            to = place_after(rows, i, static_cast<float>(drop->number));
        }
    }
    const auto* key = list.disabled ? nullptr : ui.single_key(row_of(row));
    const bool goes_up =
        move_button(ui, row, filled(words::MoveUp, {{"what", row.item}}), true, list.disabled || is_first);
    const bool goes_down =
        move_button(ui, row, filled(words::MoveDown, {{"what", row.item}}), false, list.disabled || is_last);
    if (goes_up || (key != nullptr && key->text == "u" && !is_first)) {
        to = i - 1;
    } else if (goes_down || (key != nullptr && key->text == "d" && !is_last)) {
        to = i + 1;
    }
    ui.sem.close();
    return to;
}

/// "Craft, now second of five."
std::string moved_words(const RankList& list, const RankMove& move) {
    const std::size_t all = list.items.size();
    const auto said = [](const auto& in_words, std::size_t index, std::size_t number) {
        return index < in_words.size() ? std::string(in_words[index]) : std::to_string(number);
    };
    return filled(words::RankMoved, {{"what", list.items[move.from]},
                                     {"place", said(words::RankPlaces, move.to, move.to + 1)},
                                     {"all", said(words::CountWords, all, all)}});
}

} // namespace

std::optional<RankMove> rank_list(Ui& ui, const RankList& list, std::string& said) {
    const Flow outer = ui.flow;
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::List, ui.id(list.name), {outer.x, outer.y, outer.width, 0}),
                    {.name = list.name});
    const IdScope scope(list.name);
    std::vector<Row> rows = laid_out(ui, list);
    const std::optional<DraggedRow> dragged = dragged_row(ui, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (dragged && dragged->from == i) {
            rows[i].shown.y = dragged->y;
            continue;
        }
        // A row that changed places slides to its new one.
        const std::size_t now = place_of(i, dragged);
        const float room = dragged ? rows[dragged->from].rect.height + RowGap : 0;
        const float place = rows[i].rect.y + (now < i ? -room : now > i ? room : 0) - outer.y;
        rows[i].shown.y =
            outer.y + ui.motion.follow(semantics::id_of("place", rows[i].id), Move::Card, place);
    }
    std::optional<RankMove> result;
    ImDrawListSplitter layers;
    layers.Split(ui.list, 2);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        layers.SetCurrentChannel(ui.list, dragged && dragged->from == i ? 1 : 0);
        if (const std::size_t to = one_row(ui, list, rows, i, dragged); to != i) {
            result = RankMove{i, to};
        }
    }
    layers.Merge(ui.list);
    ui.sem.node(open).height = ui.flow.y - outer.y;
    ui.sem.close();
    if (result) {
        said = moved_words(list, *result);
    }
    semantics::Node status = ui.node(semantics::Role::Status, ui.id("said"), {outer.x, ui.flow.y, 1, 1});
    status.flags |= semantics::flag::Hidden;
    ui.sem.add(status, {.name = said});
    return result;
}

} // namespace ownmark::ui

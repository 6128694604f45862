#include "ui/widgets/rank_list.h"

#include "catalogue/words_common.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/control.h"
#include "ui/widgets/disclosure.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float RowHeight = 56;
constexpr float RowGap = 8;

/// The button that moves a row by one; true when pressed.
bool move_button(const Ui& ui, const Rect& rect, std::string_view name, bool up, bool disabled) {
    const semantics::Id id = ui.id(name);
    const Feel feel = feel_of(ui, id, rect, disabled);
    ui.box(rect, measure::ControlRadius, mixed(0, ui.colour(Colour::Sunken), feel.pressed ? 1 : feel.hover));
    draw_chevron(ui, {rect.x + rect.width / 2, rect.y + rect.height / 2}, ui.px(20), up,
                 ui.colour(disabled ? Colour::LineStrong : Colour::Ink));
    if (feel.ringed) {
        ui.focus_ring(rect.grown(-3), measure::ControlRadius);
    }
    return button_node(ui, id, rect, disabled, 0, {.name = name});
}

/// How far row `id` was asked to move, in rows.
int steps_of(const Ui& ui, semantics::Id id) {
    int steps = 0;
    if (const auto* key = ui.single_key(id)) {
        steps = key->text == "u" ? -1 : 1;
    }
    if (const auto* move = ui.sem.take(id, semantics::ActionKind::Move)) {
        steps = static_cast<int>(std::lround(move->number));
    }
    return steps;
}

} // namespace

std::optional<RankMove> rank_list(Ui& ui, const RankList& list) {
    const Flow outer = ui.flow;
    const semantics::Id group = ui.id(list.name);
    const std::size_t open = ui.sem.open(
        ui.node(semantics::Role::List, group, {outer.x, outer.y, outer.width, 0}), {.name = list.name});
    const IdScope scope(list.name);
    std::optional<RankMove> result;
    const int last = static_cast<int>(list.items.size()) - 1;
    const float button = ui.px(44);
    for (int i = 0; i <= last; ++i) {
        const std::string_view item = list.items[static_cast<std::size_t>(i)];
        const semantics::Id id = ui.id(item);
        const float number = ui.px(32);
        const float room = outer.width - number - 2 * button - ui.px(28);
        const auto lines = ui.wrapped(Type::Pen, item, room);
        const float line = ui.type(Type::Pen).line;
        const float tall = line * static_cast<float>(lines.size());
        const Rect row = ui.take(outer.width, std::max(ui.px(RowHeight), tall + ui.px(24)), id);
        // A row that changed places slides to its new one.
        const float place = ui.motion.follow(semantics::id_of("place", id), Move::Card, row.y - outer.y);
        const Rect shown{row.x, outer.y + place, row.width, row.height};
        card_at(ui, shown);
        const float middle = shown.y + shown.height / 2;
        const std::string rank = std::to_string(i + 1);
        ui.line({shown.x + ui.px(16), middle - ui.type(Type::SmallBold).line / 2}, Type::SmallBold,
                Colour::InkMuted, rank);
        float y = middle - tall / 2;
        for (const std::string_view text : lines) {
            ui.line({shown.x + ui.px(16) + number, y}, Type::Pen,
                    list.disabled ? Colour::InkFaint : Colour::Pen, text);
            y += line;
        }
        semantics::Node node = ui.node(semantics::Role::ListItem, id, row);
        ui.sem.open(node,
                    {.name = filled(words::RankPlace,
                                    {{"what", item}, {"place", rank}, {"all", std::to_string(last + 1)}}),
                     .keys = list.disabled ? std::string_view() : ui.keys("ud")});
        const Rect up{shown.right() - 2 * button - ui.px(6), middle - button / 2, button, button};
        const Rect down{up.right(), up.y, button, button};
        int steps = list.disabled ? 0 : steps_of(ui, id);
        steps -= move_button(ui, up, filled(words::MoveUp, {{"what", item}}), true, list.disabled || i == 0);
        steps += move_button(ui, down, filled(words::MoveDown, {{"what", item}}), false,
                             list.disabled || i == last);
        ui.sem.close();
        const int to = std::clamp(i + steps, 0, last);
        if (to != i) {
            result = RankMove{static_cast<std::size_t>(i), static_cast<std::size_t>(to)};
        }
        ui.skip(i < last ? RowGap : 0);
    }
    ui.sem.node(open).height = ui.flow.y - outer.y;
    ui.sem.close();
    return result;
}

} // namespace ownmark::ui

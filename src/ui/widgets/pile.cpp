#include "ui/widgets/pile.h"

#include "ui/widgets/choice_mark.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace {

constexpr float HeadLine = 20;
constexpr float HeadPadding = 14;

float head_text_width(const Ui& ui, float width) {
    return width - ui.px(HeadPadding) - ui.px(22 + 12) - ui.px(4);
}

/// Box and node of a head; `target` is what answers. Where its content goes.
struct HeadBox {
    Rect rect;
    bool pressed;
};

HeadBox head_box(const Ui& ui, const Rect& rect, const Rect& target, const PileHead& head) {
    const semantics::Id id = ui.id("file");
    Feel feel = feel_of(ui, id, target);
    feel.hover *= head.live ? 1 : 0;
    feel.ringed = false;
    HeadBox box{control_box(ui, rect, measure::ControlRadius, feel), false};
    if (ui.focus_visible(id)) {
        ui.focus_ring(target, measure::ControlRadius);
    }
    box.pressed =
        button_node(ui, id, target, false, 0,
                    {.name = head.name, .description = head.description, .keys = ui.keys(head.key)}) &&
        head.live;
    return box;
}

} // namespace

float pile_head_height(const Ui& ui, std::span<const std::string_view> names, float width) {
    float height = ui.px(64);
    for (const std::string_view name : names) {
        const auto lines =
            static_cast<float>(ui.wrapped(Type::SmallBold, name, head_text_width(ui, width)).size());
        height = std::max(height, (lines + 1) * ui.px(HeadLine) + ui.px(24));
    }
    return height;
}

bool pile_head_at(Ui& ui, const Rect& rect, const PileHead& head) {
    const HeadBox box = head_box(ui, rect, rect, head);
    const auto lines = ui.wrapped(Type::SmallBold, head.name, head_text_width(ui, rect.width));
    const float x = box.rect.x + ui.px(HeadPadding);
    float y = box.rect.y + (rect.height - ui.px(HeadLine) * static_cast<float>(lines.size() + 1)) / 2;
    for (const std::string_view text : lines) {
        ui.line({x, y - ui.px(1)}, Type::SmallBold, Colour::Ink, text);
        y += ui.px(HeadLine);
    }
    ui.line({x, y}, Type::Note, Colour::InkMuted, head.count);
    if (const std::string_view key = ui.keys(head.key); !key.empty()) {
        key_cap(ui, {box.rect.right() - ui.px(23), box.rect.y + rect.height / 2}, key,
                ui.colour(Colour::InkMuted));
    }
    return box.pressed;
}

PileRowEvents pile_row(Ui& ui, const PileHead& head, std::string_view opener_name, bool open) {
    const float opener_width = ui.px(52);
    const float pad = ui.px(18);
    const float count_width = ui.measured(Type::Small, head.count);
    const float name_room = ui.flow.width - opener_width - 2 * pad;
    const bool below = ui.measured(Type::BodyBold, head.name) + ui.px(12) + count_width > name_room;
    const auto lines = ui.wrapped(Type::BodyBold, head.name, name_room);
    const float line = ui.type(Type::BodyBold).line;
    const float text_height =
        line * static_cast<float>(lines.size()) + (below ? ui.type(Type::Small).line : 0);
    const Rect row = ui.take(ui.flow.width, std::max(ui.px(58), text_height + ui.px(24)));
    const Rect target{row.x, row.y, row.width - opener_width, row.height};
    const HeadBox box = head_box(ui, row, target, head);
    float y = box.rect.y + (row.height - text_height) / 2;
    for (const std::string_view text : lines) {
        ui.line({row.x + pad, y}, Type::BodyBold, Colour::Ink, text);
        y += line;
    }
    const ImVec2 count_corner = below ? ImVec2{row.x + pad, y}
                                      : ImVec2{target.right() - pad + ui.px(4) - count_width,
                                               box.rect.y + (row.height - ui.type(Type::Small).line) / 2};
    ui.line(count_corner, Type::Small, Colour::InkMuted, head.count);

    const Rect opener{target.right(), row.y, opener_width, row.height};
    const semantics::Id id = ui.id("open");
    ui.list->AddRectFilled({opener.x, opener.y + 2}, {opener.x + 1, opener.bottom() - 2},
                           ui.colour(Colour::Line));
    const Feel feel = feel_of(ui, id, opener);
    draw_chevron(ui, {opener.x + opener.width / 2, opener.y + opener.height / 2}, ui.px(20), open,
                 mixed(ui.colour(Colour::InkMuted), ui.colour(Colour::Ink), feel.hover));
    if (feel.ringed) {
        ui.focus_ring(opener.grown(-3), measure::ControlRadius);
    }
    const bool opened = button_node(ui, id, opener, false,
                                    semantics::flag::HasExpanded | (open ? semantics::flag::Expanded : 0),
                                    {.name = opener_name});
    return {box.pressed, opened};
}

PileListEvents pile_list(Ui& ui, const PileList& pile) {
    const float pad = ui.px(13);
    PileListEvents events;
    if (pile.cards.empty()) {
        const Flow outer = ui.flow;
        ui.skip(ui.space(8));
        ui.flow.x += pad;
        ui.flow.width -= pad;
        paragraph(ui, pile.empty, Type::Note, Colour::InkMuted);
        ui.flow = {outer.x, ui.flow.y, outer.width};
        return events;
    }
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("list"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = pile.name});
    for (std::size_t i = 0; i < pile.cards.size(); ++i) {
        const PiledCard& card = pile.cards[i];
        const Type type = card.own ? Type::Pen : card.up ? Type::SmallBold : Type::Small;
        const float room = ui.flow.width - 2 * pad;
        const auto lines = ui.wrapped(type, card.name, room);
        const float line = ui.px(22);
        const float text_height = line * static_cast<float>(lines.size());
        const semantics::Id id = semantics::id_of(card.id, ui.id("take"));
        const Rect row = ui.take(ui.flow.width, std::max(pile.least_row, text_height + ui.px(11)), id);
        ui.sem.open(ui.node(semantics::Role::ListItem, semantics::id_of(card.id, ui.id("list")), row), {});
        const Feel feel = feel_of(ui, id, row, pile.disabled);
        ui.box({row.x, row.y, row.width, row.height - 1}, 0,
               mixed(0, ui.colour(Colour::Sunken), card.up || feel.pressed ? 1 : feel.hover));
        const float y = row.y + (row.height - text_height + line - ui.type(type).line) / 2;
        ui.lines({row.x + pad, y}, room, type, card.own ? Colour::Pen : Colour::Ink, card.name, lines, line);
        ui.hairline(row.x, row.bottom() - 1, row.width);
        if (ui.focused(id)) {
            events.focused = i;
        }
        if (feel.ringed) {
            ui.focus_ring(row.grown(-4), measure::RowRadius);
        }
        const std::uint32_t flags = semantics::flag::HasPressed | (card.up ? semantics::flag::Pressed : 0) |
                                    (card.take_focus ? semantics::flag::TakeFocus : 0);
        if (button_node(ui, id, row, pile.disabled, flags, {.name = card.spoken})) {
            events.taken = i;
        }
        ui.sem.close();
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
    return events;
}

} // namespace ownmark::ui

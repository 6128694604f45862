#include "ui/widgets/choice_mark.h"

#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

constexpr float MarkEdge = 1.6F;
/// Half of a row's radio or check, px.
constexpr float RowMark = 11;

/// How much of its mark is drawn, 0–1: the stroke takes 140 ms when it is chosen.
float drawn(const Ui& ui, semantics::Id id, bool chosen) {
    return ui.motion.follow(semantics::id_of("mark", id), Move::Choice, chosen ? 1.0F : 0.0F);
}

ImU32 mark_edge(const Ui& ui, const Feel& feel, bool chosen) {
    return chosen ? ui.colour(chosen_of(feel)) : edge_of(ui, feel);
}

Colour tick_colour(const Feel& feel) {
    return feel.disabled ? Colour::Surface : Colour::ChosenInk;
}

void round_mark(const Ui& ui, ImVec2 centre, float radius, ImU32 fill, ImU32 edge, const Feel& feel) {
    ui.list->AddCircleFilled(centre, radius, fill, 0);
    ui.list->AddCircle(centre, radius - MarkEdge / 2, edge, 0, MarkEdge);
    if (feel.ringed) {
        ui.focus_ring({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
    }
}

} // namespace

void pen_stroke(const Ui& ui, std::span<const ImVec2> points, ImU32 colour, float width, float part) {
    float left = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        left += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }
    left *= part;
    if (left <= 0) {
        return;
    }
    ui.list->PathLineTo(points[0]);
    ImVec2 end = points[0];
    for (std::size_t i = 1; i < points.size() && left > 0; ++i) {
        const float length = std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        const float way = std::min(1.0F, left / length);
        end = {points[i - 1].x + (points[i].x - points[i - 1].x) * way,
               points[i - 1].y + (points[i].y - points[i - 1].y) * way};
        ui.list->PathLineTo(end);
        left -= length;
    }
    ui.list->PathStroke(colour, ImDrawFlags_None, width);
    ui.list->AddCircleFilled(points[0], width / 2, colour, 8);
    ui.list->AddCircleFilled(end, width / 2, colour, 8);
}

void draw_choice(const Ui& ui, ImVec2 centre, float radius, semantics::Id id, bool chosen, const Feel& feel) {
    const float part = drawn(ui, id, chosen);
    const ImU32 fill = mixed(ground_of(ui, feel), ui.colour(chosen_of(feel)), std::min(1.0F, part * 2));
    round_mark(ui, centre, radius, fill, mark_edge(ui, feel, chosen), feel);
    const float k = radius / 13;
    const ImVec2 tick[] = {{centre.x - 6 * k, centre.y + 0.5F * k},
                           {centre.x - 1.6F * k, centre.y + 4.8F * k},
                           {centre.x + 6.4F * k, centre.y - 4.2F * k}};
    pen_stroke(ui, tick, ui.colour(tick_colour(feel)), 2 * std::max(1.0F, k), part);
}

void draw_radio(const Ui& ui, ImVec2 centre, semantics::Id id, bool chosen, const Feel& feel) {
    const float radius = ui.px(RowMark - 0.7F);
    round_mark(ui, centre, radius, ground_of(ui, feel), mark_edge(ui, feel, chosen), feel);
    const float part = drawn(ui, id, chosen);
    if (part > 0) {
        ui.list->AddCircleFilled(centre, ui.px(4.95F) * part, ui.colour(chosen_of(feel)), 0);
    }
}

void draw_check(const Ui& ui, ImVec2 centre, semantics::Id id, Tick tick, const Feel& feel) {
    const float half = ui.px(RowMark - 0.2F);
    const float part = drawn(ui, id, tick != Tick::Off);
    const Rect box{centre.x - half, centre.y - half, 2 * half, 2 * half};
    ui.box(box, measure::KeyRadius,
           mixed(ground_of(ui, feel), ui.colour(chosen_of(feel)), std::min(1.0F, part * 2)),
           mark_edge(ui, feel, tick != Tick::Off), MarkEdge);
    if (feel.ringed) {
        ui.focus_ring(box, measure::KeyRadius);
    }
    const float k = ui.px(1);
    const ImVec2 bar[] = {{centre.x - 5 * k, centre.y}, {centre.x + 5 * k, centre.y}};
    const ImVec2 sign[] = {{centre.x - 5 * k, centre.y + 0.5F * k},
                           {centre.x - 1.6F * k, centre.y + 3.8F * k},
                           {centre.x + 5.2F * k, centre.y - 3.8F * k}};
    pen_stroke(ui, tick == Tick::Some ? std::span<const ImVec2>(bar) : std::span<const ImVec2>(sign),
               ui.colour(tick_colour(feel)), 2 * k, part);
}

ChoiceRow choice_row(Ui& ui, semantics::Id id, std::string_view words, bool disabled) {
    const float indent = ui.px(34);
    const Flow outer = ui.flow;
    const std::size_t lines = ui.wrapped(Type::Body, words, outer.width - indent).size();
    const float text_height = ui.type(Type::Body).line * static_cast<float>(lines);
    const float height = std::max(ui.px(44), text_height + ui.px(14));
    ChoiceRow row;
    row.rect = ui.take(outer.width, height, id);
    row.mark = {row.rect.x + ui.px(RowMark), row.rect.y + height / 2};
    row.feel = feel_of(ui, id, row.rect, disabled);
    ui.flow = {row.rect.x + indent, row.rect.y + (height - text_height) / 2, row.rect.width - indent};
    text_block(ui, Type::Body, words_of(row.feel), words);
    ui.flow = {outer.x, row.rect.bottom(), outer.width};
    return row;
}

float key_cap_width(const Ui& ui, std::string_view key) {
    return std::max(ui.px(22), ui.measured(Type::Caption, key) + 2 * ui.px(6));
}

float key_cap(const Ui& ui, ImVec2 centre, std::string_view key, ImU32 colour) {
    const float text = ui.measured(Type::Caption, key);
    const float side = ui.px(22);
    const float width = key_cap_width(ui, key);
    const Rect rect{std::round(centre.x - width / 2), std::round(centre.y - side / 2), width, side};
    ui.box(rect, measure::KeyRadius, 0, ui.colour(Colour::LineStrong), 1);
    ui.line({rect.x + (width - text) / 2, rect.y + (side - ui.type(Type::Caption).line) / 2}, Type::Caption,
            colour, key);
    return width;
}

} // namespace ownmark::ui

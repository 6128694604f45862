#include "ui/widgets/chart_marks.h"

#include "charts/marks.h"
#include "charts/polyline.h"
#include "ui/widgets/control.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace ownmark::ui {

namespace {

constexpr float TagGap = 6;
constexpr float TagPadX = 14;
constexpr float TagPadY = 8;
constexpr float TagWidth = 260;
/// How far the ground of a mark under the pointer reaches round it.
constexpr float GroundReach = 4;

semantics::Id id_of(const Ui& ui, std::size_t mark) {
    return ui.id(std::to_string(mark));
}

Rect rect_of(const charts::Mark& mark, const Rect& chart) {
    const charts::Box box = charts::bounds_of(mark.outline);
    return {chart.x + box.low.x, chart.y + box.low.y, box.width(), box.height()};
}

std::vector<ImVec2> outline_on_screen(const charts::Mark& mark, const Rect& chart, float grown) {
    std::vector<ImVec2> points;
    for (const charts::Point p : charts::grown(mark.outline, grown)) {
        points.emplace_back(chart.x + p.x, chart.y + p.y);
    }
    return points;
}

/// The words of a mark's tag, its name first.
struct Tag {
    std::vector<std::pair<Type, std::string_view>> lines;
    Rect rect;
};

bool meet(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Beside, above or below its mark, within the chart, where it covers no other mark; otherwise above.
Rect tag_place(const Ui& ui, const charts::Scene& scene, const Rect& chart, std::size_t index, float width,
               float height) {
    const Rect mark = rect_of(scene.marks[index], chart);
    const float middle_x = mark.x + (mark.width - width) / 2;
    const float middle_y = mark.y + (mark.height - height) / 2;
    const Rect places[] = {
        {mark.right() + TagGap, middle_y, width, height},
        {middle_x, mark.y - TagGap - height, width, height},
        {mark.x - TagGap - width, middle_y, width, height},
        {middle_x, mark.bottom() + TagGap, width, height},
    };
    const auto is_free = [&](const Rect& place) {
        return std::ranges::none_of(
            scene.marks, [&](const charts::Mark& other) { return meet(place, rect_of(other, chart)); });
    };
    const float top = ui.phone() ? measure::TopBarHeight : 0;
    for (const Rect& place : places) {
        if (place.x >= chart.x && place.right() <= chart.right() && place.y >= top && is_free(place)) {
            return place;
        }
    }
    Rect above = places[1];
    above.x = std::clamp(above.x, 0.0F, std::max(0.0F, ui.window.x - width));
    above.y = above.y < top ? mark.bottom() + TagGap : above.y;
    return above;
}

Tag tag_of(const Ui& ui, const charts::Scene& scene, const Rect& chart, std::size_t index) {
    const charts::Mark& mark = scene.marks[index];
    const float room = std::min(ui.px(TagWidth), ui.window.x) - 2 * ui.px(TagPadX);
    Tag tag;
    float width = 0;
    float height = 2 * ui.px(TagPadY);
    const auto add = [&](Type type, std::string_view text) {
        for (const std::string_view line : ui.wrapped(type, text, room)) {
            tag.lines.emplace_back(type, line);
            width = std::max(width, ui.measured(type, line));
            height += ui.type(type).line;
        }
    };
    add(Type::NoteBold, mark.name);
    for (const std::string& fact : mark.facts) {
        add(Type::Note, fact);
    }
    tag.rect = tag_place(ui, scene, chart, index, std::ceil(width) + 2 * ui.px(TagPadX), height);
    return tag;
}

std::optional<std::size_t> pointed_mark(const Ui& ui, const charts::Scene& scene, const Rect& chart,
                                        const ChartState& state) {
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (ui.hovered({}, id_of(ui, i))) {
            return i; // a specimen
        }
    }
    // On its way from a mark to that mark's tag the pointer meets no other.
    const bool has_tag = state.told && *state.told < scene.marks.size() && !state.is_sent_away &&
                         !scene.marks[*state.told].is_labelled;
    if (has_tag && ui.hovered(tag_of(ui, scene, chart, *state.told).rect.grown(TagGap))) {
        return state.told;
    }
    if (!ui.hovered(chart)) {
        return std::nullopt;
    }
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return charts::mark_at(scene, {mouse.x - chart.x, mouse.y - chart.y});
}

/// Where a mark takes the pointer when that isn't its whole rectangle.
std::string pointer_outline(const charts::Mark& mark, const Rect& rect, const Rect& chart) {
    constexpr float Coarse = 4;
    constexpr float NearlyAll = 0.9F;
    if (charts::area_of(mark.outline) > NearlyAll * rect.width * rect.height) {
        return {};
    }
    const auto px = [](float v) { return std::to_string(static_cast<int>(std::lround(v))) + "px"; };
    std::string text;
    charts::Point last{-1000, -1000};
    for (const charts::Point p : mark.outline) {
        if (std::hypot(p.x - last.x, p.y - last.y) >= Coarse) {
            text += (text.empty() ? "" : ",") + px(chart.x + p.x - rect.x) + " " + px(chart.y + p.y - rect.y);
            last = p;
        }
    }
    return text;
}

} // namespace

MetMarks meet_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, ChartState& state) {
    MetMarks met{.pointed = pointed_mark(ui, scene, rect, state), .ringed = {}, .tagged = {}};
    std::optional<std::size_t> focused;
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const semantics::Id id = id_of(ui, i);
        if (ui.focused(id)) {
            focused = i;
            state.mark = i;
            met.ringed = ui.focus_visible(id) ? focused : std::nullopt;
        }
    }
    const std::optional<std::size_t> told = met.pointed ? met.pointed : focused;
    if (told != state.told) {
        state.told = told;
        state.is_sent_away = false;
    }
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && key->text == "escape") {
        state.is_sent_away = true;
    }
    if (told && !state.is_sent_away && !scene.marks[*told].is_labelled) {
        met.tagged = told;
    }
    return met;
}

void draw_beneath_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, const MetMarks& met) {
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const float lit = ui.motion.follow(semantics::id_of("hover", id_of(ui, i)), Move::Press,
                                           met.pointed == i ? 1.0F : 0.0F);
        if (lit > 0) {
            const std::vector<ImVec2> points = outline_on_screen(scene.marks[i], rect, GroundReach);
            ui.list->AddConcavePolyFilled(points.data(), static_cast<int>(points.size()),
                                          mixed(0, ui.colour(Colour::Sunken), lit));
        }
    }
}

void draw_over_marks(Ui& ui, const charts::Scene& scene, const Rect& rect, const MetMarks& met) {
    if (met.ringed) {
        const std::vector<ImVec2> ring =
            outline_on_screen(scene.marks[*met.ringed], rect, 2 + measure::FocusEdge / 2);
        // On paper of its own, so that it shows on a neighbour in pen.
        for (const auto& [colour, width] :
             {std::pair{Colour::Paper, measure::FocusEdge + 2}, {Colour::Focus, measure::FocusEdge}}) {
            ui.list->AddPolyline(ring.data(), static_cast<int>(ring.size()), ui.colour(colour),
                                 ImDrawFlags_Closed, width);
        }
    }
    if (!met.tagged) {
        return;
    }
    const Tag tag = tag_of(ui, scene, rect, *met.tagged);
    const Layer below = ui.layer();
    ui.use_layer(Layer::Tags);
    ui.card(tag.rect, measure::RowRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
            Shadow::Lifted);
    float y = tag.rect.y + ui.px(TagPadY);
    for (const auto& [type, line] : tag.lines) {
        ui.line({tag.rect.x + ui.px(TagPadX), y}, type,
                type == Type::NoteBold ? Colour::Ink : Colour::InkMuted, line);
        y += ui.type(type).line;
    }
    ui.use_layer(below);
}

void record_marks(const Ui& ui, const charts::Scene& scene, const Rect& rect, ChartState& state) {
    const bool takes_focus = std::exchange(state.takes_focus, false);
    state.mark = std::min(state.mark, scene.marks.size() - 1);
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const charts::Mark& mark = scene.marks[i];
        const Rect place = rect_of(mark, rect);
        semantics::Node node = ui.node(semantics::Role::Mark, id_of(ui, i), place);
        node.flags |= takes_focus && i == state.mark ? semantics::flag::TakeFocus : 0;
        ui.sem.add(node, {.name = charts::spoken(mark), .extra = pointer_outline(mark, place, rect)});
    }
}

} // namespace ownmark::ui

#include "ui/ui.h"

#include "imgui_internal.h"
#include "paint/callback.h"
#include "paint/paint.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ownmark::ui {

Ui::Ui(const Theme& theme_in, Layout layout_in, const TypeSetter& setter_in, ImVec2 window_in,
       float scroll_in, semantics::Recorder& recorder, Motion& motion_in)
    : theme(theme_in),
      layout(layout_in),
      setter(setter_in),
      window(window_in),
      scroll(scroll_in),
      sem(recorder),
      motion(motion_in) {}

semantics::Id Ui::id(std::string_view name) const {
    return ImGui::GetCurrentWindow()->GetID(name.data(), name.data() + name.size());
}

Rect Ui::take(float width, float height, semantics::Id item) {
    const Rect rect{flow.x, flow.y, std::min(width, flow.width), height};
    const ImRect box(rect.low(), rect.high());
    ImGui::SetCursorScreenPos(rect.low());
    ImGui::ItemSize(box);
    ImGui::ItemAdd(box, item);
    flow.y += height;
    return rect;
}

Rect Ui::target(const Rect& drawn) const {
    const float least = std::max(measure::LeastTarget, target_px(0));
    const float across = std::max(0.0F, least - drawn.width) / 2;
    const float down = std::max(0.0F, least - drawn.height) / 2;
    return {drawn.x - across, drawn.y - down, drawn.width + 2 * across, drawn.height + 2 * down};
}

semantics::Node Ui::node(semantics::Role role, semantics::Id id, const Rect& rect) const {
    semantics::Node n;
    n.role = role;
    n.id = id;
    n.x = rect.x;
    n.y = rect.y + (pinned() ? 0 : scroll);
    n.width = rect.width;
    n.height = rect.height;
    return n;
}

void Ui::open_pinned(semantics::Node node, const semantics::Words& words, Layer layer) {
    node.flags |= semantics::flag::Pinned;
    if (!pinned()) {
        node.y -= scroll;
    }
    sem.open(node, words);
    layers_.push_back(layer_);
    ++pinned_;
    use_layer(layer);
}

void Ui::close_pinned() {
    assert(pinned_ > 0);
    sem.close();
    --pinned_;
    use_layer(layers_.back());
    layers_.pop_back();
}

float Ui::open_over(semantics::Id id, const Rect& rect, const semantics::Words& words) {
    const float top = std::max(0.0F, rect.y);
    semantics::Node over =
        node(semantics::Role::Dialog, id, {rect.x, top, rect.width, std::min(rect.height, window.y - top)});
    over.flags |= semantics::flag::Modal;
    over.value = sem.scrolled_px(id);
    over_ = sem.frame().nodes.size();
    open_pinned(over, words, Layer::Overlay);
    return top - over.value;
}

void Ui::close_over(float height) {
    semantics::Node& over = sem.node(over_);
    over.maximum = height > over.height + 0.5F ? height : 0;
    close_pinned();
}

bool Ui::hovered(const Rect& rect) const {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool inside =
        mouse.x >= rect.x && mouse.y >= rect.y && mouse.x < rect.right() && mouse.y < rect.bottom();
    return inside && (!behind_dialog || layer_ == Layer::Overlay);
}

namespace {

float ratio() {
    return std::max(1.0F, ImGui::GetIO().DisplayFramebufferScale.x);
}

/// On a whole device pixel.
float snapped(float v) {
    return std::round(v * ratio()) / ratio();
}

/// Fine strokes are whole device pixels wide, as the browser draws borders; broader ones are as they are.
float stroke_of(float width) {
    return width < 2 ? std::max(1.0F, std::floor(width * ratio())) / ratio() : width;
}

} // namespace

void Ui::box(const Rect& place, float radius, ImU32 fill, ImU32 edge, float width) const {
    if (!on_screen(place)) {
        return;
    }
    Rect rect{snapped(place.x), snapped(place.y), 0, 0};
    rect.width = snapped(place.right()) - rect.x;
    rect.height = snapped(place.bottom()) - rect.y;
    const float edge_width = stroke_of(width);
    if ((fill & IM_COL32_A_MASK) != 0) {
        list->AddRectFilled(rect.low(), rect.high(), fill, radius);
    }
    if ((edge & IM_COL32_A_MASK) != 0 && width > 0) {
        const float inset = edge_width / 2 - 0.5F; // ImGui puts half a px of its own inside
        list->AddRect({rect.x + inset, rect.y + inset}, {rect.right() - inset, rect.bottom() - inset}, edge,
                      std::max(0.0F, radius - inset), ImDrawFlags_None, edge_width);
    }
}

void Ui::card(const Rect& rect, float radius, ImU32 fill, ImU32 edge, float edge_width, Shadow shadow) const {
    if (!on_screen(rect.grown(60))) {
        return;
    }
    if (theme.in_system_colours() && edge_width <= 0) {
        edge = theme[Colour::LineStrong];
        edge_width = measure::Hairline;
    }
    if (shadow == Shadow::None || theme.in_system_colours()) {
        box(rect, radius, fill, edge, edge_width);
        return;
    }
    paint::Card card;
    card.x = rect.x;
    card.y = rect.y;
    card.width = rect.width;
    card.height = rect.height;
    card.radius = radius;
    card.fill = fill;
    card.edge = edge;
    card.edge_width = edge_width;
    const auto& [near, wide] = row_of(tokens::Shadows, shadow);
    card.near_blur = near.blur;
    card.near_drop = near.drop;
    card.near_shadow = theme[near];
    card.shadow_blur = wide.blur;
    card.shadow_drop = wide.drop;
    card.shadow = theme[wide];
    list->AddCallback(paint::marker, &card, sizeof card);
}

void Ui::linen(const Rect& rect) const {
    if (theme.contrast != Contrast::Usual) {
        box(rect, 0, theme[Colour::Linen], theme[Colour::Line], measure::Hairline);
        return;
    }
    paint::Linen linen;
    linen.x = rect.x;
    linen.y = rect.y;
    linen.width = rect.width;
    linen.height = rect.height;
    linen.ground = theme[Colour::Linen];
    linen.warp = theme[Shade::LinenWarp];
    linen.weft = theme[Shade::LinenWeft];
    list->AddCallback(paint::marker, &linen, sizeof linen);
}

void Ui::hairline(float x, float y, float width, Colour c, float thickness) const {
    const float top = snapped(y);
    list->AddRectFilled({x, top}, {x + width, top + stroke_of(thickness)}, theme[c]);
}

void Ui::focus_ring(const Rect& rect, float radius) const {
    const Rect ring = rect.grown(measure::FocusGap + measure::FocusEdge);
    const float inset = measure::FocusEdge / 2 - 0.5F;
    list->AddRect({ring.x + inset, ring.y + inset}, {ring.right() - inset, ring.bottom() - inset},
                  theme[Colour::Focus], radius + 4 - inset, ImDrawFlags_None, measure::FocusEdge);
}

void Ui::begin_frame() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(window);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoMouseInputs |
                     ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::PopStyleVar(4);
    list = ImGui::GetWindowDrawList();
    // Edges fade over one device pixel, not over a px.
    list->_FringeScale = 1 / ratio();
    splitter_.Split(list, static_cast<int>(Layer::Count));
    layer_ = Layer::Page;
}

void Ui::end_frame() {
    assert(pinned_ == 0);
    splitter_.Merge(list);
    ImGui::End();
}

void Ui::use_layer(Layer layer) {
    layer_ = layer;
    splitter_.SetCurrentChannel(list, static_cast<int>(layer));
}

RootScope::RootScope(std::string_view name) {
    ImGui::PushOverrideID(semantics::id_of(name));
}

RootScope::~RootScope() {
    ImGui::PopID();
}

} // namespace ownmark::ui

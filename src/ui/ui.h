// What a view draws with: theme, flow position, semantics of this frame. Passed as a value's reference, never
// global. Our own layer over Dear ImGui: every widget is an ImGui item, but acts through semantics actions
// alone.
#pragma once
#include "imgui.h"
#include "semantics/frame.h"
#include "ui/icons.h"
#include "ui/motion.h"
#include "ui/theme.h"
#include "ui/type_setter.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::ui {

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    float right() const { return x + width; }

    float bottom() const { return y + height; }

    ImVec2 low() const { return {x, y}; }

    ImVec2 high() const { return {x + width, y + height}; }

    Rect grown(float by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
};

/// Where the next thing goes: a column and how far down it is, window px.
struct Flow {
    float x = 0;
    float y = 0;
    float width = 0;
};

/// Where the page lies in the window this frame, px.
struct PageFrame {
    /// The paper.
    Rect page;
    /// What stands on it between the margins; height is meaningless.
    Rect content;
    /// Left edge of the spine, or of the cover: in very wide windows the desk shows on both sides.
    float spine_x = 0;
    /// Height of the whole scrolling page; page_foot() sets it.
    float height = 0;
    /// Where one is ("Values, part 1 of 3"), said with the heading that focus comes to.
    std::string running;
    /// Where the content ends, px from the page's top, and how much of the window a pinned foot bar covers.
    float end = 0;
    float foot = 0;
    /// Index of the node that the sheet's content lies in.
    std::size_t main = 0;
};

/// What is drawn over what.
enum class Layer : std::uint8_t { Page, Tags, Bars, Overlay, Count };

using tokens::Shadow;

/// A control shown in a state it isn't in: only the page of specimens asks for that.
struct Specimen {
    enum class State : std::uint8_t { Hover, Focus, Pressed, Dragged };

    /// 0 for none; `group` is what it lies in.
    semantics::Id id = 0;
    semantics::Id group = 0;
    State state = State::Hover;
};

class Ui {
public:
    Ui(const Theme& theme, Layout layout, const TypeSetter& setter, ImVec2 window, float scroll,
       semantics::Recorder& recorder, Motion& motion);

    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    Theme theme;
    Layout layout;
    const TypeSetter& setter;
    ImVec2 window;
    /// How far the page is scrolled, px.
    float scroll = 0;
    semantics::Recorder& sem;
    /// Values on their way; ids of a widget's own, as id("hover") below its scope.
    Motion& motion;
    ImDrawList* list = nullptr;
    Flow flow;
    PageFrame frame;
    /// Whether a finger may be what points.
    bool touch = false;
    /// False where Plain view is all there is.
    bool can_draw = true;
    /// The PDF has boxes for letters that its fonts lack.
    bool pdf_has_boxes = false;
    /// Whether keys act that are pressed alone; a person can turn them off.
    bool single_keys = true;
    /// Seconds since the program began: only for what fades or ends by itself.
    double seconds = 0;

    bool phone() const { return layout == Layout::Phone; }

    ImU32 colour(Colour c) const { return theme[c]; }

    float px(float v) const { return theme.px(v); }

    float space(float v) const { return theme.space(v); }

    bool by_touch() const { return touch || phone(); }

    /// A measure of something to act on: at least what a finger needs.
    float target_px(float v) const { return px(by_touch() ? std::max(v, measure::TouchTarget) : v); }

    /// What answers for something drawn smaller than a pointer, or a finger, needs.
    Rect target(const Rect& drawn) const;

    TypeStyle type(Type t) const { return theme.type(t, layout); }

    /// From the top of a field's line, which is measure::PenPitch high, to that of the line of pen in it, px.
    float pen_above() const;

    /// An id below ImGui's id stack.
    semantics::Id id(std::string_view name) const;

    /// Takes the next `height` px of the flow, at most `width` wide, as an ImGui item.
    Rect take(float width, float height, semantics::Id item = 0);

    void skip(float height) { flow.y += height; }

    /// A node for `rect`, in page or window coordinates as the open region asks.
    semantics::Node node(semantics::Role role, semantics::Id id, const Rect& rect) const;
    /// Regions fixed to the window: spine, bars, dialogs.
    void open_pinned(semantics::Node node, const semantics::Words& words, Layer layer);

    void close_pinned();

    /// Opens what lies over the page and keeps everything else out of reach; what is taller than the window
    /// can be scrolled. Returns where it begins, window px.
    float open_over(semantics::Id id, const Rect& rect, const semantics::Words& words);
    /// `height` it has turned out to have, px.
    void close_over(float height);

    bool pinned() const { return pinned_ > 0; }

    bool hovered(const Rect& rect) const;

    /// The same for the control `id`, which may be shown hovered without being so.
    bool hovered(const Rect& rect, semantics::Id id) const {
        return hovered(rect) || shown_as(id, Specimen::State::Hover);
    }

    /// Whether the pointer is down on it.
    bool held(semantics::Id id) const { return sem.held() == id || shown_as(id, Specimen::State::Pressed); }

    /// How far down the handle `id` is being dragged, px.
    std::optional<float> dragged(semantics::Id id) const {
        if (shown_as(id, Specimen::State::Dragged)) {
            return px(40);
        }
        return sem.dragged() == id ? std::optional(sem.drag_px()) : std::nullopt;
    }

    bool focused(semantics::Id id) const {
        return sem.focused() == id || shown_as(id, Specimen::State::Focus);
    }

    bool focus_visible(semantics::Id id) const {
        return (sem.focused() == id && sem.focus_visible()) || shown_as(id, Specimen::State::Focus);
    }

    bool focus_within(semantics::Id container) const {
        return sem.focus_within(container) ||
               (specimen.id != 0 && specimen.group == container && specimen.state == Specimen::State::Focus);
    }

    /// Single keys as nodes and key caps get them: none while they are turned off.
    std::string_view keys(std::string_view single) const { return single_keys ? single : std::string_view(); }

    /// The single key that was pressed on `id`, or null.
    const semantics::Action* single_key(semantics::Id id) const {
        return single_keys ? sem.take(id, semantics::ActionKind::Key) : nullptr;
    }

    bool on_screen(const Rect& rect) const { return rect.bottom() > -64 && rect.y < window.y + 64; }

    void box(const Rect& rect, float radius, ImU32 fill, ImU32 edge = 0, float edge_width = 0) const;
    void card(const Rect& rect, float radius, ImU32 fill, ImU32 edge, float edge_width, Shadow shadow) const;
    void linen(const Rect& rect) const;
    void hairline(float x, float y, float width, Colour colour = Colour::Line, float thickness = 1) const;
    void focus_ring(const Rect& rect, float radius) const;

    void icon(Icon icon, ImVec2 corner, float size, Colour colour) const {
        draw_icon(*list, icon, corner, size, theme[colour]);
    }

    /// Width of one line of text, px.
    float measured(Type type, std::string_view text) const;
    /// Draws one line whose line box starts at `corner`.
    void line(ImVec2 corner, Type type, ImU32 colour, std::string_view text) const;

    void line(ImVec2 corner, Type t, Colour c, std::string_view text) const {
        line(corner, t, theme[c], text);
    }

    /// The same in a column `width` wide: a text that runs from right to left begins at its right edge.
    void line_in(ImVec2 corner, float width, Type type, ImU32 colour, std::string_view text,
                 base::Direction direction) const;

    /// Whether a line of text that begins at `y` can be seen.
    bool shows_line(float y) const { return y <= window.y + 64 && y >= -96; }

    /// Lines of print text at `width`: broken at spaces and new lines, between the characters of scripts that
    /// have no spaces, and in words longer than a line anywhere.
    std::vector<std::string_view> wrapped(Type type, std::string_view text, float width) const;
    /// Draws `lines` of `text`, `pitch` apart, in a column `width` wide: each paragraph from the side that it
    /// runs from.
    void lines(ImVec2 corner, float width, Type type, Colour colour, std::string_view text,
               std::span<const std::string_view> lines, float pitch) const;

    /// Opens ImGui's window for the frame and closes it.
    void begin_frame();
    void end_frame();
    void use_layer(Layer layer);

    Layer layer() const { return layer_; }

    /// The way to the page's title was asked for: focus goes there.
    bool title_wanted = false;
    /// While a dialog is open, what lies below takes no hover.
    bool behind_dialog = false;
    Specimen specimen;

private:
    bool shown_as(semantics::Id id, Specimen::State state) const {
        return specimen.id != 0 && specimen.id == id && specimen.state == state;
    }

    ImDrawListSplitter splitter_;
    Layer layer_ = Layer::Page;
    int pinned_ = 0;
    std::size_t over_ = 0;
    std::vector<Layer> layers_;
};

/// ImGui's id stack for a scope.
class IdScope {
public:
    explicit IdScope(std::string_view name) { ImGui::PushID(name.data(), name.data() + name.size()); }

    explicit IdScope(int number) { ImGui::PushID(number); }

    ~IdScope() { ImGui::PopID(); }

    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

/// A scope of its own, whatever is open: what is on every page has the same ids on each.
class RootScope {
public:
    explicit RootScope(std::string_view name);
    ~RootScope();

    RootScope(const RootScope&) = delete;
    RootScope& operator=(const RootScope&) = delete;
};

} // namespace ownmark::ui

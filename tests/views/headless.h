// The workbook's screen without a screen: draws the root view with real fonts, acts through semantics actions
// as the browser would, and finds things by role and accessible name. Widths and line breaks are nobody's
// business here.
#pragma once
#include "semantics/frame.h"
#include "session/session.h"
#include "ui/ui.h"
#include "ui/views/view_state.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiContext;

namespace ownmark::tests {

/// A node that was found, with its words copied: it outlives the next frame.
struct Found {
    semantics::Node node;
    std::string name;
    std::string value;
    std::string description;
    /// False when nothing was found; the test has failed by then.
    bool there = false;

    bool is(std::uint32_t flag) const { return (node.flags & flag) != 0; }

    float right() const { return node.x + node.width; }

    float bottom() const { return node.y + node.height; }
};

class Headless {
public:
    explicit Headless(ImVec2 window = {1280, 800}, float text_scale = 1);
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    session::Session session;
    ui::ViewState state;
    /// Sets what needs it, when there is one.
    ui::Shaper shaper;
    /// Drawn instead of the root view, in a column of an empty page, when there is one.
    std::function<void(ui::Ui&)> alone;
    /// Where the pointer is, window px.
    ImVec2 pointer = {-1000, -1000};
    /// All commands the views emitted since the last act.
    session::Commands commands;
    std::vector<session::Effect> effects;

    /// Opens a page of a sheet and draws it.
    void show(std::string_view sheet, int page = 0);
    /// Does `action`, applies what it led to, and draws until that is on the screen.
    void act(semantics::Action action);

    void draw() { act({}); }

    /// One frame with just these actions.
    void one_frame(std::vector<semantics::Action> actions);

    /// The only node of this role with exactly this name; fails the test otherwise.
    Found find(semantics::Role role, std::string_view name) const;
    bool has(semantics::Role role, std::string_view name) const;
    std::vector<Found> all(semantics::Role role) const;
    /// Those inside the container `of`.
    std::vector<Found> all_in(const Found& of, semantics::Role role) const;
    /// Whether some node's name, value or description holds `text`.
    bool says(std::string_view text) const;

    void press(std::string_view button);
    void choose(std::string_view radio_group, std::string_view radio);
    void type(std::string_view field, std::string_view text);
    /// A single key while focus is in the group of this name.
    void key(semantics::Role role, std::string_view name, std::string_view key);
    void focus(const Found& on);
    /// Puts the pointer on its middle.
    void point_at(const Found& on);

    /// Nothing may stick out of the window sideways, ids are unique, buttons don't lie over each other, and
    /// headings begin with one h1. Fails the test otherwise.
    void check_sound() const;

    const semantics::Frame& frame() const { return recorder_.frame(); }

private:
    ImGuiContext* imgui_ = nullptr;
    /// ImGui reads glyphs from these as they are needed.
    std::array<std::string, 4> font_bytes_;
    ui::Fonts fonts_{};
    ImVec2 window_;
    float text_scale_;
    semantics::Recorder recorder_;
    ui::Motion motion_;
    double seconds_ = 0;
};

} // namespace ownmark::tests

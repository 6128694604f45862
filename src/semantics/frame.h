// Records the semantics of one frame while it is drawn, and gives widgets the actions that arrived since the
// last one.
#pragma once
#include "semantics/node.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::semantics {

/// Something a person did, by whatever means.
struct Action {
    Id target = 0;
    ActionKind kind = ActionKind::Press;
    double number = 0;
    std::string text;
};

/// The nodes of one frame with the text they point into.
struct Frame {
    std::vector<Node> nodes;
    std::string text;
    std::uint64_t hash = 0;

    std::string_view at(Span span) const { return std::string_view(text).substr(span.offset, span.length); }
};

/// The words of a node; empty ones are left out.
struct Words {
    std::string_view name = {};
    std::string_view value = {};
    std::string_view description = {};
    std::string_view keys = {};
    std::string_view extra = {};
};

class Recorder {
public:
    /// Starts a frame: `actions` are what arrived since the last one.
    void begin(std::vector<Action> actions);

    /// Adds `node` under the innermost open container and returns its index. Ids must be unique within the
    /// frame.
    std::size_t add(Node node, const Words& words);
    /// Adds a container and opens it: what follows is inside until close().
    std::size_t open(Node node, const Words& words);
    void close();

    Node& node(std::size_t index) { return frame_.nodes[index]; }

    /// Ends the frame: every container is closed, hashes are filled.
    const Frame& finish();

    const Frame& frame() const { return frame_; }

    /// The last action of this kind for `id`, or null. Valid until the next begin().
    const Action* take(Id id, ActionKind kind) const;

    /// The node that has keyboard focus, over frames; 0 for none.
    Id focused() const { return focused_; }

    /// Whether focus came by keyboard and must be seen.
    bool focus_visible() const { return focus_visible_; }

    /// What the pointer is down on; 0 for nothing.
    Id held() const { return held_; }

    /// The handle that is being dragged, and how far down, px; 0 for none.
    Id dragged() const { return dragged_; }

    float drag_px() const { return drag_px_; }

    /// How far the dialog `id` is scrolled, px.
    float scrolled_px(Id id) const { return id == scrolled_ ? scrolled_px_ : 0; }

    /// All that arrived since the last frame, in order.
    const std::vector<Action>& actions() const { return actions_; }

    /// Whether focus is on a node inside the container `index` of the last finished frame's same id.
    bool focus_within(Id container) const;

private:
    Frame frame_;
    Frame last_;
    std::vector<Action> actions_;
    std::vector<std::int32_t> open_;
    Id focused_ = 0;
    Id held_ = 0;
    Id dragged_ = 0;
    Id scrolled_ = 0;
    float drag_px_ = 0;
    float scrolled_px_ = 0;
    bool focus_visible_ = false;
};

/// An id from a parent's id and a name or number, for things without an ImGui id.
Id id_of(std::string_view name, Id parent = 0);

} // namespace ownmark::semantics

#include "semantics/frame.h"

#include <cassert>
#include <utility>

namespace ownmark::semantics {

namespace {

constexpr std::uint64_t HashStart = 1469598103934665603ULL;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash ^= value;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29U);
}

std::uint64_t mixed_text(std::uint64_t hash, std::string_view text) {
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return mixed(hash, text.size());
}

std::uint64_t bits_of(float a, float b) {
    // Thousandths of a px: finer changes can't be seen and must not wake the browser.
    const auto fixed = [](float v) {
        return static_cast<std::uint32_t>(static_cast<std::int32_t>(v * 1000.0F));
    };
    return (static_cast<std::uint64_t>(fixed(a)) << 32U) | fixed(b);
}

std::uint64_t hash_of(const Frame& frame, const Node& n) {
    std::uint64_t h = mixed(HashStart, n.id);
    const Id parent = n.parent < 0 ? 0 : frame.nodes[static_cast<std::size_t>(n.parent)].id;
    h = mixed(h, (static_cast<std::uint64_t>(parent) << 32U) | n.flags);
    h = mixed(h, (static_cast<std::uint64_t>(n.role) << 24U) | (static_cast<std::uint64_t>(n.level) << 16U) |
                     (static_cast<std::uint64_t>(n.text_style) << 8U) | n.column);
    h = mixed(h, bits_of(n.x, n.y));
    h = mixed(h, bits_of(n.width, n.height));
    h = mixed(h, bits_of(n.value, n.minimum));
    h = mixed(h, bits_of(n.maximum, n.step));
    h = mixed(h, bits_of(n.font_px, n.line_px));
    h = mixed(h, bits_of(n.inset_x, n.inset_y));
    h = mixed(h, n.group);
    for (const Span span : {n.name, n.value_text, n.description, n.keys, n.extra}) {
        h = mixed_text(h, frame.at(span));
    }
    return h;
}

} // namespace

void Recorder::begin(std::vector<Action> actions) {
    std::swap(last_, frame_);
    frame_.nodes.clear();
    frame_.text.clear();
    open_.clear();
    actions_ = std::move(actions);
    for (const Action& action : actions_) {
        if (action.kind == ActionKind::Focus) {
            focused_ = action.target;
            focus_visible_ = action.number != 0;
        } else if (action.kind == ActionKind::Blur && focused_ == action.target) {
            focused_ = 0;
        } else if (action.kind == ActionKind::Hold) {
            held_ = action.number != 0 ? action.target : 0;
        } else if (action.kind == ActionKind::Drag) {
            dragged_ = action.target;
            drag_px_ = static_cast<float>(action.number);
        } else if (action.kind == ActionKind::Drop) {
            dragged_ = 0;
        } else if (action.kind == ActionKind::Scroll) {
            scrolled_ = action.target;
            scrolled_px_ = static_cast<float>(action.number);
        }
    }
}

std::size_t Recorder::add(Node node, const Words& words) {
    assert(node.id != 0);
    const auto keep = [&](std::string_view text) {
        const Span span{static_cast<std::uint32_t>(frame_.text.size()),
                        static_cast<std::uint32_t>(text.size())};
        frame_.text += text;
        return span;
    };
    node.parent = open_.empty() ? -1 : open_.back();
    node.name = keep(words.name);
    node.value_text = keep(words.value);
    node.description = keep(words.description);
    node.keys = keep(words.keys);
    node.extra = keep(words.extra);
    frame_.nodes.push_back(node);
    return frame_.nodes.size() - 1;
}

std::size_t Recorder::open(Node node, const Words& words) {
    const std::size_t index = add(node, words);
    open_.push_back(static_cast<std::int32_t>(index));
    return index;
}

void Recorder::close() {
    assert(!open_.empty());
    open_.pop_back();
}

const Frame& Recorder::finish() {
    assert(open_.empty());
    std::uint64_t all = mixed(HashStart, frame_.nodes.size());
    for (Node& node : frame_.nodes) {
        const std::uint64_t h = hash_of(frame_, node);
        node.hash = static_cast<std::uint32_t>(h ^ (h >> 32U));
        all = mixed(all, h);
    }
    frame_.hash = all;
    return frame_;
}

const Action* Recorder::take(Id id, ActionKind kind) const {
    const Action* found = nullptr;
    for (const Action& action : actions_) {
        if (action.target == id && action.kind == kind) {
            found = &action;
        }
    }
    return found;
}

bool Recorder::focus_within(Id container) const {
    if (focused_ == 0 || container == 0) {
        return false;
    }
    for (const Node& node : last_.nodes) {
        if (node.id != focused_) {
            continue;
        }
        for (std::int32_t at = node.parent; at >= 0; at = last_.nodes[static_cast<std::size_t>(at)].parent) {
            if (last_.nodes[static_cast<std::size_t>(at)].id == container) {
                return true;
            }
        }
    }
    return false;
}

Id id_of(std::string_view name, Id parent) {
    const std::uint64_t h = mixed_text(mixed(HashStart, parent), name);
    const auto id = static_cast<Id>(h ^ (h >> 32U));
    return id == 0 ? 1 : id;
}

} // namespace ownmark::semantics

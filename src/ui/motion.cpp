#include "ui/motion.h"

#include <algorithm>
#include <array>

namespace ownmark::ui {

namespace {

struct MoveStyle {
    Move move;
    float secs;
    float x1, y1, x2, y2;
};

constexpr std::array Moves = {
    MoveStyle{Move::Press, 0.09F, 0, 0, 1, 1},          MoveStyle{Move::Choice, 0.14F, 0.2F, 0, 0, 1},
    MoveStyle{Move::Card, 0.22F, 0.2F, 0, 0, 1},        MoveStyle{Move::PageTurn, 0.26F, 0.2F, 0, 0, 1},
    MoveStyle{Move::Evidence, 0.20F, 0.3F, 0, 0.2F, 1}, MoveStyle{Move::Stitch, 0.42F, 0.3F, 0, 0.2F, 1},
    MoveStyle{Move::Grow, 0.36F, 0.2F, 0, 0, 1},        MoveStyle{Move::Turn, 0.5F, 0.4F, 0, 0.2F, 1},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < Moves.size(); ++i) {
        if (static_cast<std::size_t>(Moves[i].move) != i) {
            return false;
        }
    }
    return Moves.size() == static_cast<std::size_t>(Move::Count);
}

static_assert(in_order());

const MoveStyle& style_of(Move move) {
    return Moves[static_cast<std::size_t>(move)];
}

float bezier(float p1, float p2, float t) {
    const float u = 1 - t;
    return 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t;
}

} // namespace

float cubic_bezier(float x1, float y1, float x2, float y2, float part) {
    // Time grows with the curve's parameter: halving finds it.
    float low = 0;
    float high = 1;
    for (int i = 0; i < 16; ++i) {
        const float middle = (low + high) / 2;
        (bezier(x1, x2, middle) < part ? low : high) = middle;
    }
    return bezier(y1, y2, low);
}

void Motion::begin_frame(double seconds, bool reduced) {
    std::erase_if(tracks_, [this](const auto& entry) { return entry.second.frame != frame_; });
    seconds_ = seconds;
    reduced_ = reduced;
    moving_ = false;
    ++frame_;
}

float Motion::value_of(const Track& track, Move move) const {
    const MoveStyle& style = style_of(move);
    const float part = static_cast<float>(seconds_ - track.since) / style.secs;
    if (reduced_ || part >= 1) {
        return track.to;
    }
    const float way = cubic_bezier(style.x1, style.y1, style.x2, style.y2, std::max(0.0F, part));
    return track.from + (track.to - track.from) * way;
}

float Motion::step(Track& track, Move move) {
    track.frame = frame_;
    moving_ = moving_ || (!reduced_ && track.from != track.to &&
                          seconds_ - track.since < static_cast<double>(style_of(move).secs));
    return value_of(track, move);
}

float Motion::follow(semantics::Id id, Move move, float target) {
    const auto [at, is_new] = tracks_.try_emplace(id, Track{target, target, seconds_, frame_});
    Track& track = at->second;
    if (track.to != target) {
        track.from = value_of(track, move);
        track.to = target;
        track.since = seconds_;
    }
    return step(track, move);
}

float Motion::arrive(semantics::Id id, Move move) {
    const auto [at, is_new] = tracks_.try_emplace(id, Track{0, 1, seconds_, frame_});
    return step(at->second, move);
}

} // namespace ownmark::ui

#include "ui/motion.h"

#include <algorithm>

namespace ownmark::ui {

namespace {

const tokens::MoveRow& style_of(Move move) {
    return row_of(tokens::Moves, move);
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
    const tokens::MoveRow& style = style_of(move);
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

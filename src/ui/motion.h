// What moves on the page, how long and how. Motion only explains where something went; with reduced motion
// every value is where it will be at once. Knows no clock: the frame says what time it is.
#pragma once
#include "semantics/node.h"
#include "tokens/tokens.h"

#include <cstdint>
#include <map>

namespace ownmark::ui {

using tokens::Move;

/// Values under way to where they belong, by id. One that isn't asked for in a frame is forgotten.
class Motion {
public:
    /// `seconds` only ever grows. `reduced` makes every change instant.
    void begin_frame(double seconds, bool reduced);

    /// The value on its way to `target`: `target` itself at first sight, then eased from where it was.
    float follow(semantics::Id id, Move move, float target);

    /// 0 to 1 from the frame in which `id` is first asked for.
    float arrive(semantics::Id id, Move move);

    /// Whether some value isn't yet where it belongs, so that another frame is needed.
    bool moving() const { return moving_; }

private:
    struct Track {
        float from = 0;
        float to = 0;
        double since = 0;
        std::uint32_t frame = 0;
    };

    float value_of(const Track& track, Move move) const;
    /// The value for this frame; notes when it is still under way.
    float step(Track& track, Move move);

    std::map<semantics::Id, Track> tracks_;
    double seconds_ = 0;
    std::uint32_t frame_ = 0;
    bool reduced_ = true;
    bool moving_ = false;
};

/// `part` 0–1 of the time gone → part of the way gone, by CSS's cubic-bezier(x1, y1, x2, y2).
float cubic_bezier(float x1, float y1, float x2, float y2, float part);

} // namespace ownmark::ui

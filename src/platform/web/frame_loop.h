// Frames only when something asks for one: a one-shot animation frame, and a second to settle what the first
// changed.
#pragma once
#include <functional>

namespace ownmark::platform {

class FrameLoop {
public:
    FrameLoop() = default;
    FrameLoop(const FrameLoop&) = delete;
    FrameLoop& operator=(const FrameLoop&) = delete;

    void set_frame(std::function<void()> frame) { frame_ = std::move(frame); }

    /// Draws soon: this frame and the one after.
    void wake();

    /// Draws a frame within this call.
    void draw_now() {
        if (frame_) {
            frame_();
        }
    }

private:
    static constexpr int SettleFrames = 2;
    void ask();
    void draw();

    std::function<void()> frame_;
    bool asked_ = false;
    int left_ = 0;
};

} // namespace ownmark::platform

#include "platform/web/frame_loop.h"

#include <emscripten/html5.h>

namespace ownmark::platform {

void FrameLoop::wake() {
    left_ = SettleFrames;
    ask();
}

void FrameLoop::ask() {
    if (!asked_) {
        asked_ = true;
        emscripten_request_animation_frame(
            [](double, void* self) {
                static_cast<FrameLoop*>(self)->draw();
                return false;
            },
            this);
    }
}

void FrameLoop::draw() {
    asked_ = false;
    --left_;
    if (frame_) {
        frame_();
    }
    if (left_ > 0) {
        ask();
    }
}

} // namespace ownmark::platform

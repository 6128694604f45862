#include "platform/web/web_program.h"

#include "platform/web/browser.h"
#include "platform/web/canvas_glyphs.h"

#include <algorithm>
#include <emscripten/emscripten.h>
#include <utility>

namespace ownmark::platform {

namespace {

constexpr double LongestStepSecs = 1.0 / 30;
constexpr double ShortestStepSecs = 1e-6;
/// A context that doesn't come back within this time may never do.
constexpr double PatienceSecs = 3;

} // namespace

WebProgram::WebProgram() : window([this] { loop.wake(); }), screen([this] { loop.wake(); }) {
    if (!good()) {
        return;
    }
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange | ImGuiConfigFlags_NoKeyboard;
    ImGui::GetStyle().AntiAliasedLinesUseTex = false; // lines of any width, at every pixel ratio
    fonts = add_canvas_fonts();
    glyphs_start(this);
    if (!window.has_context()) {
        page_choose_plain(1);
        return;
    }
    window.watch_context([this] { lose_context(); },
                         [this] {
                             context_lost_ = false;
                             if (plain_for_now_) {
                                 plain_for_now_ = false;
                                 page_choose_plain(0);
                             }
                             loop.wake();
                         });
}

void WebProgram::lose_context() {
    context_lost_ = true;
    renderer_.forget();
    clock.after(PatienceSecs, [this] {
        if (context_lost_ && page_is_plain() == 0) {
            plain_for_now_ = true;
            page_choose_plain(1);
        }
    });
}

void WebProgram::run(std::function<Drawn()> frame) {
    loop.set_frame([this, frame = std::move(frame)] { draw(frame); });
    screen.frame_now = [this] { loop.draw_now(); };
    loop.wake();
}

void WebProgram::draw(const std::function<Drawn()>& frame) {
    ImGuiIO& io = ImGui::GetIO();
    window.read_events();
    const Viewport viewport = screen.viewport();
    io.DisplaySize = {viewport.width, viewport.height};
    io.DisplayFramebufferScale = {viewport.pixel_ratio, viewport.pixel_ratio};
    const double now = clock.seconds();
    io.DeltaTime = static_cast<float>(std::clamp(now - last_frame_, ShortestStepSecs, LongestStepSecs));
    last_frame_ = now;
    for (ImFont* font : fonts) {
        font->CurrentRasterizerDensity = viewport.pixel_ratio; // ImGui sees only to the current one
    }
    ImGui::NewFrame();
    const Drawn drawn = frame();
    ImGui::Render();
    if (!context_lost_ && window.has_context() && page_is_plain() == 0) {
        renderer_.draw(*ImGui::GetDrawData(), drawn.ground);
    }
    if (drawn.usable && !marked_ready_) {
        marked_ready_ = true;
        page_mark_ready();
    }
}

void WebProgram::font_arrived() {
    forget_canvas_glyphs();
    line_breaker.forget();
    loop.wake();
}

} // namespace ownmark::platform

// What the page calls.
extern "C" {

EMSCRIPTEN_KEEPALIVE void glyphs_arrived(void* self) {
    static_cast<ownmark::platform::WebProgram*>(self)->font_arrived();
}
}

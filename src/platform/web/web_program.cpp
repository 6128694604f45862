#include "platform/web/web_program.h"

#include "platform/web/browser.h"
#include "platform/web/canvas_glyphs.h"

#include <algorithm>
#include <emscripten/console.h>
#include <emscripten/emscripten.h>
#include <utility>

namespace ownmark::platform {

namespace {

constexpr double LongestStepSecs = 1.0 / 30;
constexpr double ShortestStepSecs = 1e-6;
/// Device pixels.
constexpr float RoundnessError = 0.2F;
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
    window.watch_context([this] { lose_context(); },
                         [this] {
                             context_lost_ = context_given_up_ = false;
                             loop.wake();
                         });
}

void WebProgram::choose_view() {
    // Plain view needs no context, and perhaps there is none to be had.
    if (!screen.wishes_plain() && !asked_for_context_) {
        asked_for_context_ = true;
        window.open_context();
    }
    screen.set_can_draw(!asked_for_context_ || (window.has_context() && !context_given_up_));
    const int is_plain = screen.wishes_plain() || !screen.can_draw() ? 1 : 0;
    if (is_plain != page_is_plain()) {
        page_choose_plain(is_plain);
    }
}

void WebProgram::lose_context() {
    context_lost_ = true;
    renderer_.forget();
    clock.after(PatienceSecs, [this] {
        if (context_lost_) {
            context_given_up_ = true;
            loop.wake();
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
    choose_view();
    const Viewport viewport = screen.viewport();
    io.DisplaySize = {viewport.width, viewport.height};
    io.DisplayFramebufferScale = {viewport.pixel_ratio, viewport.pixel_ratio};
    // Curves are as true to device pixels at every ratio.
    const float error = RoundnessError / viewport.pixel_ratio;
    ImGui::GetStyle().CircleTessellationMaxError = error;
    ImGui::GetStyle().CurveTessellationTol = 4 * error * error; // of a curve's handles, squared
    const double now = clock.seconds();
    io.DeltaTime = static_cast<float>(std::clamp(now - last_frame_, ShortestStepSecs, LongestStepSecs));
    last_frame_ = now;
    for (ImFont* font : fonts) {
        font->CurrentRasterizerDensity = viewport.pixel_ratio; // ImGui sees only to the current one
    }
    shaped_lines.begin_frame();
    ImGui::NewFrame();
    const Drawn drawn = frame();
    ImGui::Render();
    if (!context_lost_ && page_is_plain() == 0 && !renderer_.draw(*ImGui::GetDrawData(), drawn.ground)) {
        emscripten_console_error(renderer_.fault().c_str());
        context_given_up_ = true;
        loop.wake();
    }
    if (drawn.usable && !marked_ready_) {
        marked_ready_ = true;
        page_mark_ready();
    }
}

void WebProgram::font_arrived() {
    forget_canvas_glyphs();
    shaped_lines.forget();
    line_breaker.forget();
    baselines.forget();
    loop.wake();
}

} // namespace ownmark::platform

// What the page calls.
extern "C" {

EMSCRIPTEN_KEEPALIVE void glyphs_arrived(void* self) {
    static_cast<ownmark::platform::WebProgram*>(self)->font_arrived();
}
}

#include "platform/web/window.h"

#include "imgui.h"

#include <SDL.h>
#include <cfloat>
#include <emscripten/html5.h>
#include <utility>

namespace ownmark::platform {

namespace {

constexpr const char* Canvas = "#gl";

} // namespace

Window::Window(std::function<void()> wake) : wake_(std::move(wake)) {
    // An element that doesn't exist: SDL then leaves Tab, F5, Ctrl+F and all typing to the page.
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#none");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return;
    }
    // What nobody listens to, SDL doesn't take from the page either.
    for (const Uint32 kind : {SDL_FINGERDOWN, SDL_FINGERUP, SDL_FINGERMOTION, SDL_MOUSEWHEEL,
                              SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) {
        SDL_EventState(kind, SDL_DISABLE);
    }
    window_ = SDL_CreateWindow("Ownmark", 0, 0, 800, 600, SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (window_ == nullptr) {
        return;
    }
    SDL_AddEventWatch(on_event, this);
}

void Window::open_context() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = false;
    wanted.enableExtensionsByDefault = false;
    context_ = emscripten_webgl_create_context(Canvas, &wanted);
    if (context_ > 0) {
        emscripten_webgl_make_context_current(context_);
    }
}

Window::~Window() {
    SDL_DelEventWatch(on_event, this);
    SDL_Quit();
}

int Window::on_event(void* self, SDL_Event* event) {
    // The sentinel is SDL's own, put there by each poll: it would keep us awake for ever.
    if (event->type == SDL_MOUSEMOTION || event->type == SDL_WINDOWEVENT) {
        static_cast<Window*>(self)->wake_();
    }
    return 1;
}

void Window::read_events() {
    ImGuiIO& io = ImGui::GetIO();
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
        if (event.type == SDL_MOUSEMOTION) {
            io.AddMousePosEvent(static_cast<float>(event.motion.x), static_cast<float>(event.motion.y));
        } else if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_LEAVE) {
            io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        }
    }
}

void Window::watch_context(std::function<void()> lost, std::function<void()> restored) {
    lost_ = std::move(lost);
    restored_ = std::move(restored);
    // True keeps the browser from giving up on the context: it will restore it.
    const auto on_lost = [](int, const void*, void* self) {
        static_cast<Window*>(self)->lost_();
        return true;
    };
    const auto on_restored = [](int, const void*, void* self) {
        static_cast<Window*>(self)->restored_();
        return true;
    };
    emscripten_set_webglcontextlost_callback(Canvas, this, false, on_lost);
    emscripten_set_webglcontextrestored_callback(Canvas, this, false, on_restored);
}

} // namespace ownmark::platform

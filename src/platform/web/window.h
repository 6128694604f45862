// The SDL window on the page's scroller, its mouse, and the WebGL2 context of the canvas in it, if there is
// one. The browser keeps keyboard, touch, wheel and focus; SDL must not swallow them.
#pragma once
#include <cstdint>
#include <functional>

struct SDL_Window;
union SDL_Event;

namespace ownmark::platform {

class Window {
public:
    /// `wake` is called whenever the mouse moved. Check good() before anything else.
    explicit Window(std::function<void()> wake);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    bool good() const { return window_ != nullptr; }

    /// Makes the context, if there is one to be had.
    void open_context();

    bool has_context() const { return context_ > 0; }

    /// Hands the mouse's place to Dear ImGui.
    void read_events();
    /// `lost` and `restored` are called by the browser, whenever it likes.
    void watch_context(std::function<void()> lost, std::function<void()> restored);

private:
    static int on_event(void* self, SDL_Event* event);

    std::function<void()> wake_;
    std::function<void()> lost_;
    std::function<void()> restored_;
    SDL_Window* window_ = nullptr;
    std::intptr_t context_ = 0;
};

} // namespace ownmark::platform

// The browser's side of the running program: window, fonts, renderer, frame loop and ports, made in this
// order.
#pragma once
#include "imgui.h"
#include "platform/web/frame_loop.h"
#include "platform/web/gl_renderer.h"
#include "platform/web/shaped_lines.h"
#include "platform/web/web_ports.h"
#include "platform/web/web_store.h"
#include "platform/web/window.h"

#include <array>
#include <functional>

namespace ownmark::platform {

class WebProgram {
public:
    WebProgram();

    bool good() const { return window.good(); }

    /// `frame` runs between ImGui's NewFrame and Render; it returns the ground's colour, and whether what it
    /// drew can be used.
    struct Drawn {
        ImU32 ground;
        bool usable;
    };

    void run(std::function<Drawn()> frame);
    /// Called by the page: what was drawn without a piece of a font is drawn again.
    void font_arrived();

    FrameLoop loop;
    Window window;
    WebScreen screen;
    WebStore store;
    WebClock clock;
    WebDownload download;
    WebFilePick file_pick;
    WebClipboard clipboard;
    WebReportMaker report_maker;
    WebSettings settings;
    LineBreaker line_breaker;
    Baselines baselines;
    ShapedLines shaped_lines;
    std::array<ImFont*, 4> fonts{};

private:
    void draw(const std::function<Drawn()>& frame);
    /// The page stays usable without its picture: Plain view takes over if that lasts.
    void lose_context();
    /// Picture or Plain view: as the person wishes, where there is something to draw on.
    void choose_view();

    GlRenderer renderer_;
    bool asked_for_context_ = false;
    bool context_lost_ = false;
    bool context_given_up_ = false;
    bool marked_ready_ = false;
    double last_frame_ = 0;
};

} // namespace ownmark::platform

// The running program: each frame takes what arrived, draws, and carries out what was asked. Knows ports, no
// browser.
#pragma once
#include "platform/document_store.h"
#include "platform/ports.h"
#include "semantics/frame.h"
#include "session/autosave.h"
#include "session/session.h"
#include "ui/ui.h"
#include "ui/views/view_state.h"

#include <optional>
#include <string>
#include <vector>

namespace ownmark::app {

struct Ports {
    platform::Screen& screen;
    platform::DocumentStore& store;
    platform::Download& download;
    platform::FilePick& file_pick;
    platform::Clipboard& clipboard;
    platform::Clock& clock;
    platform::ReportMaker& report_maker;
    platform::SettingsStore& settings;
};

class App {
public:
    /// `ports` must outlive the app.
    App(const Ports& ports, ui::TypeSetter setter);
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    /// Between ImGui::NewFrame and ImGui::Render.
    void frame();

    /// The store was read, or turned out unreadable: the person can begin.
    bool loaded() const { return !session_.loading; }

    /// Colour of the desk, under everything.
    ImU32 ground() const;

    const session::Session& session() const { return session_; }

private:
    void draw();
    /// Takes up every command that waits; each may lead to effects, and those to further commands.
    void take_up();
    void carry_out(session::Effect& effect);
    /// Queues a command from outside a frame and asks for one.
    void send(session::Command command);
    /// Takes up what concerns the whole program, and hands the rest to the widgets of the coming drawing.
    void frame_actions(std::vector<semantics::Action> arrived);
    /// What is kept, and what the address asks for.
    void take_settings();
    void show_place();

    Ports ports_;
    ui::TypeSetter setter_;
    session::Session session_;
    /// Actions that wait for the next frame, since each frame takes up one deed.
    std::vector<semantics::Action> pending_;
    session::Commands waiting_;
    ui::ViewState view_state_;
    semantics::Recorder recorder_;
    ui::Motion motion_;
    /// What the browser was last told, so that it is told once.
    std::string address_;
    std::string title_;
    /// The address the page was opened with, until the store has answered.
    std::optional<session::Place> place_wanted_;
    float content_height_ = 0;
    /// Where to scroll once the page has its height.
    std::optional<float> scroll_wanted_;
    bool toast_timer_ = false;
    bool in_frame_ = false;
    /// The page is on its way to the printer: it shows what belongs on paper.
    bool printing_ = false;
    session::Autosave autosave_;
};

} // namespace ownmark::app

// The running program: each frame takes what arrived, draws, and carries out what was asked. Knows ports, no browser.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "platform/document_store.h"
#include "platform/ports.h"
#include "semantics/frame.h"
#include "session/autosave.h"
#include "session/session.h"
#include "ui/ui.h"
#include "ui/views/view_state.h"

namespace ownmark::app {

struct Ports {
    platform::Screen& screen;
    platform::DocumentStore& store;
    platform::Download& download;
    platform::FilePick& file_pick;
    platform::Clipboard& clipboard;
    platform::Clock& clock;
    platform::ReportMaker& report_maker;
};

class App {
public:
    App(const Ports& ports, const ui::Fonts& fonts, ui::BreakLines break_lines);

    /// Between ImGui::NewFrame and ImGui::Render.
    void frame();
    /// The store was read, or turned out unreadable: the person can begin.
    bool loaded() const { return loaded_; }
    const session::Session& session() const { return session_; }

private:
    void start();
    void carry_out(session::Effect& effect);
    void perform(session::Command command);
    void go_by_address(std::string_view address);
    session::Now now();

    Ports ports_;
    ui::Fonts fonts_;
    ui::BreakLines break_lines_;
    session::Session session_;
    session::Autosave autosave_;
    ui::ViewState view_state_;
    semantics::Recorder recorder_;
    std::vector<session::Command> arrived_;
    std::string address_;
    bool loaded_ = false;
};

}  // namespace ownmark::app

#include "app/app.h"

#include "app/address.h"
#include "catalogue/places.h"
#include "catalogue/words_common.h"
#include "ui/views/views.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ownmark::app {

namespace {

constexpr std::string_view GoPrefix = "go:";
constexpr double ToastCheckSecs = 6.1;

ui::Layout layout_of(const platform::Viewport& viewport, float scale) {
    ui::Layout layout = viewport.width < ui::measure::PhoneBelow    ? ui::Layout::Phone
                        : viewport.width < ui::measure::DesktopFrom ? ui::Layout::Tablet
                                                                    : ui::Layout::Desktop;
    // Large text needs the room of the next smaller layout's margins.
    if (scale >= 1.5F && layout != ui::Layout::Phone) {
        layout = layout == ui::Layout::Desktop ? ui::Layout::Tablet : ui::Layout::Phone;
    }
    return layout;
}

/// What a person chose wins over what system and browser say.
ui::Theme theme_of(const platform::Preferences& wishes, const base::Settings& settings) {
    ui::Theme theme;
    theme.dark = settings.appearance == base::Appearance::System
                     ? wishes.dark
                     : settings.appearance == base::Appearance::Dark;
    theme.contrast = wishes.contrast;
    theme.system_colours = wishes.system_colours;
    const int percent = settings.text_percent != 0 ? settings.text_percent : wishes.text_percent;
    theme.scale = static_cast<float>(percent) / 100;
    return theme;
}

std::string title_of(const session::Place& place) {
    return std::string(catalogue::label_of_place(place.sheet)) + " – " +
           std::string(catalogue::words::ProductName);
}

} // namespace

App::App(const Ports& ports, ui::TypeSetter setter)
    : ports_(ports),
      setter_(std::move(setter)),
      autosave_(ports.store, ports.clock,
                {.send = [this](session::Command command) { send(std::move(command)); },
                 .drain =
                     [this] {
                         // The page may be gone in a moment: a frame that nobody sees takes in what was
                         // typed. Inside a frame (a file dialog takes the focus away) the rest of it does
                         // that.
                         if (!in_frame_) {
                             ImGui::NewFrame();
                             frame();
                             ImGui::EndFrame();
                         }
                     }}) {
    take_settings();
    session_.loading = true;
    autosave_.start();
}

void App::take_settings() {
    session_.settings = ports_.settings.asked(ports_.settings.kept());
    ports_.screen.dress(session_.settings);
}

ImU32 App::ground() const {
    return theme_of(ports_.screen.preferences(), session_.settings)[ui::Colour::Desk];
}

void App::send(session::Command command) {
    waiting_.push_back(std::move(command));
    ports_.screen.wake();
}

namespace {

/// What changes the workbook or the page: what a second one means may depend on what the first did.
bool is_deed(const semantics::Action& action) {
    switch (action.kind) {
    case semantics::ActionKind::Press:
    case semantics::ActionKind::SetNumber:
    case semantics::ActionKind::Drop: return true;
    case semantics::ActionKind::Key: return action.target != 0;
    case semantics::ActionKind::SetText:
    case semantics::ActionKind::Focus:
    case semantics::ActionKind::Blur:
    case semantics::ActionKind::Resize:
    case semantics::ActionKind::Drag:
    case semantics::ActionKind::Hold:
    case semantics::ActionKind::Scroll: return false;
    }
    return false;
}

/// The first actions of `pending`, up to its second deed; a drag's many numbers count as one.
std::vector<semantics::Action> take_one_deed(std::vector<semantics::Action>& pending) {
    const semantics::Action* deed = nullptr;
    auto end = pending.begin();
    for (; end != pending.end(); ++end) {
        if (!is_deed(*end)) {
            continue;
        }
        const bool goes_on = deed != nullptr && end->kind == semantics::ActionKind::SetNumber &&
                             deed->kind == end->kind && deed->target == end->target;
        if (deed != nullptr && !goes_on) {
            break;
        }
        deed = &*end;
    }
    std::vector<semantics::Action> taken(std::make_move_iterator(pending.begin()),
                                         std::make_move_iterator(end));
    pending.erase(pending.begin(), end);
    return taken;
}

} // namespace

void App::frame_actions(std::vector<semantics::Action> arrived) {
    std::ranges::move(arrived, std::back_inserter(pending_));
    std::vector<semantics::Action> actions = take_one_deed(pending_);
    if (!pending_.empty()) {
        ports_.screen.wake();
    }
    for (const semantics::Action& action : actions) {
        if (action.target != 0 || action.kind != semantics::ActionKind::Key) {
            continue;
        }
        if (action.text == "undo") {
            waiting_.emplace_back(session::Undo{});
        } else if (action.text == "redo") {
            waiting_.emplace_back(session::Redo{});
        } else if (action.text == "print" || action.text == "printed") {
            printing_ = action.text == "print" && !session_.loading;
        } else if (action.text == "settings") {
            take_settings();
        } else if (action.text.starts_with(GoPrefix)) {
            address_ = action.text.substr(GoPrefix.size());
            auto place = place_at(address_);
            if (place && !session_.loading) {
                waiting_.emplace_back(session::Navigate{std::move(*place)});
            } else if (place) {
                place_wanted_ = std::move(place);
            }
        }
    }
    recorder_.begin(std::move(actions));
}

void App::frame() {
    in_frame_ = true;
    frame_actions(ports_.screen.take_actions());
    draw();
    take_up();
    autosave_.watch(session_);
    show_place();
    in_frame_ = false;
}

void App::draw() {
    const platform::Viewport viewport = ports_.screen.viewport();
    const platform::Preferences wishes = ports_.screen.preferences();
    const ui::Theme theme = theme_of(wishes, session_.settings);
    const ImVec2 window(viewport.width, viewport.height);
    ui::Ui ui(theme, layout_of(viewport, theme.scale), setter_, window, viewport.scroll, recorder_, motion_);
    motion_.begin_frame(ports_.clock.seconds(), wishes.reduced_motion);
    ui.touch = wishes.touch;
    ui.can_draw = ports_.screen.can_draw();
    ui.pdf_has_boxes = !ports_.report_maker.draws_foreign();
    ui.seconds = ports_.clock.seconds();
    ui.begin_frame();
    if (printing_) {
        ui::print_view({session_, view_state_, ui, waiting_});
    } else if (!session_.loading) {
        ui::root_view({session_, view_state_, ui, waiting_});
    }
    ui.end_frame();
    const float height = std::ceil(ui.frame.height);
    if (height != content_height_ && !printing_) {
        content_height_ = height;
        ports_.screen.set_content_height(height);
    }
    if (!session_.loading) {
        ports_.screen.present(recorder_.finish());
    } else {
        recorder_.finish();
    }
    if (motion_.moving()) {
        ports_.screen.wake();
    }
    if (scroll_wanted_) {
        ports_.screen.scroll_to(*std::exchange(scroll_wanted_, std::nullopt));
    } else if (viewport.scroll != session_.place.scroll && !session_.loading) {
        waiting_.emplace_back(session::RememberScroll{viewport.scroll});
    }
}

void App::take_up() {
    bool worked = false;
    while (!waiting_.empty()) {
        worked = true;
        session::Commands commands = std::exchange(waiting_, {});
        for (const session::Command& command : commands) {
            std::vector<session::Effect> effects;
            const session::Now now{ports_.clock.seconds(), ports_.clock.day(), ports_.clock.time()};
            session::update(session_, command, now, effects);
            for (session::Effect& effect : effects) {
                carry_out(effect);
            }
        }
    }
    if (worked) {
        ports_.screen.wake();
    }
    // A toast goes away by itself: one frame when its time is up, none before.
    if (session_.toast && !toast_timer_) {
        toast_timer_ = true;
        ports_.clock.after(ToastCheckSecs, [this] {
            toast_timer_ = false;
            ports_.screen.wake();
        });
    }
}

void App::show_place() {
    if (session_.loading) {
        return;
    }
    // A deep link wins over the kept place; a reload of the same page keeps its scroll position.
    if (place_wanted_ && address_of(*place_wanted_) != address_of(session_.place)) {
        send(session::Navigate{*std::exchange(place_wanted_, std::nullopt)});
        return;
    }
    place_wanted_.reset();
    std::string address = address_of(session_.place);
    std::string title = title_of(session_.place);
    if (address != address_ || title != title_) {
        address_ = std::move(address);
        title_ = std::move(title);
        ports_.screen.set_page(address_, title_);
    }
}

void App::carry_out(session::Effect& effect) {
    struct Visitor {
        App& app;

        void operator()(session::Download& e) const {
            app.ports_.download.download(e.file_name, e.mime_type, e.bytes);
        }

        void operator()(session::ShowFilePicker& /*e*/) const {
            app.ports_.file_pick.pick([&app = app](std::string name, std::string bytes) {
                app.send(session::FileChosen{std::move(name), std::move(bytes)});
            });
        }

        void operator()(session::MakeReport& e) const {
            app.ports_.report_maker.make(
                e.workbook_bytes, app.ports_.clock.day(), [&app = app](base::Result<std::string> pdf) {
                    if (pdf) {
                        app.send(session::ReportDone{std::move(*pdf)});
                    } else {
                        app.send(session::ReportFailed{std::move(pdf.error().sentence)});
                    }
                });
        }

        void operator()(session::PutOnClipboard& e) const {
            app.ports_.clipboard.copy(e.text, [&app = app, what = e.what](bool copied) {
                app.send(session::CopyDone{what, copied});
            });
        }

        void operator()(session::EraseStore& /*e*/) const { app.autosave_.erase(); }

        void operator()(session::BecomeWriter& /*e*/) const { app.autosave_.become_writer(); }

        void operator()(session::KeepSettings& e) const {
            platform::SettingsStore& store = app.ports_.settings;
            store.keep(base::with_changes(store.kept(), e.before, e.after));
            app.ports_.screen.dress(e.after);
        }

        void operator()(session::GoTo& e) const { app.scroll_wanted_ = e.place.scroll; }
    };

    std::visit(Visitor{*this}, effect);
}

} // namespace ownmark::app

#include "catalogue/places.h"
#include "catalogue/words_files.h"
#include "session/dialogs.h"
#include "session/file_names.h"
#include "session/session.h"
#include "session/toasts.h"
#include "storage/codec.h"
#include "storage/example.h"

#include <string>
#include <utility>

namespace ownmark::session {

namespace {

namespace words = catalogue::words;

/// What an edit changes, so that another field starts another undo step.
struct TargetOf {
    std::string_view operator()(const model::SetText& edit) const { return edit.id; }

    std::string_view operator()(const model::SetNumber& edit) const { return edit.id; }

    std::string_view operator()(const model::ClearAnswer& edit) const { return edit.id; }

    std::string_view operator()(const model::AddRound& /*edit*/) const { return Round; }

    std::string_view operator()(const model::TakeBackRound& /*edit*/) const { return Round; }

    static constexpr std::string_view Round = "rounds";
};

/// A place that exists: sheets of a newer version open at the start.
Place known_place(Place place) {
    return catalogue::is_place(place.sheet) ? std::move(place) : Place();
}

struct Updater {
    Session& session;
    const Now& now;
    std::vector<Effect>& effects;

    void operator()(const model::Edit& edit) const {
        if (!session.can_edit()) {
            return;
        }
        model::Workbook after = model::apply(session.book, edit);
        if (after == session.book) {
            return;
        }
        const std::string_view target = std::visit(TargetOf{}, edit);
        session.history.before_change(session.book, now.seconds, target);
        if (target == TargetOf::Round) {
            // Each choice is a step of its own, however quickly they follow.
            session.history.end_step();
        }
        session.book = std::move(after);
    }

    void operator()(const Undo& /*command*/) const {
        if (may_step() && session.history.undo(session.book)) {
            show_toast(session, words::Undone);
        }
    }

    void operator()(const Redo& /*command*/) const {
        if (may_step() && session.history.redo(session.book)) {
            show_toast(session, words::Redone);
        }
    }

    void operator()(const Navigate& command) const {
        session.history.end_step();
        session.notice.clear();
        Place to = command.to;
        const bool leaves_help = session.place.sheet == catalogue::HelpPlace;
        if (to.sheet == catalogue::HelpPlace && !leaves_help) {
            session.place_before_help = session.place;
        } else if (leaves_help && to.sheet == session.place_before_help.sheet &&
                   to.page == session.place_before_help.page) {
            to.scroll = session.place_before_help.scroll;
        }
        go_to(std::move(to));
    }

    void operator()(const RememberScroll& command) const { session.place.scroll = command.scroll; }

    void operator()(const LeaveField& /*command*/) const { session.history.end_step(); }

    void operator()(const PickFile& /*command*/) const { effects.emplace_back(ShowFilePicker{}); }

    void operator()(const FileChosen& command) const {
        auto decoded = storage::decode(command.bytes);
        if (!decoded) {
            session.notice = decoded.error().sentence;
            return;
        }
        choose_file(session, std::move(decoded->book), decoded->repairs, now, effects);
    }

    void operator()(const SaveCopy& /*command*/) const { save_copy(session, now, effects); }

    void operator()(const DownloadReport& /*command*/) const {
        if (session.report == ReportState::Working || session.loading) {
            return;
        }
        session.report = ReportState::Working;
        session.notice.clear();
        session.report_file_name = file_name_of(session.book, now.day, ReportExtension);
        effects.emplace_back(
            MakeReport{storage::encode(session.book, storage::Layout::OneLine), session.report_file_name});
    }

    void operator()(const ReportDone& command) const {
        session.report = ReportState::Idle;
        effects.emplace_back(Download{session.report_file_name, std::string(ReportType), command.bytes});
        show_toast(session, words::ReportSaved);
    }

    void operator()(const ReportFailed& command) const {
        session.report = ReportState::Idle;
        session.notice = command.sentence;
    }

    void operator()(const CopyText& command) const {
        effects.emplace_back(PutOnClipboard{command.what, command.text});
    }

    void operator()(const CopyDone& command) const {
        if (command.copied) {
            show_toast(session, command.what + std::string(words::CopiedSuffix));
        } else {
            session.notice = words::CopyFailed;
        }
    }

    void operator()(const AskDeleteEverything& /*command*/) const { ask_delete_everything(session); }

    void operator()(const AnswerDialog& command) const {
        answer_dialog(session, command.choice, now, effects);
    }

    void operator()(const DismissToast& /*command*/) const { session.toast.reset(); }

    void operator()(const DismissNotice& /*command*/) const { session.notice.clear(); }

    void operator()(const LookAtExample& /*command*/) const {
        if (session.example || session.loading) {
            return;
        }
        session.history.end_step();
        session.set_aside = std::exchange(session.book, storage::example_workbook());
        session.set_aside_place = session.place;
        session.example = true;
        session.toast.reset();
        go_to(Place{});
    }

    void operator()(const LeaveExample& /*command*/) const { leave_example(session, effects); }

    void operator()(const ChangeSettings& command) const {
        if (command.to != session.settings) {
            effects.emplace_back(KeepSettings{session.settings, command.to});
            session.settings = command.to;
        }
    }

    void operator()(const TakeOver& /*command*/) const {
        if (session.read_only) {
            effects.emplace_back(BecomeWriter{});
        }
    }

    void operator()(const StoreLoaded& command) const {
        model::Workbook& own = session.example ? *session.set_aside : session.book;
        if (own != command.book) {
            session.history.clear();
            own = command.book;
        }
        const bool writes_now = session.read_only && !command.read_only;
        session.loading = false;
        session.load_number = command.load_number;
        session.read_only = command.read_only;
        session.last_copy_day = command.last_copy_day;
        if (!command.notice.empty()) {
            session.notice = command.notice;
        } else if (!command.read_only && !command.book.empty()) {
            session.saved = {SaveState::Saved, {}, {}};
        }
        if (command.place) {
            go_to(known_place(*command.place));
        } else if (writes_now) {
            show_toast(session, words::NowWriting);
        }
    }

    void operator()(const WriterLost& /*command*/) const {
        session.history.clear();
        session.read_only = true;
        session.dialog.reset();
        session.pending_book.reset();
    }

    void operator()(const SaveChanged& command) const {
        std::string time = command.status.state == SaveState::Saved ? now.time : session.saved.time;
        session.saved = command.status;
        session.saved.time = std::move(time);
    }

    void operator()(const EraseFailed& /*command*/) const { session.notice = words::EraseFailed; }

    bool may_step() const { return session.can_edit() && !session.dialog; }

    void go_to(Place place) const {
        session.place = std::move(place);
        effects.emplace_back(GoTo{session.place});
    }
};

} // namespace

void update(Session& session, const Command& command, const Now& now, std::vector<Effect>& effects) {
    std::visit(Updater{session, now, effects}, command);
}

} // namespace ownmark::session

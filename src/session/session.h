// The running program's state as one value: views read it, update() changes it. Knows no screen and no
// browser.
#pragma once
#include "base/settings.h"
#include "model/workbook.h"
#include "session/command.h"
#include "session/history.h"
#include "session/place.h"
#include "session/save_status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ownmark::session {

/// A short message with an optional way back; shown 6 s, announced once.
struct Toast {
    std::string sentence;
    bool offers_undo = false;
    /// Grows with each toast, so that the same words are announced again.
    std::uint32_t number = 0;
};

/// What an open dialog is about; its words are in it, ready to show.
enum class DialogTopic : std::uint8_t { OpenOverContent, DeleteFirst, DeleteSecond };

struct Dialog {
    DialogTopic topic = DialogTopic::DeleteFirst;
    std::string question;
    std::string explanation;
    /// Verbs. The last is the harmless one, which Escape chooses.
    std::vector<std::string> choices;
};

enum class ReportState : std::uint8_t { Idle, Working };

struct Session {
    model::Workbook book;
    Place place;
    /// Where a person was when they went to the help page; the way back leads there.
    Place place_before_help;
    History history;
    SaveStatus saved;
    std::optional<Toast> toast;
    /// Toasts shown so far.
    std::uint32_t toast_count = 0;
    std::optional<Dialog> dialog;
    ReportState report = ReportState::Idle;
    /// Of the report that is being made.
    std::string report_file_name;
    /// A sentence about the last thing that went wrong (a refused file, a failed report); empty when none.
    std::string notice;
    /// The store hasn't answered yet: nothing can be shown or changed but the cover. Set by whoever starts
    /// loading.
    bool loading = false;
    /// Which load the book comes from; Autosave compares.
    std::uint32_t load_number = 0;
    /// Another tab writes; this one follows.
    bool read_only = false;
    /// The example workbook is open: read-only, never saved. The person's own book waits in `set_aside`.
    bool example = false;
    std::optional<model::Workbook> set_aside;
    Place set_aside_place;
    /// The file waiting for the answer to DialogTopic::OpenOverContent.
    std::optional<model::Workbook> pending_book;
    /// What had to be repaired in it, shown once it is open.
    std::string pending_notice;
    /// How this person likes it, in this visit; kept beside the workbook, not in it.
    base::Settings settings;
    /// Day of the last copy to a file, "2026-11-24"; empty when there was none.
    std::string last_copy_day;

    bool can_edit() const { return !loading && !read_only && !example; }
};

/// What update() asks of the outside world; app carries it out through the ports.
struct Download {
    std::string file_name;
    std::string mime_type;
    std::string bytes;
};

struct ShowFilePicker {};

/// Renders the PDF of the open workbook in the worker; ReportDone or ReportFailed follows.
struct MakeReport {
    std::string workbook_bytes;
    std::string file_name;
};

struct PutOnClipboard {
    std::string what;
    std::string text;
};

/// Forgets everything in this browser's store.
struct EraseStore {};

struct BecomeWriter {};

/// Keeps what changed for the next visits, and lets the page follow `after`.
struct KeepSettings {
    base::Settings before;
    base::Settings after;
};

/// The page's place in the browser: title, history, scroll.
struct GoTo {
    Place place;
};

using Effect = std::variant<Download, ShowFilePicker, MakeReport, PutOnClipboard, EraseStore, BecomeWriter,
                            KeepSettings, GoTo>;

/// The moment of a command, from the Clock port.
struct Now {
    /// Seconds since some fixed start, monotonic.
    double seconds = 0;
    /// Local date "2026-11-24" and time "14:32".
    std::string day;
    std::string time;
};

/// `session` after `command`; what must happen outside is appended to `effects`. Edits of a read-only session
/// change nothing.
void update(Session& session, const Command& command, const Now& now, std::vector<Effect>& effects);

} // namespace ownmark::session

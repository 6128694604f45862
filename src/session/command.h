// Everything a view may ask for. Views emit these and never change the document themselves.
#pragma once
#include "base/settings.h"
#include "model/edit.h"
#include "session/place.h"
#include "session/save_status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ownmark::session {

struct Undo {};

struct Redo {};

struct Navigate {
    Place to;
};

/// Whole pages scroll in the browser; this only remembers where.
struct RememberScroll {
    float scroll = 0;
};

/// The person left a field: what was typed there is one undo step.
struct LeaveField {};

struct PickFile {};

/// A file was chosen. `bytes` is its whole content.
struct FileChosen {
    std::string name;
    std::string bytes;
};

/// Downloads the workbook as a .ownmark file.
struct SaveCopy {};

struct DownloadReport {};

struct ReportDone {
    std::string bytes;
};

struct ReportFailed {
    std::string sentence;
};

/// `what` names the text for the announcement: "The statement".
struct CopyText {
    std::string what;
    std::string text;
};

struct CopyDone {
    std::string what;
    bool copied = true;
};

/// Asks, twice, whether to delete everything; AnswerDialog goes on.
struct AskDeleteEverything {};

/// The choice made in the open dialog, by index into Dialog::choices. Escape is the last one, always the
/// harmless one.
struct AnswerDialog {
    int choice = 0;
};

struct DismissToast {};

struct DismissNotice {};

struct LookAtExample {};

struct LeaveExample {};

/// What a person sets for themselves. Never part of the workbook, and not undone.
struct ChangeSettings {
    base::Settings to;
};

/// A tab that only reads asks to become the writer.
struct TakeOver {};

/// The store has answered: at the start, when this tab took over, and when another tab has written.
struct StoreLoaded {
    std::uint32_t load_number = 0;
    model::Workbook book;
    /// Only at the start.
    std::optional<Place> place;
    std::string last_copy_day;
    bool read_only = false;
    /// A sentence about what went wrong; usually empty.
    std::string notice;
};

/// Another tab became the writer.
struct WriterLost {};

/// `time` is filled by update().
struct SaveChanged {
    SaveStatus status;
};

/// The store could not be erased.
struct EraseFailed {};

using Command =
    std::variant<model::Edit, Undo, Redo, Navigate, RememberScroll, LeaveField, PickFile, FileChosen,
                 SaveCopy, DownloadReport, ReportDone, ReportFailed, CopyText, CopyDone, AskDeleteEverything,
                 AnswerDialog, DismissToast, DismissNotice, LookAtExample, LeaveExample, ChangeSettings,
                 TakeOver, StoreLoaded, WriterLost, SaveChanged, EraseFailed>;

using Commands = std::vector<Command>;

} // namespace ownmark::session

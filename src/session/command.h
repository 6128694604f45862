// Everything a view may ask for. Views emit these and never change the document themselves.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "model/edit.h"
#include "session/place.h"

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
/// The choice made in the open dialog, by index into Dialog::choices. Escape is the last one, always the harmless one.
struct AnswerDialog {
    int choice = 0;
};
struct DismissToast {};
struct LookAtExample {};
struct LeaveExample {};
/// A tab that only reads asks to become the writer.
struct TakeOver {};

using Command = std::variant<model::Edit, Undo, Redo, Navigate, RememberScroll, LeaveField, PickFile, FileChosen, SaveCopy, DownloadReport, ReportDone, ReportFailed, CopyText,
                             CopyDone, AskDeleteEverything, AnswerDialog, DismissToast, LookAtExample, LeaveExample, TakeOver>;

using Commands = std::vector<Command>;

}  // namespace ownmark::session

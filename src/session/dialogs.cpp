#include "session/dialogs.h"

#include "catalogue/words_files.h"
#include "session/file_names.h"
#include "session/toasts.h"
#include "storage/codec.h"

#include <algorithm>
#include <utility>

namespace ownmark::session {

namespace {

namespace words = catalogue::words;

enum class OpenChoice : std::uint8_t { CopyThenOpen, Open, Keep };
enum class DeleteChoice : std::uint8_t { CopyThenGoOn, GoOn, Keep };
enum class DeleteAgainChoice : std::uint8_t { Delete, Keep };

template <class Choices>
Dialog dialog(DialogTopic topic, std::string_view question, std::string_view explanation,
              const Choices& choices) {
    return {topic, std::string(question), std::string(explanation), {choices.begin(), choices.end()}};
}

/// Why this session can't be changed; empty when it can.
std::string_view locked_because(const Session& session) {
    if (session.loading) {
        return words::StillLoading;
    }
    if (session.read_only) {
        return words::ReadOnlyHere;
    }
    return session.example ? words::ExampleReadOnly : std::string_view();
}

void open_pending(Session& session, const Now& now, std::vector<Effect>& effects) {
    model::Workbook opened = std::move(*session.pending_book);
    session.pending_book.reset();
    const bool replaces = !session.book.empty();
    session.history.end_step();
    session.history.before_change(session.book, now.seconds);
    session.history.end_step();
    session.book = std::move(opened);
    session.place = Place();
    effects.emplace_back(GoTo{session.place});
    session.notice = std::exchange(session.pending_notice, {});
    show_toast(session, words::Opened, replaces ? ToastUndo::Offered : ToastUndo::No);
}

void delete_everything(Session& session, std::vector<Effect>& effects) {
    session.book = {};
    session.history.clear();
    session.place = {};
    session.saved = {};
    session.notice.clear();
    session.last_copy_day.clear();
    effects.emplace_back(EraseStore{});
    effects.emplace_back(GoTo{session.place});
    show_toast(session, words::Deleted);
}

/// The first few repairs, so that the notice stays readable.
std::string notice_of(std::span<const std::string> repairs) {
    constexpr std::size_t Shown = 3;
    if (repairs.empty()) {
        return {};
    }
    std::string out(words::OpenedRepaired);
    for (const std::string& repair : repairs.first(std::min(Shown, repairs.size()))) {
        out += " " + repair;
    }
    return repairs.size() > Shown ? out + " …" : out;
}

} // namespace

void choose_file(Session& session, model::Workbook book, std::span<const std::string> repairs, const Now& now,
                 std::vector<Effect>& effects) {
    leave_example(session, effects);
    if (const std::string_view locked = locked_because(session); !locked.empty()) {
        session.notice = locked;
        return;
    }
    session.notice.clear();
    session.pending_book = std::move(book);
    session.pending_notice = notice_of(repairs);
    if (session.book.empty()) {
        open_pending(session, now, effects);
    } else {
        session.dialog = dialog(DialogTopic::OpenOverContent, words::OpenQuestion, words::OpenExplanation,
                                words::OpenChoices);
    }
}

void ask_delete_everything(Session& session) {
    if (const std::string_view locked = locked_because(session); !locked.empty()) {
        session.notice = locked;
        return;
    }
    session.dialog = dialog(DialogTopic::DeleteFirst, words::DeleteQuestion, words::DeleteExplanation,
                            words::DeleteChoices);
}

void answer_dialog(Session& session, int choice, const Now& now, std::vector<Effect>& effects) {
    if (!session.dialog) {
        return;
    }
    const Dialog answered = *std::exchange(session.dialog, std::nullopt);
    const int last = static_cast<int>(answered.choices.size()) - 1;
    const int chosen = choice < 0 || choice > last ? last : choice;
    switch (answered.topic) {
    case DialogTopic::OpenOverContent:
        if (chosen == static_cast<int>(OpenChoice::Keep)) {
            session.pending_book.reset();
            return;
        }
        if (chosen == static_cast<int>(OpenChoice::CopyThenOpen)) {
            save_copy(session, now, effects);
        }
        open_pending(session, now, effects);
        return;
    case DialogTopic::DeleteFirst:
        if (chosen == static_cast<int>(DeleteChoice::Keep)) {
            return;
        }
        if (chosen == static_cast<int>(DeleteChoice::CopyThenGoOn)) {
            save_copy(session, now, effects);
        }
        session.dialog = dialog(DialogTopic::DeleteSecond, words::DeleteAgainQuestion,
                                words::DeleteAgainExplanation, words::DeleteAgainChoices);
        return;
    case DialogTopic::DeleteSecond:
        if (chosen == static_cast<int>(DeleteAgainChoice::Delete)) {
            delete_everything(session, effects);
        }
        return;
    }
}

void save_copy(Session& session, const Now& now, std::vector<Effect>& effects) {
    effects.emplace_back(Download{file_name_of(session.book, now.day, WorkbookExtension),
                                  std::string(WorkbookType), storage::encode(session.book)});
    if (!session.example) {
        session.last_copy_day = now.day;
    }
    show_toast(session, words::CopySaved);
}

void leave_example(Session& session, std::vector<Effect>& effects) {
    if (!session.example) {
        return;
    }
    session.book = std::move(*session.set_aside);
    session.set_aside.reset();
    session.example = false;
    session.place = session.set_aside_place;
    effects.emplace_back(GoTo{session.place});
}

} // namespace ownmark::session

#include "catalogue/words_files.h"
#include "session/file_names.h"
#include "session/session.h"
#include "storage/codec.h"
#include "storage/example.h"

#include <doctest/doctest.h>
#include <utility>

using namespace ownmark;
using namespace ownmark::session;
namespace words = catalogue::words;

namespace {

struct Program {
    Session session;
    Now now{100, "2026-11-24", "14:32"};
    std::vector<Effect> effects;

    void operator()(const Command& command) { update(session, command, now, effects); }

    void set_name(std::string name) { (*this)(model::Edit(model::SetText{"start.name", std::move(name)})); }

    std::string name() const { return std::string(model::text_of(session.book, "start.name")); }

    /// The only effect of this kind since the last look; the others are forgotten.
    template <class Wanted>
    std::optional<Wanted> take() {
        std::optional<Wanted> found;
        for (const Effect& effect : std::exchange(effects, {})) {
            if (const auto* wanted = std::get_if<Wanted>(&effect)) {
                CHECK_FALSE(found.has_value());
                found = *wanted;
            }
        }
        return found;
    }
};

std::string file_of(std::string name) {
    model::Workbook book;
    book.answers["start.name"] = std::move(name);
    return storage::encode(book);
}

} // namespace

TEST_CASE("an edit changes the book and can be undone and redone") {
    Program program;
    program.set_name("A");
    program(LeaveField{});
    program.set_name("B");
    program(Undo{});
    CHECK(program.name() == "A");
    CHECK(program.session.toast->sentence == words::Undone);
    program(Undo{});
    CHECK(program.session.book.empty());
    program(Undo{});
    program(Redo{});
    program(Redo{});
    CHECK(program.name() == "B");
    CHECK(program.effects.empty());
}

TEST_CASE("an edit that changes nothing is no step") {
    Program program;
    program(model::Edit(model::ClearAnswer{"start.name"}));
    CHECK_FALSE(program.session.history.can_undo());
}

TEST_CASE("each best–worst choice is a step, however quickly they follow") {
    Program program;
    const model::Round round{{"a", "b", "c", "d"}, "a", "d", {}};
    program(model::Edit(model::AddRound{round}));
    program(model::Edit(model::AddRound{round}));
    program(Undo{});
    CHECK(program.session.book.rounds.size() == 1);
}

TEST_CASE("a tab that only reads, a loading one and the example can't be edited") {
    for (const auto lock : {&Session::read_only, &Session::loading}) {
        Program program;
        program.session.*lock = true;
        program.set_name("A");
        CHECK(program.session.book.empty());
    }
    Program program;
    program(LookAtExample{});
    program.set_name("A");
    program(Undo{});
    CHECK(program.session.book == storage::example_workbook());
}

TEST_CASE("navigating remembers the place, forgets the notice and ends the step") {
    Program program;
    program.set_name("A");
    program.session.notice = "Something.";
    program(Navigate{{"values", 2, 0}});
    CHECK(program.session.place == Place{"values", 2, 0});
    CHECK(program.session.notice.empty());
    CHECK(program.take<GoTo>()->place == Place{"values", 2, 0});
    program(RememberScroll{140});
    CHECK(program.session.place.scroll == 140);
    program.set_name("B");
    program(Undo{});
    CHECK(program.name() == "A");
}

TEST_CASE("a copy carries name and day, and its day is remembered") {
    Program program;
    program.set_name("Renée Kovač");
    program(SaveCopy{});
    const auto copy = program.take<Download>();
    REQUIRE(copy);
    CHECK(copy->file_name == "ownmark-Renée-Kovač-2026-11-24.ownmark");
    CHECK(storage::decode(copy->bytes)->book == program.session.book);
    CHECK(program.session.last_copy_day == "2026-11-24");
}

TEST_CASE("file names are safe anywhere") {
    const auto name_for = [](std::string name) {
        model::Workbook book;
        book.answers["start.name"] = std::move(name);
        return file_name_of(book, "2026-11-24", ".pdf");
    };
    CHECK(name_for("") == "ownmark-2026-11-24.pdf");
    CHECK(name_for("  \t ") == "ownmark-2026-11-24.pdf");
    CHECK(name_for("../../etc/passwd") == "ownmark-etc-passwd-2026-11-24.pdf");
    CHECK(name_for("A:B*C?\"<>|\\") == "ownmark-A-B-C-2026-11-24.pdf");
    CHECK(name_for("Łukasz\u202E gnp.exe") == "ownmark-Łukasz-gnp.exe-2026-11-24.pdf");
    CHECK(name_for(std::string(500, 'x')) == "ownmark-" + std::string(40, 'x') + "-2026-11-24.pdf");
}

TEST_CASE("a file opens at once over nothing") {
    Program program;
    program(PickFile{});
    CHECK(program.take<ShowFilePicker>());
    program(FileChosen{"a.ownmark", file_of("A")});
    CHECK(program.name() == "A");
    CHECK_FALSE(program.session.dialog);
    CHECK_FALSE(program.session.toast->offers_undo);
    CHECK(program.take<GoTo>());
}

TEST_CASE("a file over content asks, offers a copy, and can be undone") {
    Program program;
    program.set_name("mine");
    program(FileChosen{"a.ownmark", file_of("theirs")});
    REQUIRE(program.session.dialog);
    CHECK(program.session.dialog->topic == DialogTopic::OpenOverContent);
    CHECK(program.name() == "mine");

    SUBCASE("kept") {
        program(AnswerDialog{2});
        CHECK(program.name() == "mine");
        CHECK_FALSE(program.session.pending_book);
        CHECK(program.effects.empty());
    }
    SUBCASE("a choice that isn't there is the harmless one") {
        program(AnswerDialog{7});
        CHECK(program.name() == "mine");
    }
    SUBCASE("opened") {
        program(AnswerDialog{1});
        CHECK(program.name() == "theirs");
        CHECK(program.session.toast->offers_undo);
        CHECK_FALSE(program.take<Download>());
        program(Undo{});
        CHECK(program.name() == "mine");
    }
    SUBCASE("copied first") {
        program(AnswerDialog{0});
        const auto copy = program.take<Download>();
        REQUIRE(copy);
        CHECK(storage::decode(copy->bytes)->book.answers.at("start.name") == model::Answer("mine"));
        CHECK(program.name() == "theirs");
    }
    CHECK_FALSE(program.session.dialog);
}

TEST_CASE("a file that can't be read leaves everything as it is") {
    Program program;
    program.set_name("mine");
    const model::Workbook before = program.session.book;
    program(FileChosen{"notes.txt", "Dear diary"});
    CHECK(program.session.notice == words::FileForeign);
    CHECK(program.session.book == before);
    CHECK_FALSE(program.session.dialog);
    program(DismissNotice{});
    CHECK(program.session.notice.empty());
}

TEST_CASE("repairs are told once the file is open") {
    Program program;
    program(
        FileChosen{"a.ownmark", R"({"format":"ownmark","version":"1.0","answers":{"strengths.hope.1":9}})"});
    CHECK(program.session.notice.starts_with(words::OpenedRepaired));
    CHECK(program.session.notice.find("strengths.hope.1") != std::string::npos);
}

TEST_CASE("a file chosen while looking at the example opens over one's own book") {
    Program program;
    program.set_name("mine");
    program(LookAtExample{});
    program(FileChosen{"a.ownmark", file_of("theirs")});
    CHECK_FALSE(program.session.example);
    CHECK(program.name() == "mine");
    CHECK(program.session.dialog);
}

TEST_CASE("a tab that only reads opens no file and deletes nothing") {
    Program program;
    program.set_name("mine");
    program.session.read_only = true;
    program(FileChosen{"a.ownmark", file_of("theirs")});
    CHECK(program.session.notice == words::ReadOnlyHere);
    program(AskDeleteEverything{});
    CHECK_FALSE(program.session.dialog);
    CHECK(program.name() == "mine");
}

TEST_CASE("deleting everything is asked twice") {
    Program program;
    program.set_name("mine");
    program(Navigate{{"path", 1, 0}});
    program(SaveCopy{});
    program.effects.clear();
    program(AskDeleteEverything{});
    CHECK(program.session.dialog->topic == DialogTopic::DeleteFirst);

    SUBCASE("kept at the first question") {
        program(AnswerDialog{2});
        CHECK_FALSE(program.session.dialog);
        CHECK(program.name() == "mine");
    }
    SUBCASE("kept at the second") {
        program(AnswerDialog{1});
        CHECK(program.session.dialog->topic == DialogTopic::DeleteSecond);
        CHECK(program.name() == "mine");
        program(AnswerDialog{1});
        CHECK(program.name() == "mine");
        CHECK_FALSE(program.take<EraseStore>());
    }
    SUBCASE("copied, then deleted") {
        program(AnswerDialog{0});
        CHECK(program.take<Download>());
        program(AnswerDialog{0});
        CHECK(program.session.book.empty());
        CHECK(program.session.place == Place());
        CHECK(program.session.last_copy_day.empty());
        CHECK_FALSE(program.session.history.can_undo());
        CHECK(program.take<EraseStore>());
    }
    CHECK((program.session.book.empty() || program.name() == "mine"));
}

TEST_CASE("undo waits while a question is open") {
    Program program;
    program.set_name("mine");
    program(AskDeleteEverything{});
    program(Undo{});
    CHECK(program.name() == "mine");
}

TEST_CASE("the example comes and goes without touching one's own") {
    Program program;
    program.set_name("mine");
    program(Navigate{{"values", 3, 20}});
    program(LookAtExample{});
    CHECK(program.session.example);
    CHECK(program.session.place == Place());
    program(LookAtExample{});
    program(SaveCopy{});
    CHECK(program.session.last_copy_day.empty());
    program(LeaveExample{});
    CHECK_FALSE(program.session.example);
    CHECK(program.name() == "mine");
    CHECK(program.session.place == Place{"values", 3, 20});
    CHECK(program.session.history.can_undo());
}

TEST_CASE("a report is made once at a time and named after the person") {
    Program program;
    program.set_name("Renée");
    program(DownloadReport{});
    const auto asked = program.take<MakeReport>();
    REQUIRE(asked);
    CHECK(asked->file_name == "ownmark-Renée-2026-11-24.pdf");
    CHECK(storage::decode(asked->workbook_bytes)->book == program.session.book);
    program(DownloadReport{});
    CHECK_FALSE(program.take<MakeReport>());
    program(ReportDone{"%PDF"});
    const auto download = program.take<Download>();
    REQUIRE(download);
    CHECK(download->file_name == asked->file_name);
    CHECK(download->mime_type == "application/pdf");
    CHECK(program.session.report == ReportState::Idle);
    program(DownloadReport{});
    program(ReportFailed{"It failed."});
    CHECK(program.session.notice == "It failed.");
    CHECK(program.session.report == ReportState::Idle);
}

TEST_CASE("copying text is told, also when it fails") {
    Program program;
    program(CopyText{"The statement", "I help"});
    CHECK(program.take<PutOnClipboard>()->text == "I help");
    program(CopyDone{"The statement", true});
    CHECK(program.session.toast->sentence == "The statement is copied.");
    const auto number = program.session.toast->number;
    program(CopyDone{"The statement", true});
    CHECK(program.session.toast->number == number + 1);
    program(DismissToast{});
    CHECK_FALSE(program.session.toast);
    program(CopyDone{"The statement", false});
    CHECK(program.session.notice == words::CopyFailed);
}

TEST_CASE("what the store held comes in with its place") {
    Program program;
    program.session.loading = true;
    StoreLoaded loaded;
    loaded.load_number = 1;
    loaded.book.answers["start.name"] = "kept";
    loaded.place = Place{"strengths", 4, 30};
    loaded.last_copy_day = "2026-11-01";
    program(loaded);
    CHECK_FALSE(program.session.loading);
    CHECK(program.name() == "kept");
    CHECK(program.take<GoTo>()->place == Place{"strengths", 4, 30});
    CHECK(program.session.last_copy_day == "2026-11-01");
    CHECK(program.session.saved.state == SaveState::Saved);
    CHECK(program.session.saved.time.empty());

    loaded.place = Place{"no such sheet", 4, 30};
    program(loaded);
    CHECK(program.session.place == Place());
}

TEST_CASE("a tab follows, takes over and lets go") {
    Program program;
    StoreLoaded followed;
    followed.read_only = true;
    followed.book.answers["start.name"] = "from the other tab";
    program(followed);
    CHECK(program.name() == "from the other tab");
    CHECK(program.session.read_only);
    program(TakeOver{});
    CHECK(program.take<BecomeWriter>());
    followed.read_only = false;
    program(followed);
    CHECK(program.session.can_edit());
    CHECK(program.session.toast->sentence == words::NowWriting);
    program.set_name("mine");
    program(AskDeleteEverything{});
    program(WriterLost{});
    CHECK(program.session.read_only);
    CHECK_FALSE(program.session.dialog);
    CHECK_FALSE(program.session.history.can_undo());
}

TEST_CASE("following while the example is open changes what waits behind it") {
    Program program;
    program.session.read_only = true;
    program(LookAtExample{});
    StoreLoaded followed;
    followed.read_only = true;
    followed.book.answers["start.name"] = "newer";
    program(followed);
    CHECK(program.session.book == storage::example_workbook());
    program(LeaveExample{});
    CHECK(program.name() == "newer");
}

TEST_CASE("the saved mark carries the time of the last save") {
    Program program;
    program(SaveChanged{{SaveState::Saved, "", ""}});
    CHECK(program.session.saved == SaveStatus{SaveState::Saved, "14:32", ""});
    program.now.time = "14:40";
    program(SaveChanged{{SaveState::NotSaved, "", "Full."}});
    CHECK(program.session.saved == SaveStatus{SaveState::NotSaved, "14:32", "Full."});
    program(EraseFailed{});
    CHECK(program.session.notice == words::EraseFailed);
}

TEST_CASE("settings change at once, are handed on to be kept, and are no step to undo") {
    Program program;
    base::Settings wished;
    wished.appearance = base::Appearance::Dark;
    program(ChangeSettings{wished});
    CHECK(program.session.settings == wished);
    const auto kept = program.take<KeepSettings>();
    REQUIRE(kept);
    CHECK(kept->before == base::Settings{});
    CHECK(kept->after == wished);
    program(ChangeSettings{wished});
    CHECK_FALSE(program.take<KeepSettings>());
    CHECK_FALSE(program.session.history.can_undo());
    CHECK(program.session.book.empty());
    program(Undo{});
    CHECK(program.session.settings == wished);
}

TEST_CASE("settings can be changed where the workbook can't") {
    Program program;
    program.session.read_only = true;
    program(LookAtExample{});
    program(ChangeSettings{{.text_percent = 150}});
    CHECK(program.session.settings.text_percent == 150);
    CHECK(program.take<KeepSettings>());
    program(LeaveExample{});
    CHECK(program.session.settings.text_percent == 150);
}

TEST_CASE("deleting everything leaves the settings as they are, and says so before") {
    Program program;
    program.set_name("Gone");
    program(ChangeSettings{{.text_percent = 200, .single_keys = false}});
    program(AskDeleteEverything{});
    CHECK(program.session.dialog->explanation.find("text size") != std::string::npos);
    program(AnswerDialog{1});
    program.effects.clear();
    program(AnswerDialog{0});
    CHECK(program.session.book.empty());
    CHECK(program.session.settings == base::Settings{.text_percent = 200, .single_keys = false});
    CHECK_FALSE(program.take<KeepSettings>());
}

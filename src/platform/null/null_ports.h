// Ports that go nowhere and remember what they were asked, for tests.
#pragma once
#include "platform/ports.h"

#include <optional>
#include <utility>

namespace ownmark::platform {

class NullDownload final : public Download {
public:
    struct Call {
        std::string file_name;
        std::string mime_type;
        std::string bytes;
    };

    void download(std::string_view file_name, std::string_view mime_type, std::string_view bytes) override {
        calls.push_back({std::string(file_name), std::string(mime_type), std::string(bytes)});
    }

    std::vector<Call> calls;
};

class NullFilePick final : public FilePick {
public:
    void pick(std::function<void(std::string name, std::string bytes)> chosen) override {
        ++asked;
        chosen_ = std::move(chosen);
    }

    /// As if the person chose this file.
    void choose(std::string name, std::string bytes) {
        if (const auto chosen = std::exchange(chosen_, nullptr)) {
            chosen(std::move(name), std::move(bytes));
        }
    }

    int asked = 0;

private:
    std::function<void(std::string, std::string)> chosen_;
};

class NullClipboard final : public Clipboard {
public:
    void copy(std::string_view text, std::function<void(bool copied)> done) override {
        if (allowed) {
            this->text = text;
        }
        done(allowed);
    }

    bool allowed = true;
    std::string text;
};

class NullReportMaker final : public ReportMaker {
public:
    void make(std::string_view workbook_bytes, std::string_view day,
              std::function<void(base::Result<std::string> pdf)> done) override {
        workbooks.emplace_back(workbook_bytes);
        days.emplace_back(day);
        done_ = std::move(done);
    }

    bool draws_foreign() override { return false; }

    void finish(base::Result<std::string> pdf) {
        if (const auto done = std::exchange(done_, nullptr)) {
            done(std::move(pdf));
        }
    }

    std::vector<std::string> workbooks;
    std::vector<std::string> days;

private:
    std::function<void(base::Result<std::string>)> done_;
};

class NullSettings final : public SettingsStore {
public:
    base::Settings kept() override { return settings; }

    base::Settings asked(base::Settings with) override { return base::with_record(with, address); }

    void keep(const base::Settings& now) override { settings = now; }

    base::Settings settings;
    /// What the page's address asks for, as a record.
    std::string address;
};

class NullScreen final : public Screen {
public:
    Viewport viewport() override { return view; }

    Preferences preferences() override { return wishes; }

    std::vector<semantics::Action> take_actions() override { return std::exchange(actions, {}); }

    void present(const semantics::Frame& frame) override {
        if (!shown || shown->hash != frame.hash) {
            shown = frame;
            ++presented;
        }
    }

    void set_content_height(float height) override { content_height = height; }

    void scroll_to(float top) override { view.scroll = top; }

    void set_page(std::string_view where, std::string_view text) override {
        address = where;
        title = text;
    }

    void dress(const base::Settings& settings) override { dressed = settings; }

    bool can_draw() override { return drawable; }

    void wake() override { ++wakes; }

    Viewport view;
    Preferences wishes;
    /// What the next take_actions() gives.
    std::vector<semantics::Action> actions;
    std::optional<semantics::Frame> shown;
    int presented = 0;
    int wakes = 0;
    float content_height = 0;
    std::string address;
    std::string title;
    base::Settings dressed;
    bool drawable = true;
};

} // namespace ownmark::platform

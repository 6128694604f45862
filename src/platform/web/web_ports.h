// The browser as the program's ports: screen, clock, files, clipboard and report worker, over the functions
// of browser.h.
#pragma once
#include "platform/ports.h"

#include <map>
#include <string>
#include <vector>

namespace ownmark::platform {

class WebScreen final : public Screen {
public:
    /// `wake` asks for a frame.
    explicit WebScreen(std::function<void()> wake);
    WebScreen(const WebScreen&) = delete;
    WebScreen& operator=(const WebScreen&) = delete;

    Viewport viewport() override;
    Preferences preferences() override;
    std::vector<semantics::Action> take_actions() override;
    void present(const semantics::Frame& frame) override;
    void set_content_height(float height) override;
    void scroll_to(float top) override;
    void set_page(std::string_view address, std::string_view title) override;

    void dress(const base::Settings& settings) override;

    bool can_draw() override { return can_draw_; }

    void wake() override { wake_(); }

    /// The elements are gone, or stand for something else: shows the next frame whatever it is.
    void show_again();
    /// Draws a frame at once, for the page's sake (it is about to be printed). Set by whoever draws.
    std::function<void()> frame_now;

    /// Called by the page.
    void act(semantics::Action action);

    /// Whether the person chose Plain view.
    bool wishes_plain() const { return wishes_plain_; }

    void set_can_draw(bool can_draw) { can_draw_ = can_draw; }

private:
    std::function<void()> wake_;
    std::vector<semantics::Action> actions_;
    std::uint64_t shown_ = 0;
    bool wishes_plain_ = false;
    bool can_draw_ = true;
};

class WebClock final : public Clock {
public:
    double seconds() override;
    std::string day() override;
    std::string time() override;
    void after(double secs, std::function<void()> call) override;

    /// Called by the page.
    void rang(int ticket);

private:
    int last_ticket_ = 0;
    std::map<int, std::function<void()>> waiting_;
};

class WebDownload final : public Download {
public:
    void download(std::string_view file_name, std::string_view mime_type, std::string_view bytes) override;
};

class WebFilePick final : public FilePick {
public:
    void pick(std::function<void(std::string name, std::string bytes)> chosen) override;
    void picked(std::string name, std::string bytes);

private:
    std::function<void(std::string, std::string)> chosen_;
};

class WebClipboard final : public Clipboard {
public:
    void copy(std::string_view text, std::function<void(bool copied)> done) override;
    void copied(bool well);

private:
    std::function<void(bool)> done_;
};

class WebSettings final : public SettingsStore {
public:
    base::Settings kept() override;
    base::Settings asked(base::Settings settings) override;
    void keep(const base::Settings& settings) override;
};

class WebReportMaker final : public ReportMaker {
public:
    WebReportMaker();
    void make(std::string_view workbook_bytes, std::string_view day,
              std::function<void(base::Result<std::string> pdf)> done) override;
    void made(base::Result<std::string> pdf);

    bool draws_foreign() override { return has_canvas_; }

private:
    std::function<void(base::Result<std::string>)> done_;
    bool has_canvas_;
};

/// Where the browser has the baseline of a line of text: each rounds in its own way, and at each ratio.
class Baselines {
public:
    /// From the top of a line of `line_px`, px. The cut as canvas_glyphs.h counts them.
    float from_top(int cut, float px, float line_px);

    void forget() { known_.clear(); }

private:
    struct Known {
        int cut;
        float px;
        float line_px;
        float baseline;
    };

    std::vector<Known> known_;
    float ratio_ = 0;
};

/// Line ends of a person's text as the browser breaks it, remembered for texts seen lately.
class LineBreaker {
public:
    std::vector<std::uint32_t> lines(std::string_view text, float width, float font_px);

    void forget() { known_.clear(); }

private:
    struct Known {
        std::string text;
        float width;
        float font_px;
        std::vector<std::uint32_t> ends;
    };

    static constexpr std::size_t Limit = 64;
    std::vector<Known> known_;
    std::size_t next_ = 0;
};

} // namespace ownmark::platform

#include "platform/web/web_ports.h"

#include "imgui.h"
#include "platform/web/browser.h"

#include <cstdlib>
#include <emscripten/emscripten.h>
#include <utility>

namespace ownmark::platform {

namespace {

int length_of(std::string_view text) {
    return static_cast<int>(text.size());
}

constexpr int DarkBit = 1;
constexpr int ReducedMotionBit = 2;
constexpr int MoreContrastBit = 4;
constexpr int SystemColoursBit = 8;
constexpr int TouchBit = 16;

} // namespace

// The mirror reads nodes by these offsets (web/lib/mirror.js).
static_assert(sizeof(semantics::Node) == 116 && offsetof(semantics::Node, x) == 16 &&
              offsetof(semantics::Node, group) == 48 && offsetof(semantics::Node, column) == 68 &&
              offsetof(semantics::Node, name) == 72 && offsetof(semantics::Node, hash) == 112);

WebScreen::WebScreen(std::function<void()> wake) : wake_(std::move(wake)) {
    viewport_start(this);
    mirror_start(this);
}

Viewport WebScreen::viewport() {
    float four[4] = {};
    viewport_read(four);
    return {four[0], four[1], four[2], four[3]};
}

Preferences WebScreen::preferences() {
    const int wishes = viewport_wishes();
    Preferences result;
    result.dark = (wishes & DarkBit) != 0;
    result.reduced_motion = (wishes & ReducedMotionBit) != 0;
    result.touch = (wishes & TouchBit) != 0;
    result.text_percent = base::nearest_text_size(viewport_text_percent());
    if ((wishes & SystemColoursBit) != 0) {
        result.contrast = tokens::Contrast::System;
        viewport_system_colours(result.system_colours.data());
    } else if ((wishes & MoreContrastBit) != 0) {
        result.contrast = tokens::Contrast::More;
    }
    return result;
}

std::vector<semantics::Action> WebScreen::take_actions() {
    return std::exchange(actions_, {});
}

void WebScreen::present(const semantics::Frame& frame) {
    if (frame.hash != shown_) {
        shown_ = frame.hash;
        mirror_show(frame.nodes.data(), static_cast<int>(frame.nodes.size()), frame.text.data());
    }
}

void WebScreen::set_content_height(float height) {
    viewport_set_content_height(height);
}

void WebScreen::scroll_to(float top) {
    viewport_scroll_to(top);
}

void WebScreen::set_page(std::string_view address, std::string_view title) {
    page_set(address.data(), length_of(address), title.data(), length_of(title));
}

void WebScreen::dress(const base::Settings& settings) {
    const std::string record = base::record_of(settings);
    settings_dress(record.data(), length_of(record));
    wishes_plain_ = settings.plain_view;
    wake_();
}

void WebScreen::act(semantics::Action action) {
    actions_.push_back(std::move(action));
    shown_ = 0; // the element may have changed by itself: whatever comes of it is shown again
    wake_();
}

void WebScreen::show_again() {
    shown_ = 0;
    wake_();
}

double WebClock::seconds() {
    return clock_seconds();
}

std::string WebClock::day() {
    char day[11] = {};
    char time[6] = {};
    clock_local(day, time);
    return day;
}

std::string WebClock::time() {
    char day[11] = {};
    char time[6] = {};
    clock_local(day, time);
    return time;
}

void WebClock::after(double secs, std::function<void()> call) {
    waiting_[++last_ticket_] = std::move(call);
    clock_after(this, secs, last_ticket_);
}

void WebClock::rang(int ticket) {
    const auto found = waiting_.find(ticket);
    if (found != waiting_.end()) {
        const std::function<void()> call = std::move(found->second);
        waiting_.erase(found);
        call();
    }
}

void WebDownload::download(std::string_view file_name, std::string_view mime_type, std::string_view bytes) {
    files_download(file_name.data(), length_of(file_name), mime_type.data(), length_of(mime_type),
                   bytes.data(), length_of(bytes));
}

void WebFilePick::pick(std::function<void(std::string, std::string)> chosen) {
    chosen_ = std::move(chosen);
    files_pick(this);
}

void WebFilePick::picked(std::string name, std::string bytes) {
    if (chosen_) {
        chosen_(std::move(name), std::move(bytes));
    }
}

void WebClipboard::copy(std::string_view text, std::function<void(bool)> done) {
    done_ = std::move(done);
    files_copy(this, text.data(), length_of(text));
}

void WebClipboard::copied(bool well) {
    if (const auto done = std::exchange(done_, nullptr)) {
        done(well);
    }
}

namespace {

/// Longer than any record; the rest of a longer one is nonsense.
constexpr int RecordCapacity = 256;

struct Records {
    char kept[RecordCapacity] = {};
    char asked[RecordCapacity] = {};
};

Records read_records() {
    Records records;
    settings_read(records.kept, records.asked, RecordCapacity);
    return records;
}

} // namespace

base::Settings WebSettings::kept() {
    return base::with_record({}, read_records().kept);
}

base::Settings WebSettings::asked(base::Settings settings) {
    return base::with_record(settings, read_records().asked);
}

void WebSettings::keep(const base::Settings& settings) {
    const std::string record = base::record_of(settings);
    settings_keep(record.data(), length_of(record));
}

WebReportMaker::WebReportMaker() : has_canvas_(report_has_canvas() != 0) {}

void WebReportMaker::make(std::string_view workbook_bytes, std::string_view day,
                          std::function<void(base::Result<std::string>)> done) {
    done_ = std::move(done);
    report_make(this, workbook_bytes.data(), length_of(workbook_bytes), std::string(day).c_str());
}

void WebReportMaker::made(base::Result<std::string> pdf) {
    if (const auto done = std::exchange(done_, nullptr)) {
        done(std::move(pdf));
    }
}

float Baselines::from_top(int cut, float px, float line_px) {
    const float ratio = ImGui::GetIO().DisplayFramebufferScale.y;
    if (std::exchange(ratio_, ratio) != ratio) {
        forget();
    }
    for (const Known& known : known_) {
        if (known.cut == cut && known.px == px && known.line_px == line_px) {
            return known.baseline;
        }
    }
    known_.push_back({cut, px, line_px, text_baseline(cut, px, line_px)});
    return known_.back().baseline;
}

std::vector<std::uint32_t> LineBreaker::lines(std::string_view text, float width, float font_px) {
    for (const Known& known : known_) {
        if (known.width == width && known.font_px == font_px && known.text == text) {
            return known.ends;
        }
    }
    std::vector<std::uint32_t> ends(text.size() + 2);
    ends.resize(static_cast<std::size_t>(text_break_lines(text.data(), length_of(text), width, font_px,
                                                          ends.data(), static_cast<int>(ends.size()))));
    Known fresh{std::string(text), width, font_px, ends};
    if (known_.size() < Limit) {
        known_.push_back(std::move(fresh));
    } else {
        known_[next_++ % Limit] = std::move(fresh);
    }
    return ends;
}

} // namespace ownmark::platform

// What the page calls.
extern "C" {

EMSCRIPTEN_KEEPALIVE void viewport_changed(void* self) {
    static_cast<ownmark::platform::WebScreen*>(self)->wake();
}

EMSCRIPTEN_KEEPALIVE void mirror_acted(void* self, std::uint32_t id, int kind, double number,
                                       const char* text) {
    static_cast<ownmark::platform::WebScreen*>(self)->act(
        {id, static_cast<ownmark::semantics::ActionKind>(kind), number,
         text != nullptr ? std::string(text) : std::string()});
}

EMSCRIPTEN_KEEPALIVE void mirror_show_again(void* self) {
    static_cast<ownmark::platform::WebScreen*>(self)->show_again();
}

EMSCRIPTEN_KEEPALIVE void mirror_frame_now(void* self) {
    static_cast<ownmark::platform::WebScreen*>(self)->frame_now();
}

EMSCRIPTEN_KEEPALIVE void clock_rang(void* self, int ticket) {
    static_cast<ownmark::platform::WebClock*>(self)->rang(ticket);
}

EMSCRIPTEN_KEEPALIVE void files_picked(void* self, char* name, char* bytes, int length) {
    static_cast<ownmark::platform::WebFilePick*>(self)->picked(
        name, std::string(bytes, static_cast<std::size_t>(length)));
    std::free(name);
    std::free(bytes);
}

EMSCRIPTEN_KEEPALIVE void files_copied(void* self, int well) {
    static_cast<ownmark::platform::WebClipboard*>(self)->copied(well != 0);
}

EMSCRIPTEN_KEEPALIVE void report_made(void* self, char* bytes, int length, char* sentence) {
    auto& maker = *static_cast<ownmark::platform::WebReportMaker*>(self);
    if (sentence != nullptr) {
        maker.made(std::unexpected(ownmark::base::Error{sentence}));
    } else {
        maker.made(std::string(bytes, static_cast<std::size_t>(length)));
    }
    std::free(bytes);
    std::free(sentence);
}
}

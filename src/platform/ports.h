// What the program needs of the outside world, as small interfaces. The browser, native files and tests each
// fill them in.
#pragma once
#include "base/result.h"
#include "base/settings.h"
#include "semantics/frame.h"
#include "tokens/tokens.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::platform {

class Download {
public:
    virtual ~Download() = default;
    virtual void download(std::string_view file_name, std::string_view mime_type, std::string_view bytes) = 0;
};

class FilePick {
public:
    virtual ~FilePick() = default;
    /// Asks for one file; `chosen` gets its name and content, or is never called when the person thinks
    /// better of it.
    virtual void pick(std::function<void(std::string name, std::string bytes)> chosen) = 0;
};

class Clipboard {
public:
    virtual ~Clipboard() = default;
    virtual void copy(std::string_view text, std::function<void(bool copied)> done) = 0;
};

class Clock {
public:
    virtual ~Clock() = default;
    /// Seconds, monotonic.
    virtual double seconds() = 0;
    /// Local date "2026-11-24".
    virtual std::string day() = 0;
    /// Local time "14:32".
    virtual std::string time() = 0;
    /// Calls back once after `secs`; wakes the program.
    virtual void after(double secs, std::function<void()> call) = 0;
};

/// How a person likes things, as far as the system knows.
struct Preferences {
    bool dark = false;
    bool reduced_motion = false;
    /// A finger may be what points.
    bool touch = false;
    tokens::Contrast contrast = tokens::Contrast::Usual;
    /// Known where the system's colours rule.
    tokens::SystemColours system_colours{};
    /// The browser's own text size as the nearest that there is, percent.
    int text_percent = 100;
    bool operator==(const Preferences&) const = default;
};

/// The window, in px at 1×.
struct Viewport {
    float width = 1280;
    float height = 800;
    /// Device pixels a px.
    float pixel_ratio = 1;
    float scroll = 0;
    bool operator==(const Viewport&) const = default;
};

/// The visible page: its semantics, its length and its title. The browser keeps scrolling, focus and text
/// editing.
class Screen {
public:
    virtual ~Screen() = default;
    virtual Viewport viewport() = 0;
    virtual Preferences preferences() = 0;
    /// Actions that arrived since the last call.
    virtual std::vector<semantics::Action> take_actions() = 0;
    /// Shows the semantics of a frame; does nothing when they are the same as before.
    virtual void present(const semantics::Frame& frame) = 0;
    /// Height of the scrolling page, px.
    virtual void set_content_height(float height) = 0;
    virtual void scroll_to(float top) = 0;
    /// The page's title, and its address ("#/values/2") as a new entry of the browser's history when it
    /// differs. Going back or following a deep link arrives as an action Key for node 0 with the text
    /// "go:#/values/2"; that another tab has kept other settings, as one with the text "settings".
    virtual void set_page(std::string_view address, std::string_view title) = 0;
    /// Lets everything follow a person's settings that the program doesn't draw: fields, Plain view.
    virtual void dress(const base::Settings& settings) = 0;
    /// False where there turned out to be nothing to draw on: then Plain view is what there is.
    virtual bool can_draw() = 0;
    /// Asks for one more frame.
    virtual void wake() = 0;
};

/// Keeps a person's settings between visits. Where nothing can be kept they hold for the visit.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    /// The defaults for what was never kept or can't be read.
    virtual base::Settings kept() = 0;
    /// `settings` with what the page's address asks for, in this visit.
    virtual base::Settings asked(base::Settings settings) = 0;
    virtual void keep(const base::Settings& settings) = 0;
};

/// Makes the PDF away from the screen, from the bytes of a workbook file.
class ReportMaker {
public:
    virtual ~ReportMaker() = default;
    virtual void make(std::string_view workbook_bytes, std::string_view day,
                      std::function<void(base::Result<std::string> pdf)> done) = 0;
    /// Letters that the PDF's fonts lack are drawn by somebody else; where that is nobody, boxes stand for
    /// them.
    virtual bool draws_foreign() = 0;
};

} // namespace ownmark::platform

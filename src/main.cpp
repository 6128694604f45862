// Puts the web program together: the browser's ports, and the app on them.
#include "app/app.h"
#include "platform/web/web_program.h"

namespace {

struct Program {
    ownmark::platform::WebProgram web;
    ownmark::app::App app{{web.screen, web.store, web.download, web.file_pick, web.clipboard, web.clock,
                           web.report_maker, web.settings},
                          web.fonts,
                          [this](std::string_view text, float width, ownmark::semantics::TextStyle /*style*/,
                                 float font_px) { return web.line_breaker.lines(text, width, font_px); }};
};

} // namespace

int main() {
    auto* program = new Program; // lives as long as the page
    if (!program->web.good()) {
        return 1;
    }
    program->web.run([program]() -> ownmark::platform::WebProgram::Drawn {
        program->app.frame();
        return {program->app.ground(), program->app.loaded()};
    });
    return 0;
}

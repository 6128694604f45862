// Puts the web program together: the browser's ports, and the app on them.
#include "app/app.h"
#include "platform/web/web_program.h"

namespace {

struct Program {
    ownmark::platform::WebProgram web;
    ownmark::app::App app{{web.screen, web.store, web.download, web.file_pick, web.clipboard, web.clock,
                           web.report_maker, web.settings},
                          setter()};

    ownmark::ui::TypeSetter setter() {
        const auto line_of = [](const ownmark::ui::TextLine& line) {
            return ownmark::platform::ShapedLine{.cut = static_cast<int>(line.cut),
                                                 .px = line.px,
                                                 .text = line.text,
                                                 .from_right =
                                                     line.direction == ownmark::base::Direction::RightToLeft};
        };
        ownmark::ui::Shaper shaper;
        shaper.width = [=, this](const ownmark::ui::TextLine& line) {
            return web.shaped_lines.width(line_of(line));
        };
        shaper.draw = [=, this](ImDrawList& list, ImVec2 start, const ownmark::ui::TextLine& line,
                                ImU32 colour) { web.shaped_lines.draw(list, start, line_of(line), colour); };
        shaper.word_ends = [this](std::string_view text) { return web.shaped_lines.word_ends(text); };
        shaper.baseline = [this](ownmark::ui::Cut cut, float px, float line_px) {
            return web.baselines.from_top(static_cast<int>(cut), px, line_px);
        };
        return ownmark::ui::TypeSetter(
            web.fonts, std::move(shaper),
            [this](std::string_view text, float width, ownmark::semantics::TextStyle /*style*/,
                   float font_px) { return web.line_breaker.lines(text, width, font_px); });
    }
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

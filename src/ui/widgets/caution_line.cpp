#include "ui/widgets/caution_line.h"

#include "ui/widgets/control.h"

#include <vector>

namespace ownmark::ui {

namespace {

constexpr float Indent = 26;

struct Lines {
    std::vector<std::string_view> sentence;
    /// Whether the action stands on a line of its own.
    bool breaks = false;
};

Lines lines_of(const Ui& ui, std::string_view sentence, std::string_view action, float width) {
    const float inside = width - ui.px(Indent);
    Lines lines{ui.wrapped(Type::Note, sentence, inside)};
    lines.breaks = !action.empty() && ui.measured(Type::Note, lines.sentence.back()) + ui.px(6) +
                                              ui.measured(Type::NoteBold, action) >
                                          inside;
    return lines;
}

} // namespace

float caution_height(const Ui& ui, std::string_view sentence, std::string_view action, float width) {
    const Lines lines = lines_of(ui, sentence, action, width);
    return ui.type(Type::Note).line * static_cast<float>(lines.sentence.size() + (lines.breaks ? 1 : 0));
}

bool caution_line(Ui& ui, std::string_view sentence, std::string_view action) {
    const Lines lines = lines_of(ui, sentence, action, ui.flow.width);
    const float line = ui.type(Type::Note).line;
    const Rect rect = ui.take(ui.flow.width, caution_height(ui, sentence, action, ui.flow.width));
    const float size = ui.px(18);
    ui.icon(Icon::Caution, {rect.x, rect.y + (line - size) / 2}, size, Colour::Caution);
    ImVec2 at(rect.x + ui.px(Indent), rect.y);
    float end = at.x;
    for (const std::string_view text : lines.sentence) {
        ui.line(at, Type::Note, Colour::Ink, text);
        end = at.x + ui.measured(Type::Note, text) + ui.px(6);
        at.y += line;
    }
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id(sentence), rect), {.name = sentence});
    if (action.empty()) {
        return false;
    }
    const semantics::Id id = ui.id(action);
    const Rect words{lines.breaks ? at.x : end, lines.breaks ? at.y : at.y - line,
                     ui.measured(Type::NoteBold, action), line};
    ui.line(words.low(), Type::NoteBold, Colour::Ink, action);
    ui.hairline(words.x, words.bottom() - 2, words.width, Colour::Ink);
    const Feel feel = feel_of(ui, id, words);
    if (feel.ringed) {
        ui.focus_ring(words, 2);
    }
    return button_node(ui, id, words, false, 0, {.name = action});
}

} // namespace ownmark::ui

#include "ui/widgets/saved_mark.h"

#include "catalogue/words_common.h"
#include "ui/format.h"
#include "ui/widgets/caution_line.h"

#include <string>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

std::string saved_words(const session::SaveStatus& status) {
    switch (status.state) {
    case session::SaveState::Nothing: return {};
    case session::SaveState::Saving: return std::string(words::Saving);
    case session::SaveState::Saved:
        return status.time.empty() ? std::string(words::SavedBefore)
                                   : filled(words::SavedAt, {{"time", status.time}});
    case session::SaveState::NotSaved: return status.sentence;
    }
    return {};
}

/// The longest of its forms that fits into `room`; a failure shows as a notice, and here as the sign alone.
std::string seen_words(const Ui& ui, const session::SaveStatus& status, const std::string& whole,
                       float room) {
    if (status.state == session::SaveState::NotSaved) {
        return {};
    }
    if (ui.measured(Type::Note, whole) <= room) {
        return whole;
    }
    if (status.state != session::SaveState::Saved || status.time.empty()) {
        return {};
    }
    std::string shorter = filled(words::SavedAtShort, {{"time", status.time}});
    return ui.measured(Type::Note, shorter) <= room ? shorter : std::string();
}

void saved_sign(const Ui& ui, ImVec2 centre, session::SaveState state) {
    const float size = ui.px(18);
    const ImVec2 corner(centre.x - size / 2, centre.y - size / 2);
    switch (state) {
    case session::SaveState::Nothing: return;
    case session::SaveState::Saving:
        ui.list->AddCircle(centre, ui.px(6), ui.colour(Colour::InkMuted), 0, 1.6F);
        return;
    case session::SaveState::Saved: ui.icon(Icon::Saved, corner, size, Colour::Positive); return;
    case session::SaveState::NotSaved: ui.icon(Icon::Caution, corner, size, Colour::Caution); return;
    }
}

} // namespace

void saved_mark(Ui& ui, ImVec2 at, const session::SaveStatus& status, float room) {
    if (status.state == session::SaveState::Nothing) {
        return;
    }
    const std::string text = saved_words(status);
    const float line = ui.type(Type::Note).line;
    float x = at.x;
    Rect rect{x - ui.px(22), at.y - line / 2, ui.px(22), line};
    const std::string seen = seen_words(ui, status, text, room - ui.px(26));
    if (!seen.empty()) {
        const float width = ui.measured(Type::Note, seen);
        x -= width;
        ui.line({x, at.y - line / 2}, Type::Note, Colour::InkMuted, seen);
        rect.x = x - ui.px(26);
        rect.width = width + ui.px(26);
        x -= ui.px(8);
    }
    saved_sign(ui, {x - ui.px(9), at.y}, status.state);
    // A save each second would talk over everything: the first alone is announced, by the shell. A failure
    // shows as a notice, which is a live region.
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id("saved"), rect), {.name = text});
}

bool saved_line(Ui& ui, const session::SaveStatus& status) {
    if (status.state == session::SaveState::NotSaved) {
        return caution_line(ui, status.sentence, words::SaveCopy);
    }
    const float line = ui.type(Type::Note).line;
    const Rect rect = ui.take(ui.flow.width, line);
    const std::string text = saved_words(status);
    saved_sign(ui, {rect.x + ui.px(9), rect.y + line / 2}, status.state);
    ui.line({rect.x + ui.px(26), rect.y}, Type::Note, Colour::InkMuted, text);
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id("saved"), rect), {.name = text});
    return false;
}

} // namespace ownmark::ui

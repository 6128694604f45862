#include "ui/widgets/feedback.h"

#include "catalogue/words_common.h"
#include "ui/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

std::string saved_words(const session::SaveStatus& status) {
    switch (status.state) {
    case session::SaveState::Nothing: return {};
    case session::SaveState::Saving: return std::string(words::Saving);
    case session::SaveState::Saved: return filled(words::SavedAt, {{"time", status.time}});
    case session::SaveState::NotSaved: return status.sentence;
    }
    return {};
}

void saved_sign(const Ui& ui, ImVec2 centre, session::SaveState state) {
    const float size = ui.px(18);
    const ImVec2 corner(centre.x - size / 2, centre.y - size / 2);
    switch (state) {
    case session::SaveState::Nothing: return;
    case session::SaveState::Saving:
        ui.list->AddCircle(centre, 5, ui.colour(Colour::InkMuted), 16, 1.5F);
        return;
    case session::SaveState::Saved: ui.icon(Icon::Saved, corner, size, Colour::Positive); return;
    case session::SaveState::NotSaved: ui.icon(Icon::Caution, corner, size, Colour::Caution); return;
    }
}

} // namespace

void saved_mark(Ui& ui, ImVec2 right_middle, const session::SaveStatus& status, bool in_words) {
    if (status.state == session::SaveState::Nothing) {
        return;
    }
    const std::string text = saved_words(status);
    const float line = ui.type(Type::Note).line;
    float x = right_middle.x;
    Rect rect{x - ui.px(22), right_middle.y - line / 2, ui.px(22), line};
    if (in_words && status.state != session::SaveState::NotSaved) {
        const float width = ui.measured(Type::Note, text);
        x -= width;
        ui.line({x, right_middle.y - line / 2}, Type::Note, Colour::InkMuted, text);
        rect.x = x - ui.px(26);
        rect.width = width + ui.px(26);
        x -= ui.px(8);
    }
    saved_sign(ui, {x - ui.px(9), right_middle.y}, status.state);
    // Not a live region: a save each second would talk over everything. A failure shows as a notice, which is
    // one.
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id("saved"), rect), {.name = text});
}

ToastEvent toast(Ui& ui, const std::optional<session::Toast>& shown, float left, float bottom) {
    const semantics::Id region = ui.id("toast");
    const float height = ui.px(48);
    const Rect place{left, bottom - height, 10, height};
    semantics::Node node = ui.node(semantics::Role::Status, region, place);
    if (!shown) {
        ui.open_pinned(node, {}, Layer::Overlay);
        ui.close_pinned();
        return ToastEvent::None;
    }
    const IdScope scope(static_cast<int>(shown->number));
    const Button undo{.label = words::Undo, .kind = ButtonKind::Quiet, .before = Icon::Undo, .small = true};
    const float undo_width = shown->offers_undo ? button_width(ui, undo) : 0;
    const float text_width =
        std::min(ui.measured(Type::Small, shown->sentence), ui.window.x - 2 * left - undo_width - ui.px(80));
    const auto lines = ui.wrapped(Type::Small, shown->sentence, text_width + 1);
    const float line = ui.type(Type::Small).line;
    const float tall = std::max(height, line * static_cast<float>(lines.size()) + ui.px(24));
    const Rect rect{left, bottom - tall, text_width + undo_width + ui.px(18 + 12 + 44), tall};
    ui.open_pinned(node, {.name = shown->sentence}, Layer::Overlay);
    ui.card(rect, 12, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1, Shadow::Lifted);
    float y = rect.y + (tall - line * static_cast<float>(lines.size())) / 2;
    for (const std::string_view text : lines) {
        ui.line({rect.x + ui.px(18), y}, Type::Small, Colour::Ink, text);
        y += line;
    }
    ui.close_pinned();
    // Its buttons stand outside the live region, so that speech says the sentence alone.
    ui.open_pinned(ui.node(semantics::Role::Group, ui.id("toast actions"), rect), {.name = shown->sentence},
                   Layer::Overlay);
    ToastEvent event = ToastEvent::None;
    float x = rect.x + text_width + ui.px(28);
    if (shown->offers_undo) {
        if (button_at(ui, {x, rect.y + (tall - ui.px(44)) / 2}, undo)) {
            event = ToastEvent::Undo;
        }
        x += undo_width;
    }
    if (icon_button_at(ui, {x, rect.y + (tall - ui.px(44)) / 2}, Icon::Close, words::Dismiss)) {
        event = ToastEvent::Dismissed;
    }
    ui.close_pinned();
    return event;
}

void notice(Ui& ui, std::string_view sentence) {
    const semantics::Id id = ui.id("notice");
    const Flow outer = ui.flow;
    const float pad = ui.px(14);
    const float inside = std::min(outer.width, ui.px(measure::LeadMeasure)) - 2 * pad - ui.px(32);
    const auto lines =
        sentence.empty() ? std::vector<std::string_view>{} : ui.wrapped(Type::Small, sentence, inside);
    const float line = ui.type(Type::Small).line;
    const float height = sentence.empty() ? 0 : line * static_cast<float>(lines.size()) + 2 * pad;
    const Rect rect = ui.take(std::min(outer.width, ui.px(measure::LeadMeasure)), height);
    ui.sem.add(ui.node(semantics::Role::Alert, id, rect), {.name = sentence});
    if (sentence.empty()) {
        return;
    }
    ui.box(rect, measure::ControlRadius, ui.colour(Colour::CautionWash), ui.colour(Colour::Caution), 1);
    ui.icon(Icon::Caution, {rect.x + pad, rect.y + pad + 1}, ui.px(20), Colour::Caution);
    float y = rect.y + pad;
    for (const std::string_view text : lines) {
        ui.line({rect.x + pad + ui.px(32), y}, Type::Small, Colour::Ink, text);
        y += line;
    }
    ui.skip(ui.space(20));
}

std::optional<int> dialog(Ui& ui, const session::Dialog& d) {
    const bool phone = ui.phone();
    const IdScope scope("dialog");
    const float width = std::min(ui.px(520), ui.window.x - (phone ? 0 : 40));
    const float pad = ui.px(28);
    const float inside = width - 2 * pad;
    const auto title_lines = ui.wrapped(Type::Heading, d.question, inside);
    const auto text_lines = ui.wrapped(Type::Body, d.explanation, inside);
    float buttons = 0;
    for (const std::string& choice : d.choices) {
        buttons += button_width(ui, {.label = choice}) + ui.px(10);
    }
    const bool stacked = buttons > inside;
    const float buttons_height = stacked ? static_cast<float>(d.choices.size()) * ui.px(58) : ui.px(48);
    const float height = 2 * pad + ui.type(Type::Heading).line * static_cast<float>(title_lines.size()) +
                         ui.px(8) + ui.type(Type::Body).line * static_cast<float>(text_lines.size()) +
                         ui.px(24) + buttons_height;
    const Rect rect = phone ? Rect{0, ui.window.y - height, width, height}
                            : Rect{std::round((ui.window.x - width) / 2),
                                   std::round((ui.window.y - height) / 2), width, height};

    const float scroll = ui.scroll;
    semantics::Node node = ui.node(semantics::Role::Dialog, ui.id("box"), rect);
    node.y = rect.y + scroll;
    node.flags |= semantics::flag::Modal;
    ui.open_pinned(node, {.name = d.question, .description = d.explanation}, Layer::Overlay);
    ui.list->AddRectFilled({0, 0}, ui.window, ui.theme.faded(Colour::Scrim, ui.theme.dark ? 0.6F : 0.4F));
    ui.card(rect, measure::CardRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
            Shadow::Lifted);
    const Flow outer = ui.flow;
    ui.flow = {rect.x + pad, rect.y + pad, inside};
    heading(ui, 2, d.question, Type::Heading);
    ui.skip(ui.px(8));
    paragraph(ui, d.explanation);
    ui.skip(ui.px(24));
    std::optional<int> result;
    // The harmless choice, last in the list, stands first and takes focus; the others follow.
    float x = stacked ? ui.flow.x : rect.right() - pad - buttons + ui.px(10);
    const int count = static_cast<int>(d.choices.size());
    for (int i = count - 1; i >= 0; --i) {
        const Button b{.label = d.choices[static_cast<std::size_t>(i)],
                       .kind = i == 0 ? ButtonKind::Primary : ButtonKind::Plain,
                       .width = stacked ? inside : 0};
        if (button_at(ui, {x, ui.flow.y}, b)) {
            result = i;
        }
        if (i == count - 1) {
            ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
        }
        if (stacked) {
            ui.flow.y += ui.px(58);
        } else {
            x += button_width(ui, b) + ui.px(10);
        }
    }
    ui.flow = outer;
    ui.close_pinned();
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && key->text == "escape") {
        result = count - 1;
    }
    return result;
}

} // namespace ownmark::ui

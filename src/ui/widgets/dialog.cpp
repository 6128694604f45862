#include "ui/widgets/dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

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

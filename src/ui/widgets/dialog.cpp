#include "ui/widgets/dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

constexpr float Padding = 28;
constexpr float PaddingAbove = 24;
constexpr float BetweenButtons = 10;

Button button_of(const session::Dialog& d, std::size_t i, float width) {
    return {.label = d.choices[i], .kind = i == 0 ? ButtonKind::Primary : ButtonKind::Plain, .width = width};
}

/// Width of the buttons side by side.
float buttons_width(const Ui& ui, const session::Dialog& d) {
    float width = -ui.px(BetweenButtons);
    for (std::size_t i = 0; i < d.choices.size(); ++i) {
        width += button_width(ui, button_of(d, i, 0)) + ui.px(BetweenButtons);
    }
    return width;
}

} // namespace

float dialog_height(const Ui& ui, const session::Dialog& d, float width) {
    const float inside = width - 2 * ui.px(Padding);
    const auto tall = [&](Type type, std::string_view text) {
        return ui.type(type).line * static_cast<float>(ui.wrapped(type, text, inside).size());
    };
    float buttons = ui.px(measure::ButtonHeight);
    if (buttons_width(ui, d) > inside) {
        buttons = -ui.px(BetweenButtons);
        for (std::size_t i = 0; i < d.choices.size(); ++i) {
            buttons += button_height(ui, button_of(d, i, inside)) + ui.px(BetweenButtons);
        }
    }
    return 2 * ui.px(PaddingAbove) + tall(Type::Heading, d.question) + ui.px(6) +
           tall(Type::Body, d.explanation) + ui.px(18) + buttons;
}

std::optional<int> dialog_card(Ui& ui, const session::Dialog& d, ImVec2 corner, float width) {
    const Rect rect{corner.x, corner.y, width, dialog_height(ui, d, width)};
    card_at(ui, rect, CardLook::Lifted);
    const Flow outer = ui.flow;
    const float inside = width - 2 * ui.px(Padding);
    ui.flow = {rect.x + ui.px(Padding), rect.y + ui.px(PaddingAbove), inside};
    heading(ui, 2, d.question, Type::Heading);
    ui.skip(ui.px(6));
    paragraph(ui, d.explanation);
    ui.skip(ui.px(18));
    std::optional<int> result;
    const bool stacked = buttons_width(ui, d) > inside;
    // The harmless choice, last in the list, stands first and takes focus; the others follow.
    float x = stacked ? ui.flow.x : ui.flow.x + inside - buttons_width(ui, d);
    for (std::size_t i = d.choices.size(); i-- > 0;) {
        const Button b = button_of(d, i, stacked ? inside : 0);
        if (button_at(ui, {x, ui.flow.y}, b)) {
            result = static_cast<int>(i);
        }
        if (i + 1 == d.choices.size() && ui.pinned()) {
            ui.sem.node(ui.sem.frame().nodes.size() - 1).flags |= semantics::flag::TakeFocus;
        }
        if (stacked) {
            ui.skip(button_height(ui, b) + ui.px(BetweenButtons));
        } else {
            x += button_width(ui, b) + ui.px(BetweenButtons);
        }
    }
    ui.flow = outer;
    return result;
}

std::optional<int> dialog(Ui& ui, const session::Dialog& d) {
    const bool phone = ui.phone();
    const IdScope scope("dialog");
    const float width = std::min(ui.px(520), ui.window.x - (phone ? 0 : 40));
    const float height = dialog_height(ui, d, width);
    const ImVec2 corner(phone ? 0 : std::round((ui.window.x - width) / 2),
                        phone ? ui.window.y - height : std::round((ui.window.y - height) / 2));
    const float top = ui.open_over(ui.id("box"), {corner.x, corner.y, width, height},
                                   {.name = d.question, .description = d.explanation});
    ui.list->AddRectFilled({0, 0}, ui.window, ui.theme[Shade::BehindDialog]);
    std::optional<int> result = dialog_card(ui, d, {corner.x, top}, width);
    ui.close_over(height);
    if (const auto* key = ui.sem.take(0, semantics::ActionKind::Key);
        key != nullptr && key->text == "escape") {
        result = static_cast<int>(d.choices.size()) - 1;
    }
    return result;
}

} // namespace ownmark::ui

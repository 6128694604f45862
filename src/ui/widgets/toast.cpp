#include "ui/widgets/toast.h"

#include "catalogue/words_common.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

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

} // namespace ownmark::ui

#include "ui/widgets/toast.h"

#include "catalogue/words_common.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float Padding = 16;
constexpr float Control = 44;

constexpr Button UndoButton{
    .label = words::Undo, .kind = ButtonKind::Quiet, .before = Icon::Undo, .small = true};

/// Width of the buttons at the right with the space before them.
float buttons_width(const Ui& ui, const session::Toast& shown) {
    return (shown.offers_undo ? button_width(ui, UndoButton) : 0) + ui.px(Control + 12);
}

/// Lines of the sentence in `width`, with the buttons beside them or, where that leaves no room, below.
struct Arrangement {
    std::vector<std::string_view> lines;
    bool buttons_below = false;
};

Arrangement arrangement_of(const Ui& ui, const session::Toast& shown, float width) {
    constexpr std::size_t MostBeside = 3;
    const float room = width - ui.px(Padding) - buttons_width(ui, shown) + 1;
    Arrangement arrangement{.lines = ui.wrapped(Type::Small, shown.sentence, room)};
    const float least = std::min(ui.px(120), ui.measured(Type::Small, shown.sentence));
    if (arrangement.lines.size() > MostBeside || room < least) {
        arrangement = {.lines = ui.wrapped(Type::Small, shown.sentence, width - 2 * ui.px(Padding) + 1),
                       .buttons_below = true};
    }
    return arrangement;
}

} // namespace

Rect toast_rect(const Ui& ui, const session::Toast& shown, ImVec2 corner, float most) {
    const float width =
        std::min(most, ui.measured(Type::Small, shown.sentence) + ui.px(Padding) + buttons_width(ui, shown));
    const Arrangement arrangement = arrangement_of(ui, shown, width);
    const float height =
        std::max(ui.px(48), ui.type(Type::Small).line * static_cast<float>(arrangement.lines.size()) +
                                (arrangement.buttons_below ? ui.px(12 + Control) : ui.px(24)));
    return {corner.x, corner.y - height, width, height};
}

ToastEvent toast_card(Ui& ui, const session::Toast& shown, const Rect& rect) {
    ui.card(rect, measure::ControlRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
            Shadow::Lifted);
    const Arrangement arrangement = arrangement_of(ui, shown, rect.width);
    const float line = ui.type(Type::Small).line;
    const float sentence = line * static_cast<float>(arrangement.lines.size());
    float y = rect.y + (arrangement.buttons_below ? ui.px(12) : (rect.height - sentence) / 2);
    for (const std::string_view text : arrangement.lines) {
        ui.line({rect.x + ui.px(Padding), y}, Type::Small, Colour::Ink, text);
        y += line;
    }
    ToastEvent event = ToastEvent::None;
    const float top = arrangement.buttons_below ? rect.bottom() - ui.px(Control)
                                                : rect.y + (rect.height - ui.px(Control)) / 2;
    const float close = rect.right() - ui.px(Control + 2);
    if (shown.offers_undo && button_at(ui, {close - button_width(ui, UndoButton), top}, UndoButton)) {
        event = ToastEvent::Undo;
    }
    if (icon_button_at(ui, {close, top}, Icon::Close, words::Dismiss)) {
        event = ToastEvent::Dismissed;
    }
    return event;
}

ToastEvent toast(Ui& ui, const session::Toast& shown, float left, float bottom) {
    const Rect rect = toast_rect(ui, shown, {left, bottom}, ui.window.x - 2 * left);
    const IdScope scope(static_cast<int>(shown.number));
    ui.open_pinned(ui.node(semantics::Role::Group, ui.id("toast"), rect), {.name = shown.sentence},
                   Layer::Overlay);
    const ToastEvent event = toast_card(ui, shown, rect);
    ui.close_pinned();
    return event;
}

} // namespace ownmark::ui

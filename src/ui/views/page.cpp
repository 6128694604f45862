// What every sheet's page shares: title, foot bar, and text answers bound to the workbook.
#include "catalogue/fields.h"
#include "catalogue/words_common.h"
#include "ui/views/shell.h"
#include "ui/views/views.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

/// The status in print, with what is the person's in pen.
std::vector<Run> status_runs(const PageFoot& foot) {
    const std::size_t at = foot.status.find(foot.status_pen);
    const std::size_t pen = foot.status_pen.empty() ? std::string_view::npos : at;
    std::vector<Run> runs{
        {.text = std::string(foot.status.substr(0, pen)), .type = Type::Small, .colour = Colour::InkMuted}};
    if (pen != std::string_view::npos) {
        runs.push_back({.text = std::string(foot.status_pen), .type = Type::Pen, .colour = Colour::Pen});
        runs.push_back({.text = std::string(foot.status.substr(pen + foot.status_pen.size())),
                        .type = Type::Small,
                        .colour = Colour::InkMuted});
    }
    return runs;
}

} // namespace

void page_title(const ViewContext& view, std::string_view title, std::string_view lead) {
    Ui& ui = view.ui;
    heading(ui, 1, title, Type::Title, true);
    if (!lead.empty()) {
        ui.skip(ui.space(ui.phone() ? 4 : 8));
        paragraph(ui, lead, Type::Lead, Colour::Ink, ui.px(measure::LeadMeasure));
    }
    ui.skip(ui.space(ui.phone() ? 16 : 28));
}

std::optional<int> page_foot(const ViewContext& view, const PageFoot& foot) {
    Ui& ui = view.ui;
    PageFrame& frame = ui.frame;
    const float pad = ui.px(ui.phone() ? measure::PhoneGutter : measure::DesktopPadding);
    const float gap = ui.px(8);

    // Widths first: when everything doesn't stand on one line, the status goes above, then the buttons stack.
    float buttons_width = 0;
    float primary_width = 0;
    int count = 0;
    for (const Button& b : foot.buttons) {
        if (!b.label.empty()) {
            primary_width = button_width(ui, b);
            buttons_width += primary_width + (count > 0 ? gap : 0);
            ++count;
        }
    }
    const float left = frame.page.x + std::min(pad, frame.content.x - frame.page.x);
    const float width = frame.content.width;
    const float status_measured = ui.measured(Type::Small, foot.status);
    // On the phone the first button takes the left, so a short status stands before the primary.
    const bool between = ui.phone() && count > 1;
    const float status_width = between ? status_measured + 1 : width - buttons_width - ui.px(24);
    const float status_line = ui.type(Type::Small).line;
    const std::vector<Run> runs = status_runs(foot);
    constexpr float MostLinesBeside = 2;
    const bool status_above =
        !foot.status.empty() &&
        (between ? status_measured + ui.px(24) > width - buttons_width
                 : status_width < std::min(ui.px(130), status_measured) ||
                       rich_height(ui, runs, status_line, status_width) > MostLinesBeside * status_line);
    const bool stacked = buttons_width > width;
    const float status_room = status_above ? width : status_width;
    const float status_height = foot.status.empty() ? 0 : rich_height(ui, runs, status_line, status_room);
    float buttons_height = ui.px(measure::ButtonHeight);
    if (stacked) {
        buttons_height = 0;
        for (Button b : foot.buttons) {
            b.width = width;
            buttons_height += b.label.empty() ? 0 : button_height(ui, b) + gap;
        }
    }
    float height = std::max(ui.px(ui.phone() ? measure::PhoneFootHeight : measure::FootHeight),
                            buttons_height + ui.px(28));
    if (status_above) {
        height += status_height + ui.px(4);
    } else {
        height = std::max(height, status_height + ui.px(24));
    }

    ui.skip(ui.space(24));
    const float content_end = ui.flow.y + ui.scroll;
    // Both bars leave most of the window to what is between them.
    const float bars = height + (ui.phone() ? ui.px(measure::TopBarHeight) : 0);
    const bool pin = bars_are_pinned(ui) && bars <= 0.4F * ui.window.y;
    const float lowest = ui.window.y - page_colophon_height(ui) - height - ui.scroll;
    const float top = pin ? ui.window.y - height : std::max(ui.flow.y, lowest);
    frame.height = content_end + height;
    frame.foot = pin ? height : 0;
    frame.end = pin ? content_end : top + height + ui.scroll;
    const Rect bar{frame.page.x, top, frame.page.width, height};
    semantics::Node node = ui.node(semantics::Role::Group, ui.id("foot"), bar);
    if (pin) {
        ui.open_pinned(node, {.name = "Page"}, Layer::Bars);
        ui.list->AddRectFilled(bar.low(), bar.high(), ui.colour(Colour::Paper));
        draw_fold(ui, bar);
    } else {
        ui.sem.open(node, {.name = "Page"});
    }
    const float line_x = ui.phone() ? bar.x : left;
    ui.hairline(line_x, bar.y, ui.phone() ? bar.width : width, Colour::Line);

    float y = bar.y + (status_above ? ui.px(12)
                                    : (std::min(height, ui.px(ui.phone() ? 68 : 80)) - status_height) / 2);
    const float status_top = y;
    const float status_left =
        between && !status_above ? left + width - primary_width - ui.px(14) - status_measured : left;
    if (!foot.status.empty()) {
        const Flow outer = ui.flow;
        ui.flow = {status_left, y, status_room};
        rich_block(ui, runs, status_line);
        y = ui.flow.y;
        ui.flow = outer;
        ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id("status"),
                           {status_left, status_top, status_above ? width : status_width, status_height}),
                   {.name = foot.status});
    }
    std::optional<int> result;
    float x = left + width - buttons_width;
    float by =
        status_above
            ? y + ui.px(8)
            : bar.y + (std::min(height, ui.px(ui.phone() ? 68 : 80)) - ui.px(measure::ButtonHeight)) / 2;
    if (ui.phone() && !stacked && count > 1) {
        x = left - ui.px(10);
    }
    for (int i = 0; i < static_cast<int>(foot.buttons.size()); ++i) {
        Button b = foot.buttons[static_cast<std::size_t>(i)];
        if (b.label.empty()) {
            continue;
        }
        if (stacked) {
            b.width = width;
            x = left;
        } else if (ui.phone() && --count == 0) {
            x = left + width - button_width(ui, b);
        }
        const float height_of_one = button_height(ui, b);
        if (button_at(ui, {x, stacked ? by : by + (ui.px(measure::ButtonHeight) - height_of_one) / 2}, b)) {
            result = i;
        }
        if (stacked) {
            by += height_of_one + gap;
        } else {
            x += button_width(ui, b) + gap;
        }
    }
    if (pin) {
        ui.close_pinned();
    } else {
        ui.sem.close();
    }
    return result;
}

void answer_field(const ViewContext& view, const AnswerField& f) {
    const IdScope scope(f.id);
    const catalogue::Field* known = catalogue::field_of(f.id);
    FieldState& state = view.state.fields[std::string(f.id)];
    const std::string_view value = model::text_of(view.book(), f.id);
    Field field;
    field.label = f.label.empty() && known != nullptr ? known->prompt : f.label;
    field.value = value;
    field.aside = f.aside;
    field.placeholder = f.placeholder;
    field.description = f.description.empty() && known != nullptr ? known->hint : f.description;
    field.label_hidden = f.label_hidden;
    field.long_text = f.long_text;
    field.least_lines = f.least_lines;
    field.disabled = !view.can_edit();
    field.width = f.width;
    const FieldEvents events = ui::field(view.ui, field, &state);
    if (events.text && *events.text != value) {
        view.set_text(f.id, *events.text);
    }
    if (events.left) {
        view.emit(session::LeaveField{});
    }
}

} // namespace ownmark::ui

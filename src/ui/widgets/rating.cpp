#include "ui/widgets/rating.h"

#include "catalogue/keys.h"
#include "ui/widgets/choice_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ownmark::ui {

namespace {

constexpr int Steps = 5;

struct Grid {
    float pitch;
    float radius;
    /// Where the first cell begins, px from the row's left.
    float start;
    bool stacked;
};

Grid grid_of(const Ui& ui) {
    if (ui.flow.width < ui.px(720)) {
        const float pitch = std::min(ui.px(84), std::floor(ui.flow.width / Steps));
        return {pitch, ui.px(15), 0, true};
    }
    return {ui.px(84), ui.px(13), ui.flow.width - Steps * ui.px(84), false};
}

/// Whether every word of the labels stands above its circle unbroken.
bool labels_fit(const Ui& ui, const RatingScale& scale, Type type, float width) {
    for (const std::string_view label : scale) {
        for (std::size_t at = 0; at < label.size();) {
            const std::size_t end = std::min(label.find(' ', at), label.size());
            if (ui.measured(type, label.substr(at, end - at)) > width) {
                return false;
            }
            at = end + 1;
        }
    }
    return true;
}

/// For large text on narrow screens: numbers above the circles, and a line that says what they mean.
void numbered_head(Ui& ui, const RatingScale& scale, const Grid& grid) {
    std::string legend;
    for (std::size_t i = 0; i < scale.size(); ++i) {
        legend += std::to_string(i + 1) + " " + std::string(scale[i]) + (i + 1 == scale.size() ? "" : ", ");
    }
    text_block(ui, Type::Caption, Colour::InkMuted, legend);
    ui.skip(ui.space(4));
    const Rect rect = ui.take(ui.flow.width, ui.type(Type::Caption).line + ui.space(8));
    for (int i = 0; i < Steps; ++i) {
        const std::string number = std::to_string(i + 1);
        const float x = rect.x + grid.start + grid.pitch * (static_cast<float>(i) + 0.5F) -
                        ui.measured(Type::Caption, number) / 2;
        ui.line({std::round(x), rect.y}, Type::Caption, Colour::InkMuted, number);
    }
    ui.hairline(rect.x, rect.bottom(), rect.width, Colour::Ink, 1.5F);
    ui.skip(2);
}

} // namespace

void rating_head(Ui& ui, const RatingScale& scale) {
    const Grid grid = grid_of(ui);
    const Type type = grid.stacked ? Type::Caption : Type::Note;
    if (!labels_fit(ui, scale, type, grid.pitch - 4)) {
        numbered_head(ui, scale, grid);
        return;
    }
    std::size_t most_lines = 1;
    for (const std::string_view label : scale) {
        most_lines = std::max(most_lines, ui.wrapped(type, label, grid.pitch - 4).size());
    }
    const float line = ui.type(type).line;
    const Rect rect = ui.take(ui.flow.width, line * static_cast<float>(most_lines) + ui.space(8));
    for (int i = 0; i < Steps; ++i) {
        const auto lines = ui.wrapped(type, scale[static_cast<std::size_t>(i)], grid.pitch - 4);
        float y = rect.y + line * static_cast<float>(most_lines - lines.size());
        for (const std::string_view text : lines) {
            const float x = rect.x + grid.start + grid.pitch * (static_cast<float>(i) + 0.5F) -
                            ui.measured(type, text) / 2;
            ui.line({std::round(x), y}, type, Colour::InkMuted, text);
            y += line;
        }
    }
    ui.hairline(rect.x, rect.bottom(), rect.width, Colour::Ink, 1.5F);
    ui.skip(2);
}

std::optional<int> rating_row(Ui& ui, std::string_view statement, const RatingScale& scale, int rating,
                              bool disabled) {
    const Grid grid = grid_of(ui);
    const semantics::Id group = ui.id(statement);
    const IdScope scope(statement);
    const float pad = ui.px(12);
    const float line = ui.px(24);
    const float text_width = grid.stacked ? ui.flow.width : grid.start - ui.px(24);
    const auto lines = ui.wrapped(Type::Lead, statement, text_width);
    const float text_height = line * static_cast<float>(lines.size());
    const float circles_height = ui.px(grid.stacked ? 46 : 48);
    const float height =
        grid.stacked ? text_height + circles_height + 2 * pad : std::max(ui.px(72), text_height + 2 * pad);
    const Rect row = ui.take(ui.flow.width, height);

    const bool current = ui.focus_within(group);
    if (current) {
        const Rect lifted{row.x - ui.px(grid.stacked ? 12 : 16), row.y,
                          row.width + 2 * ui.px(grid.stacked ? 12 : 16), row.height};
        ui.card(lifted, 12, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1, Shadow::Rest);
    } else {
        ui.hairline(row.x, row.bottom() - 1, row.width);
    }
    float y = grid.stacked ? row.y + pad : row.y + (height - text_height) / 2;
    for (const std::string_view text : lines) {
        ui.line({row.x, y - (ui.type(Type::Lead).line - line) / 2}, Type::Lead, Colour::Ink, text);
        y += line;
    }

    semantics::Node node = ui.node(semantics::Role::RadioGroup, group, row);
    ui.sem.open(node,
                {.name = statement, .keys = ui.keys(catalogue::single_keys_for(catalogue::KeysFor::Rating))});
    std::optional<int> result;
    const float centre_y = grid.stacked ? row.y + pad + text_height + circles_height / 2 : row.y + height / 2;
    const float first = row.x + grid.start + grid.pitch / 2;
    ui.hairline(first, centre_y - 0.75F, grid.pitch * (Steps - 1), Colour::Line, 1.5F);
    if (const auto* key = ui.single_key(group); key != nullptr && key->text.size() == 1 && !disabled) {
        const int digit = key->text[0] - '0';
        if (digit >= 1 && digit <= Steps) {
            result = digit;
        }
    }
    for (int i = 0; i < Steps; ++i) {
        const std::string_view label = scale[static_cast<std::size_t>(i)];
        const semantics::Id id = ui.id(label);
        const float x = first + grid.pitch * static_cast<float>(i);
        const Rect cell{x - grid.pitch / 2, centre_y - circles_height / 2, grid.pitch, circles_height};
        const Feel feel = feel_of(ui, id, cell, disabled);
        const bool chosen = rating == i + 1;
        draw_choice(ui, {x, centre_y}, grid.radius, id, chosen, feel);
        if (choice_node(ui, semantics::Role::Radio, id, group, cell, feel,
                        chosen ? semantics::flag::Checked : 0, label)) {
            result = i + 1;
        }
    }
    ui.sem.close();
    return result;
}

} // namespace ownmark::ui

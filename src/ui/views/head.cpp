// The head of every page: where one is, what is saved, and the tools: undo and redo, text size, appearance,
// help.
#include "catalogue/places.h"
#include "catalogue/words_common.h"
#include "catalogue/words_help.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/widgets/control.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/saved_mark.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float ToolSide = 44;
/// Above and below the tools.
constexpr float HeadMargin = 20;
/// From the content's right edge to the right edge of the last tool: its icon stands on the content's edge.
constexpr float ToolOverhang = 11;

struct Tool {
    std::string_view name;
    /// What it opens; None leads to the help page.
    OpenMenu menu;
};

constexpr std::array<Tool, 3> Tools{{{words::TextSize, OpenMenu::TextSize},
                                     {words::AppearanceTool, OpenMenu::Appearance},
                                     {words::Help, OpenMenu::None}}};

std::string text_size_words(int percent) {
    return percent == 0 ? std::string(words::TextSizeSystem)
                        : filled(words::TextSizePercent, {{"percent", std::to_string(percent)}});
}

Icon icon_of(const ViewContext& view, const Tool& tool) {
    switch (tool.menu) {
    case OpenMenu::TextSize: return Icon::Textsize;
    case OpenMenu::Appearance: return view.ui.theme.dark ? Icon::Light : Icon::Dark;
    case OpenMenu::None:
    case OpenMenu::Sheets: break;
    }
    return Icon::Help;
}

/// What it is set to now.
std::string setting_of(const base::Settings& settings, const Tool& tool) {
    switch (tool.menu) {
    case OpenMenu::TextSize: return text_size_words(settings.text_percent);
    case OpenMenu::Appearance:
        return std::string(words::Appearances[static_cast<std::size_t>(settings.appearance)]);
    case OpenMenu::None:
    case OpenMenu::Sheets: break;
    }
    return {};
}

/// Where one is, cut off by nothing: it takes as many lines as it needs beside the tools.
float running_words(Ui& ui, const Rect& line, std::string_view running, float most) {
    const auto lines = ui.wrapped(Type::Note, running, most);
    const float pitch = ui.type(Type::Note).line;
    const float height = pitch * static_cast<float>(lines.size());
    float y = line.y + (line.height - height) / 2;
    const float top = y;
    float width = 0;
    for (const std::string_view text : lines) {
        ui.line({line.x, y}, Type::Note, Colour::InkMuted, text);
        width = std::max(width, ui.measured(Type::Note, text));
        y += pitch;
    }
    say(ui, running, {line.x, top, width, height});
    return width;
}

} // namespace

float head_height(const Ui& ui) {
    return 2 * ui.space(HeadMargin) + ui.px(ToolSide);
}

float tools_width(const Ui& ui) {
    return ui.px(ToolSide) * static_cast<float>(Tools.size());
}

void tools(const ViewContext& view, ImVec2 corner, Colour colour) {
    Ui& ui = view.ui;
    const IdScope scope("tools");
    ShellState& shell = view.state.shell;
    for (const Tool& tool : Tools) {
        const std::string setting = setting_of(view.session.settings, tool);
        const bool opens = tool.menu != OpenMenu::None;
        const bool is_open = opens && shell.menu == tool.menu;
        if (icon_button_at(ui, corner,
                           {.icon = icon_of(view, tool),
                            .name = tool.name,
                            .colour = colour,
                            .expanded = opens ? std::optional(is_open) : std::nullopt,
                            .description = setting})) {
            if (opens) {
                shell.open(tool.menu, view.session.place.sheet);
            } else {
                view.go(catalogue::HelpPlace, 0);
            }
        }
        if (opens && shell.menu == tool.menu) {
            shell.menu_corner = {corner.x + ui.px(ToolSide), corner.y + ui.px(ToolSide + 2)};
        }
        if (opens && shell.focus_opener == tool.menu) {
            focus_now(ui);
            shell.focus_opener = OpenMenu::None;
        }
        corner.x += ui.px(ToolSide);
    }
}

void head_line(const ViewContext& view, std::string_view running, Saved saved) {
    Ui& ui = view.ui;
    const Rect line{ui.flow.x, ui.space(HeadMargin) - ui.scroll, ui.flow.width, ui.px(ToolSide)};
    const auto& history = view.session.history;
    const bool can_undo = view.can_edit() && history.can_undo();
    const bool can_redo = view.can_edit() && history.can_redo();
    const float tools_x = line.right() + ui.px(ToolOverhang) - tools_width(ui);
    const float steps_x = tools_x - ui.px(ToolSide) * static_cast<float>(int{can_undo} + int{can_redo});
    const float gap = ui.px(16);
    const float words_width =
        running.empty() ? 0 : running_words(ui, line, running, steps_x - gap - ui.px(22) - line.x);
    if (saved == Saved::Shown) {
        const float right = steps_x - ui.px(14);
        saved_mark(ui, {right, line.y + line.height / 2}, view.session.saved,
                   right - line.x - words_width - gap);
    }
    if (can_undo && icon_button_at(ui, {steps_x, line.y}, Icon::Undo, words::Undo)) {
        view.emit(session::Undo{});
    }
    if (can_redo && icon_button_at(ui, {tools_x - ui.px(ToolSide), line.y}, Icon::Redo, words::Redo)) {
        view.emit(session::Redo{});
    }
    tools(view, {tools_x, line.y}, Colour::InkMuted);
}

void page_head(const ViewContext& view, std::string_view running) {
    Ui& ui = view.ui;
    ui.frame.running = running;
    if (ui.phone()) {
        top_bar(view, running);
    } else {
        const RootScope scope("head");
        ui.sem.open(ui.node(semantics::Role::Banner, ui.id("banner"),
                            {ui.flow.x, ui.space(HeadMargin) - ui.scroll, ui.flow.width, ui.px(ToolSide)}),
                    {});
        head_line(view, running, Saved::Shown);
        ui.sem.close();
    }
    open_main(view);
    banners(view);
}

void settings_menu(const ViewContext& view) {
    Ui& ui = view.ui;
    ShellState& shell = view.state.shell;
    base::Settings wished = view.session.settings;
    std::vector<std::string> options;
    Menu shown;
    if (shell.menu == OpenMenu::TextSize) {
        options.push_back(text_size_words(0));
        for (std::size_t i = 0; i < base::TextSizes.size(); ++i) {
            options.push_back(text_size_words(base::TextSizes[i]));
            shown.chosen = wished.text_percent == base::TextSizes[i] ? static_cast<int>(i) + 1 : shown.chosen;
        }
        shown.title = words::TextSize;
    } else {
        options.assign(words::Appearances.begin(), words::Appearances.end());
        shown.chosen = static_cast<int>(wished.appearance);
        shown.title = words::AppearanceTool;
    }
    const std::vector<std::string_view> names(options.begin(), options.end());
    shown.options = names;
    const MenuEvents events = menu(ui, shown, shell.menu_corner);
    if (events.chosen && shell.menu == OpenMenu::TextSize) {
        wished.text_percent =
            *events.chosen == 0 ? 0 : base::TextSizes[static_cast<std::size_t>(*events.chosen - 1)];
    } else if (events.chosen) {
        wished.appearance = static_cast<base::Appearance>(*events.chosen);
    }
    if (events.chosen) {
        view.emit(session::ChangeSettings{wished});
    }
    if (events.closed) {
        shell.close();
    }
}

void skip_link(const ViewContext& view, ImVec2 corner) {
    Ui& ui = view.ui;
    const semantics::Id id = ui.id("skip");
    const float words_width = ui.measured(Type::BodyBold, words::SkipToSheet);
    const float width = std::min(words_width + ui.px(40), ui.window.x - 16);
    Rect rect{corner.x + 8, corner.y + 8, width, ui.px(measure::ButtonHeight)};
    if (!ui.focused(id)) {
        rect.y = corner.y - rect.height - 16;
    } else {
        const Layer layer = ui.layer();
        ui.use_layer(Layer::Overlay);
        ui.card(rect, measure::ControlRadius, ui.colour(Colour::Surface), ui.colour(Colour::Line), 1,
                Shadow::Lifted);
        ui.focus_ring(rect, measure::ControlRadius);
        ui.line(
            {rect.x + (width - words_width) / 2, rect.y + (rect.height - ui.type(Type::BodyBold).line) / 2},
            Type::BodyBold, Colour::Ink, words::SkipToSheet);
        ui.use_layer(layer);
    }
    ui.sem.add(ui.node(semantics::Role::Link, id, rect),
               {.name = words::SkipToSheet, .extra = "#n" + std::to_string(MainId)});
    if (ui.sem.take(id, semantics::ActionKind::Press) != nullptr) {
        ui.title_wanted = true;
    }
}

} // namespace ownmark::ui

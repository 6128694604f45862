// "How I say it" to a manager: a suggestion for every reading, with the person's own words in it; once they
// edit it, theirs stands and the suggestion waits beneath.
#include "brand/path_words.h"
#include "brand/script.h"
#include "catalogue/words_common.h"
#include "catalogue/words_path.h"
#include "ui/format.h"
#include "ui/views/path_pages.h"
#include "ui/views/source_row.h"
#include "ui/views/values_reading.h"
#include "ui/widgets/control.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view ScriptId = "path.script.manager";

/// One thing that can be said.
struct Topic {
    std::string label;
    brand::ScriptAbout about;
};

struct Topics {
    std::vector<Topic> all;
    /// What is said first: the path that leads, or the three together.
    std::size_t first = 0;
};

/// The three together where no single path leads, then every reading of every path that has its answers.
Topics topics_of(const method::PathScores& scores) {
    Topics topics;
    const auto headline = brand::about_headline(scores);
    const bool one_leads = headline && headline->headline == catalogue::HeadlineKind::OneAhead;
    if (headline && !one_leads) {
        topics.all.push_back({std::string(words::PathScriptTogether), *headline});
    }
    for (std::size_t path = 0; path < catalogue::PathCount; ++path) {
        const std::vector<catalogue::Reading>& readings = scores.paths[path].readings;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const auto about = brand::about_path(scores, path, i);
            if (!about) {
                continue;
            }
            if (one_leads && path == headline->path && readings[i] == headline->reading) {
                topics.first = topics.all.size();
            }
            const bool ought = readings.size() > 1 && readings[i] == catalogue::Reading::Ought;
            const std::string_view name = catalogue::Paths[path].name;
            topics.all.push_back(
                {ought ? filled(words::PathScriptOught, {{"path", name}}) : std::string(name), *about});
        }
    }
    return topics;
}

brand::Script script_about(const ViewContext& view, const brand::ScriptAbout& about) {
    const std::vector<std::string> values = top_values(view);
    return brand::manager_script(view.book(), about, {.values = values});
}

std::vector<Run> runs_of(const std::vector<brand::Fragment>& fragments) {
    std::vector<Run> runs;
    for (const brand::Fragment& fragment : fragments) {
        const bool own = !fragment.source.empty();
        // What was typed here is the person's; only what joins it to another answer is stitched.
        runs.push_back({.text = fragment.text,
                        .type = own ? Type::ScriptPen : Type::Script,
                        .colour = own ? Colour::Pen : Colour::Ink,
                        .stitched = own && fragment.source != ScriptId});
    }
    return runs;
}

void say_fragments(Ui& ui, const std::vector<brand::Fragment>& fragments) {
    rich_paragraph(ui, runs_of(fragments), ui.type(Type::Script).line);
}

/// Tabs that say what the suggestion is about, on as many lines as they need.
std::optional<std::size_t> topic_pills(Ui& ui, const Topics& topics, std::size_t chosen) {
    const IdScope scope("topics");
    std::optional<std::size_t> pressed;
    const Flow outer = ui.flow;
    const float height = ui.target_px(40);
    const float gap = ui.px(6);
    const std::size_t group =
        ui.sem.open(ui.node(semantics::Role::TabList, ui.id("pills"), {outer.x, outer.y, outer.width, 0}),
                    {.name = words::PathScriptWhich});
    float x = outer.x;
    for (std::size_t i = 0; i < topics.all.size(); ++i) {
        const std::string& label = topics.all[i].label;
        const bool on = i == chosen;
        const float width =
            std::min(outer.width, std::round(ui.measured(Type::NoteBold, label) + 2 * ui.px(11)));
        if (x > outer.x && x + width > outer.x + outer.width) {
            x = outer.x;
            ui.skip(height + gap);
        }
        const Rect rect{x, ui.flow.y, width, height};
        const semantics::Id id = ui.id(label);
        const Colour edge = ui.hovered(rect) ? Colour::Ink : Colour::LineStrong;
        ui.box(rect, height / 2, ui.colour(on ? Colour::Action : Colour::Surface),
               ui.colour(on ? Colour::Action : edge), measure::ControlEdge);
        const Type type = on ? Type::NoteBold : Type::Note;
        ui.line({std::round(x + (width - ui.measured(type, label)) / 2),
                 rect.y + (height - ui.type(type).line) / 2},
                type, on ? Colour::ActionInk : Colour::Ink, label);
        if (ui.focus_visible(id)) {
            ui.focus_ring(rect, height / 2);
        }
        if (tab_node(ui, id, rect, on, label)) {
            pressed = i;
        }
        x += width + gap;
    }
    ui.skip(height);
    ui.sem.node(group).height = ui.flow.y - outer.y;
    ui.sem.close();
    return pressed;
}

/// The answers behind the text, each once, each leading back to where it stands.
std::vector<brand::Fragment> sources_of(const std::vector<brand::Fragment>& fragments) {
    std::vector<brand::Fragment> sources;
    for (const brand::Fragment& fragment : fragments) {
        const bool known = std::ranges::any_of(
            sources, [&](const brand::Fragment& other) { return other.source == fragment.source; });
        if (!fragment.source.empty() && fragment.source != ScriptId && !known) {
            sources.push_back(fragment);
        }
    }
    return sources;
}

void source_list(const ViewContext& view, const std::vector<brand::Fragment>& sources) {
    Ui& ui = view.ui;
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("sources"), {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::PathScriptSources});
    for (const brand::Fragment& source : sources) {
        source_row(view, source);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

void tools(const ViewContext& view, const brand::Script& script) {
    Ui& ui = view.ui;
    PathState& state = view.state.path;
    const std::vector<brand::Fragment> sources = sources_of(script.shown);
    std::vector<Button> buttons;
    if (view.can_edit()) {
        buttons.push_back({.label = state.editing_script ? words::PathScriptDone : words::Edit,
                           .kind = ButtonKind::Quiet,
                           .before = state.editing_script ? Icon::Saved : Icon::Edit,
                           .small = true});
    }
    const Button copy{.label = words::Copy, .kind = ButtonKind::Quiet, .before = Icon::Copy, .small = true};
    if (!sources.empty()) {
        buttons.push_back({.label = words::WhereFrom,
                           .kind = ButtonKind::Quiet,
                           .before = Icon::Thread,
                           .small = true,
                           .expanded = state.show_sources});
    }
    // Copy is a word where it shares the line with the others, else an icon at its end.
    float taken = button_width(ui, copy) - ui.px(20);
    for (const Button& one : buttons) {
        taken += button_width(ui, one);
    }
    const bool in_row = taken <= ui.flow.width || taken - button_width(ui, copy) + ui.px(44) > ui.flow.width;
    if (in_row) {
        buttons.push_back(copy);
    }
    const float top = ui.flow.y;
    const std::optional<int> pressed = button_row(ui, buttons);
    if (!in_row && icon_button_at(ui, {ui.flow.x + ui.flow.width - ui.px(32), top}, Icon::Copy, words::Copy,
                                  Colour::Ink)) {
        view.emit(session::CopyText{std::string(words::PathScriptCopyName), script.text});
    }
    if (pressed) {
        const std::string_view label = buttons[static_cast<std::size_t>(*pressed)].label;
        if (label == words::Copy) {
            view.emit(session::CopyText{std::string(words::PathScriptCopyName), script.text});
        } else if (label == words::WhereFrom) {
            state.show_sources = !state.show_sources;
        } else {
            state.editing_script = !state.editing_script;
            if (state.editing_script && !script.edited) {
                view.set_text(ScriptId, script.text);
            }
        }
    }
    if (state.show_sources && !sources.empty()) {
        ui.skip(ui.space(4));
        source_list(view, sources);
        ui.skip(ui.space(8));
    }
}

void suggestion(const ViewContext& view, const Topics& topics, std::size_t chosen,
                const brand::Script& script) {
    Ui& ui = view.ui;
    std::optional<TabPanel> panel;
    if (topics.all.size() > 1) {
        if (const auto pressed = topic_pills(ui, topics, chosen)) {
            view.state.path.script_topic = static_cast<int>(*pressed);
        }
        ui.skip(ui.space(12));
        panel.emplace(ui, topics.all[chosen].label);
    }
    say_fragments(ui, script.suggestion);
}

/// The person's own version, and the suggestion beneath it.
void own_version(const ViewContext& view, const Topics& topics, std::size_t chosen,
                 const brand::Script& script) {
    Ui& ui = view.ui;
    PathState& state = view.state.path;
    if (state.editing_script && view.can_edit()) {
        answer_field(view, {.id = ScriptId, .long_text = true, .least_lines = 5, .width = ui.flow.width});
    } else {
        say_fragments(ui, script.shown);
    }
    ui.skip(ui.space(6));
    tools(view, script);
    if (topics.all.empty()) {
        return;
    }
    ui.skip(ui.space(6));
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(14));
    heading(ui, 3, words::PathScriptSuggestion, Type::SmallBold);
    paragraph(ui, words::PathScriptYours, Type::Note, Colour::InkMuted);
    ui.skip(ui.space(10));
    suggestion(view, topics, chosen, script);
    if (!view.can_edit()) {
        return;
    }
    ui.skip(ui.space(4));
    const Button back{
        .label = words::PathScriptBack, .kind = ButtonKind::Quiet, .before = Icon::Undo, .small = true};
    if (button_row(ui, std::array{back})) {
        state.editing_script = false;
        view.emit(model::Edit(model::ClearAnswer{std::string(ScriptId)}));
        view.emit(session::LeaveField{});
    }
}

void card_content(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    PathState& state = view.state.path;
    const Topics topics = topics_of(scores);
    std::size_t chosen = topics.first;
    if (state.script_topic >= 0 && static_cast<std::size_t>(state.script_topic) < topics.all.size()) {
        chosen = static_cast<std::size_t>(state.script_topic);
    }
    // To whom stands at the title's right where there is room.
    const float whom = ui.measured(Type::Note, words::PathScriptManager);
    const bool beside =
        ui.measured(Type::SmallHeading, words::PathScriptTitle) + ui.px(16) + whom <= ui.flow.width;
    const Rect title{ui.flow.x, ui.flow.y, ui.flow.width, ui.type(Type::SmallHeading).line};
    ui.flow.width -= beside ? ui.px(16) + whom : 0;
    heading(ui, 2, words::PathScriptTitle, Type::SmallHeading);
    ui.flow.width = title.width;
    if (beside) {
        const float line = ui.type(Type::Note).line;
        const Rect rect{title.right() - whom, title.y + (title.height - line) / 2 + ui.px(1), whom, line};
        ui.line(rect.low(), Type::Note, Colour::InkMuted, words::PathScriptManager);
        say(ui, words::PathScriptManager, rect);
    } else {
        paragraph(ui, words::PathScriptManager, Type::Note, Colour::InkMuted);
    }
    ui.skip(ui.space(10));
    const brand::Script script =
        script_about(view, topics.all.empty() ? brand::ScriptAbout() : topics.all[chosen].about);
    if (script.edited || (state.editing_script && view.can_edit())) {
        own_version(view, topics, chosen, script);
    } else if (topics.all.empty()) {
        paragraph(ui, words::PathScriptEmpty, Type::Small, Colour::InkMuted);
        ui.skip(ui.space(8));
    } else {
        suggestion(view, topics, chosen, script);
        ui.skip(ui.space(6));
        tools(view, script);
    }
}

} // namespace

void path_script(const ViewContext& view, const method::PathScores& scores) {
    Ui& ui = view.ui;
    const IdScope scope("script");
    const Flow outer = ui.flow;
    const float pad = ui.px(20);
    // The card is drawn beneath what stands on it, once that has shown how high it is.
    ImDrawListSplitter layers;
    layers.Split(ui.list, 2);
    layers.SetCurrentChannel(ui.list, 1);
    ui.flow = {outer.x + pad, outer.y + ui.px(16), outer.width - 2 * pad};
    card_content(view, scores);
    ui.flow = {outer.x, ui.flow.y + ui.px(8), outer.width};
    layers.SetCurrentChannel(ui.list, 0);
    ui.card({outer.x, outer.y, outer.width, ui.flow.y - outer.y}, measure::CardRadius,
            ui.colour(Colour::Surface), ui.colour(Colour::Line), 1, Shadow::Rest);
    layers.Merge(ui.list);
}

} // namespace ownmark::ui

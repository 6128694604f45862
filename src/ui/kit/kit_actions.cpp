// Specimens: buttons, segmented choice, radios and checks, rating rows.
#include "ui/kit/layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/link.h"
#include "ui/widgets/radio_rows.h"
#include "ui/widgets/rating.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toggle.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace ownmark::ui {

namespace {

using State = Specimen::State;

struct StateRow {
    std::string_view name;
    std::optional<State> state;
    bool disabled;
};

constexpr std::array States = {
    StateRow{"rest", std::nullopt, false},    StateRow{"hover", State::Hover, false},
    StateRow{"focus", State::Focus, false},   StateRow{"pressed", State::Pressed, false},
    StateRow{"disabled", std::nullopt, true},
};

/// The button in one state.
void button_specimen(Ui& ui, ImVec2 corner, Button b, const StateRow& row) {
    const IdScope scope(row.name);
    b.disabled = row.disabled;
    std::optional<ShownAs> shown;
    if (row.state) {
        shown.emplace(ui, *row.state, b.label);
    }
    corner.x -= b.kind == ButtonKind::Quiet ? ui.px(10) : 0;
    button_at(ui, corner, b);
}

/// Cells of `pitch` after a label of `first`, or wrapped where that is too wide.
struct StateGrid {
    float first;
    float pitch;
    int columns;
};

StateGrid grid_of(const Ui& ui) {
    const float first = ui.px(92);
    const float pitch = ui.px(154);
    const int fit = static_cast<int>((ui.flow.width - first + 8) / pitch);
    return fit >= static_cast<int>(States.size())
               ? StateGrid{first, pitch, static_cast<int>(States.size())}
               : StateGrid{0, pitch, std::max(1, static_cast<int>((ui.flow.width + 8) / pitch))};
}

void buttons(Ui& ui) {
    kit_section(ui, "Buttons");
    const StateGrid grid = grid_of(ui);
    const Flow outer = ui.flow;
    const bool wide = grid.first > 0;
    if (wide) {
        for (std::size_t i = 0; i < States.size(); ++i) {
            ui.line({outer.x + grid.first + grid.pitch * static_cast<float>(i), outer.y}, Type::Caption,
                    Colour::InkMuted, States[i].name);
        }
        ui.skip(ui.type(Type::Caption).line + 12);
    }

    struct Kind {
        std::string_view name;
        Button button;
    };

    const std::array kinds = {
        Kind{"Primary", {.label = "Next page", .kind = ButtonKind::Primary}},
        Kind{"Secondary", {.label = "Save copy"}},
        Kind{"Quiet", {.label = "Undo", .kind = ButtonKind::Quiet, .before = Icon::Undo}},
    };
    for (const Kind& kind : kinds) {
        const float height = button_height(ui, kind.button);
        const float line = ui.type(Type::Small).line;
        if (wide) {
            ui.line({outer.x, ui.flow.y + (height - line) / 2}, Type::Small, Colour::Ink, kind.name);
        } else {
            text_block(ui, Type::Small, Colour::Ink, kind.name);
            ui.skip(6);
        }
        for (int i = 0; i < static_cast<int>(States.size()); ++i) {
            const int column = i % grid.columns;
            button_specimen(ui, {outer.x + grid.first + grid.pitch * static_cast<float>(column), ui.flow.y},
                            kind.button, States[static_cast<std::size_t>(i)]);
            if (column + 1 == grid.columns && i + 1 < static_cast<int>(States.size())) {
                ui.skip(height + 12);
            }
        }
        ui.skip(height + 12);
    }
}

void one_link(Ui& ui, std::string_view label, std::optional<State> state) {
    const IdScope scope("link");
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, label);
    }
    link_at(ui, {ui.flow.x, ui.flow.y}, label, "licences.txt");
    ui.skip(std::max(ui.type(Type::Note).line + 10, ui.target_px(0) + 2));
}

void icon_buttons(Ui& ui) {
    kit_section(ui, "Icon button, 44 × 44");
    ui.skip(14);
    const float pitch = ui.px(52);
    float x = ui.flow.x;
    const auto next = [&] {
        x += pitch;
        if (x + ui.px(44) > ui.flow.x + ui.flow.width) {
            x = ui.flow.x;
            ui.skip(pitch);
        }
        return ImVec2(x, ui.flow.y);
    };
    icon_button_at(ui, {x, ui.flow.y}, Icon::Textsize, "Text size");
    {
        const ShownAs shown(ui, State::Hover, "Dark");
        icon_button_at(ui, next(), Icon::Dark, "Dark");
    }
    {
        const ShownAs shown(ui, State::Focus, "Help");
        icon_button_at(ui, next(), Icon::Help, "Help");
    }
    {
        const ShownAs shown(ui, State::Pressed, "Light");
        icon_button_at(ui, next(), Icon::Light, "Light");
    }
    icon_button_at(ui, next(), {.icon = Icon::Redo, .name = "Redo", .disabled = true});
    ui.skip(ui.px(44) + 4);
    kit_note(ui, "rest, hover, focus, pressed, disabled");
    ui.skip(10);
    paragraph(ui,
              "A disabled button has its reason in words nearby: “Now choose the one that matters least.”",
              Type::Note, Colour::InkMuted);
    ui.skip(8);
    one_link(ui, "A link to the licences", {});
    one_link(ui, "hover", State::Hover);
    one_link(ui, "focus", State::Focus);
}

/// A control with a word beside it, or below where there is no room.
void beside(Ui& ui, float right, float top, std::string_view words) {
    const float line = ui.type(Type::Caption).line;
    if (right + 14 + ui.measured(Type::Caption, words) < ui.flow.x + ui.flow.width) {
        ui.line({right + 14, top + (ui.flow.y - top - line) / 2}, Type::Caption, Colour::InkMuted, words);
    } else {
        kit_note(ui, words);
    }
    ui.skip(10);
}

void segments(Ui& ui) {
    kit_section(ui, "Segmented choice and tabs", 4);
    constexpr std::array<std::string_view, 3> Tones{"Plain", "Warm", "Exact"};
    constexpr std::array<std::string_view, 3> Pages{"Headline", "Statement", "About"};
    constexpr std::array<std::string_view, 2> Papers{"A4", "Letter"};

    struct Row {
        std::string_view name;
        std::span<const std::string_view> options;
        int chosen;
        enum class Kind : std::uint8_t { Answer, Fixed, Tabs } kind;
        std::string_view note;
        std::optional<State> state = {};
        std::string_view shown = {};
    };

    using Kind = Row::Kind;
    const std::array rows = {
        Row{"Tone", Tones, 0, Kind::Answer, "an answer: chosen is pen"},
        Row{"Pages", Pages, 1, Kind::Tabs, "a tab: current is ink"},
        Row{"Paper", Papers, 0, Kind::Answer, "focus rings the whole; arrow keys choose", State::Focus, "A4"},
        Row{"Tone, hover", Tones, -1, Kind::Answer, "no answer yet; hover on Warm", State::Hover, "Warm"},
        Row{"Tone, pressed", Tones, 0, Kind::Answer, "pressed: Exact", State::Pressed, "Exact"},
        Row{"Pages, hover", Pages, 1, Kind::Tabs, "hover on About", State::Hover, "About"},
        Row{"Pages, focus", Pages, 1, Kind::Tabs, "focus", State::Focus, "Statement"},
        Row{"Paper of the example", Papers, 1, Kind::Fixed, "disabled"},
    };
    for (const Row& row : rows) {
        std::optional<ShownAs> shown;
        if (row.state) {
            shown.emplace(ui, *row.state, row.shown, row.name);
        }
        const float top = ui.flow.y;
        const std::size_t at = ui.sem.frame().nodes.size();
        if (row.kind == Kind::Tabs) {
            tabs(ui, row.name, row.options, row.chosen);
        } else {
            segmented(ui, row.name, row.options, row.chosen, row.kind == Kind::Fixed);
        }
        const semantics::Node& node = ui.sem.frame().nodes[at];
        beside(ui, node.x + node.width, top, row.note);
    }
}

/// One row of its own group, in one state.
void radio(Ui& ui, std::string_view word, std::optional<State> state, bool chosen, bool disabled = false) {
    std::optional<ShownAs> shown;
    const IdScope scope(word);
    if (state) {
        shown.emplace(ui, *state, word, "Radio");
    }
    radio_rows(ui, "Radio", {&word, 1}, chosen ? 0 : -1, disabled);
}

void radios(Ui& ui) {
    kit_section(ui, "Radio", 0);
    radio(ui, "rest", {}, false);
    radio(ui, "hover", State::Hover, false);
    radio(ui, "focus", State::Focus, false);
    radio(ui, "pressed", State::Pressed, false);
    radio(ui, "chosen", {}, true);
    radio(ui, "chosen, focus", State::Focus, true);
    radio(ui, "disabled", {}, false, true);
    radio(ui, "chosen, disabled", {}, true, true);
    ui.skip(8);
}

void check(Ui& ui, const CheckRow& row, std::optional<State> state = {}) {
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, row.label);
    }
    check_row(ui, row);
}

void checks(Ui& ui) {
    kit_section(ui, "Check", 0);
    const IdScope scope("check");
    check(ui, {.label = "rest"});
    check(ui, {.label = "hover"}, State::Hover);
    check(ui, {.label = "focus"}, State::Focus);
    check(ui, {.label = "pressed"}, State::Pressed);
    check(ui, {.label = "ticked", .tick = Tick::On});
    check(ui, {.label = "ticked, focus", .tick = Tick::On}, State::Focus);
    check(ui, {.label = "some of them", .tick = Tick::Some});
    check(ui, {.label = "disabled", .disabled = true});
    check(ui, {.label = "ticked, disabled", .tick = Tick::On, .disabled = true});
    ui.skip(8);
}

} // namespace

void kit_actions(Ui& ui) {
    kit_columns(ui, {{3.24F, buttons}, {1, icon_buttons}});
    kit_columns(ui, {{2.12F, segments}, {1, radios}, {1, checks}});
}

void kit_choices(Ui& ui) {
    constexpr RatingScale Scale{"Not at all", "A little", "Partly", "Mostly", "Very much"};
    kit_section(ui, "Rating row", ui.flow.width < ui.px(720) ? 10 : -18);
    rating_head(ui, Scale);
    {
        constexpr std::string_view Unanswered =
            "Not yet answered: no default. Hover: ink edge, as on Partly.";
        const ShownAs shown(ui, State::Hover, "Partly", Unanswered);
        rating_row(ui, Unanswered, Scale, 0);
    }
    rating_row(ui, "Answered: pen fill with a tick, keys 1 to 5.", Scale, 4);
    {
        constexpr std::string_view Focused = "Focus: the row lifts to surface, the ring shows where.";
        const ShownAs shown(ui, State::Focus, "Mostly", Focused);
        rating_row(ui, Focused, Scale, 0);
    }
    {
        constexpr std::string_view Pressed = "Pressed: sunken, as on A little.";
        const ShownAs shown(ui, State::Pressed, "A little", Pressed);
        rating_row(ui, Pressed, Scale, 0);
    }
    rating_row(ui, "Disabled: an example, or another tab that writes.", Scale, 2, true);
    ui.skip(20);
}

} // namespace ownmark::ui

// Specimens: tiles, piles, cards, rank list, toggles, marks and icons.
#include "ui/kit/layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/pile.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rank_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tiles.h"
#include "ui/widgets/toggle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ownmark::ui {

namespace {

using State = Specimen::State;

void best_worst(Ui& ui) {
    kit_section(ui, "Best–worst tiles");
    constexpr std::array Four = {
        Tile{"craft", "Craft", "Doing a thing well for its own sake.", Side::Most, "Most: Craft",
             "Least: Craft", "1", "q"},
        Tile{"calm", "Calm", "Time and quiet to think.", {}, "Most: Calm", "Least: Calm", "2", "w"},
        Tile{"care", "Care", "Being there for others.", {}, "Most: Care", "Least: Care", "3", "e"},
        Tile{"fame", "Being seen", "Others know what I do.", Side::Least, "Most: Being seen",
             "Least: Being seen", "4", "r"},
    };
    {
        const IdScope scope("live");
        tiles(ui, {.name = "A round", .most = "Most", .least = "Least", .tiles = Four});
    }
    ui.skip(14);
    {
        const IdScope scope("disabled");
        tiles(ui, {.name = "A round of the example",
                   .most = "Most",
                   .least = "Least",
                   .tiles = Four,
                   .disabled = true});
    }
    ui.skip(20);
}

/// One tile with one of its choices in a state.
void tile_shown(Ui& ui, std::string_view word, State state) {
    const Tile tile{word, word, "One of its choices.", {}, "Most", "Least", "1", "q"};
    const IdScope scope("tile");
    const IdScope own_scope(word);
    const ShownAs shown(ui, state, "Most", word);
    tiles(ui, {.name = word, .most = "Most", .least = "Least", .tiles = {&tile, 1}});
}

void tile_states(Ui& ui) {
    kit_section(ui, "Best–worst tile: hover, focus, pressed");
    kit_columns(ui, {{1, [](Ui& u) { tile_shown(u, "hover", State::Hover); }},
                     {1, [](Ui& u) { tile_shown(u, "focus", State::Focus); }},
                     {1, [](Ui& u) { tile_shown(u, "pressed", State::Pressed); }}});
}

void toggles(Ui& ui) {
    kit_section(ui, "Toggle");

    struct Row {
        Toggle toggle;
        std::optional<State> state;
    };

    constexpr std::array Rows = {
        Row{{.label = "rest", .key = "1"}, {}},
        Row{{.label = "hover", .key = "q"}, State::Hover},
        Row{{.label = "focus"}, State::Focus},
        Row{{.label = "pressed"}, State::Pressed},
        Row{{.label = "on", .on = true}, {}},
        Row{{.label = "disabled", .disabled = true}, {}},
        Row{{.label = "on, disabled", .on = true, .disabled = true}, {}},
    };
    const IdScope scope("toggles");
    for (const Row& row : Rows) {
        std::optional<ShownAs> shown;
        if (row.state) {
            shown.emplace(ui, *row.state, row.toggle.label);
        }
        toggle_at(ui, ui.take(std::min(ui.flow.width, ui.px(180)), ui.px(44)), row.toggle);
        ui.skip(10);
    }
}

void piles(Ui& ui) {
    kit_section(ui, "Pile");
    {
        const IdScope scope("column");
        constexpr std::string_view Name = "Matters most";
        const float height = pile_head_height(ui, {&Name, 1}, ui.flow.width);
        pile_head_at(ui, ui.take(ui.flow.width, height), {.name = Name, .count = "3 cards", .key = "1"});
        ui.skip(10);
        constexpr std::array Cards = {PiledCard{"craft", "Craft", "Take up Craft"},
                                      PiledCard{"river", "A river nearby", "Take up A river nearby", true},
                                      PiledCard{"calm", "Calm, taken up", "Take up Calm", false, true}};
        pile_list(ui, {.name = Name, .cards = Cards});
    }
    constexpr std::array States = {State::Hover, State::Focus};
    for (const State state : States) {
        const bool hover = state == State::Hover;
        const IdScope scope(hover ? "card, hover" : "card, focus");
        const ShownAs shown(ui, state, semantics::id_of("care", ui.id("take")));
        const PiledCard card{"care", hover ? "Care, hover" : "Care, focus", "Take up Care"};
        pile_list(ui, {.name = hover ? "A pile, hover" : "A pile, focus", .cards = {&card, 1}});
    }
    ui.skip(14);
    {
        const IdScope scope("row");
        const ShownAs shown(ui, State::Focus, "file");
        pile_row(ui, {.name = "Matters", .count = "no card", .key = "2"}, "Show the pile Matters", false);
        pile_list(ui, {.name = "Matters", .empty = "No card yet."});
    }
}

void one_pile_head(Ui& ui, const PileHead& head, std::optional<State> state) {
    const IdScope scope(head.name);
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, "file");
    }
    pile_head_at(ui, ui.take(ui.flow.width, pile_head_height(ui, {&head.name, 1}, ui.flow.width)), head);
    ui.skip(10);
}

void pile_states(Ui& ui) {
    kit_section(ui, "Pile: its head and its row");
    one_pile_head(ui, {.name = "hover", .count = "no card", .key = "1"}, State::Hover);
    one_pile_head(ui, {.name = "focus", .count = "no card", .key = "2"}, State::Focus);
    one_pile_head(ui, {.name = "pressed", .count = "no card", .key = "3"}, State::Pressed);
    one_pile_head(ui, {.name = "no card to put here", .count = "40 cards", .live = false}, {});
    const IdScope scope("opener");
    const ShownAs shown(ui, State::Focus, "open");
    pile_row(ui, {.name = "Open, focus on it", .count = "1 card"}, "Hide the pile", true);
    ui.skip(10);
}

void ranks(Ui& ui) {
    kit_section(ui, "Rank list");
    constexpr std::array<std::string_view, 3> Values{"Craft", "A river nearby", "Time to think"};
    std::string said;
    {
        const ShownAs shown(ui, State::Focus, "Move A river nearby up", "Your order");
        rank_list(ui, {.name = "Your order", .items = Values}, said);
    }
    ui.skip(16);
    {
        constexpr std::array<std::string_view, 3> Dragged{"Care", "Quiet", "Being seen"};
        const ShownAs shown(ui, State::Dragged, "Care", "An order, with a row being dragged");
        rank_list(ui, {.name = "An order, with a row being dragged", .items = Dragged}, said);
    }
    ui.skip(16);
    {
        constexpr std::array<std::string_view, 2> Hovered{"Judgement", "Prudence"};
        const ShownAs shown(ui, State::Hover, "Move Judgement down", "An order, hover on a button");
        rank_list(ui, {.name = "An order, hover on a button", .items = Hovered}, said);
    }
    ui.skip(16);
    constexpr std::array<std::string_view, 2> Fixed{"Honesty", "Hope"};
    rank_list(ui, {.name = "Order of the example", .items = Fixed, .disabled = true}, said);
}

void card_looks(Ui& ui) {
    kit_section(ui, "Card");

    struct Row {
        CardLook look;
        std::string_view words;
    };

    constexpr std::array Rows = {Row{CardLook::Rest, "rest: a hairline"},
                                 Row{CardLook::Chosen, "chosen: a pen edge"},
                                 Row{CardLook::Lifted, "lifted: in play"}};
    const Flow outer = ui.flow;
    float x = outer.x;
    for (const Row& row : Rows) {
        const float width = std::min(outer.width, ui.px(240));
        if (x + width > outer.x + outer.width) {
            x = outer.x;
            ui.skip(ui.px(64) + 20);
        }
        const Rect rect{x, ui.flow.y, width, ui.px(64)};
        card_at(ui, rect, row.look);
        ui.line({rect.x + ui.px(20), rect.y + (rect.height - ui.type(Type::Small).line) / 2}, Type::Small,
                Colour::Ink, row.words);
        x += width + 32;
    }
    ui.skip(ui.px(64) + 20);
}

void stitches(Ui& ui) {
    kit_section(ui, "Progress and evidence");
    constexpr std::array All = {Stitch::Done, Stitch::Done, Stitch::Begun, Stitch::NotBegun};
    const Rect linen = ui.take(ui.flow.width, ui.px(56));
    ui.linen(linen);
    semantics::Id id = ui.id("upright");
    float x = linen.x + 20;
    for (const Stitch stitch : All) {
        upright_stitch(ui, ++id, {x, linen.y + linen.height / 2}, stitch);
        x += 20;
    }
    stitch_row(ui, {x + 10, linen.y + linen.height / 2 - 7, linen.right() - x - 20, 14}, All);
    ui.skip(6);
    kit_note(ui, "done, done, begun, not yet");
    ui.skip(16);
    for (const int count : {0, 1, 3}) {
        const IdScope scope(count);
        constexpr std::array<std::string_view, 4> Words{"no story yet", "borne out once", "", "three times"};
        evidence_at(ui, {ui.flow.x, ui.flow.y + ui.px(12)}, count, Words[static_cast<std::size_t>(count)]);
        ui.skip(ui.px(30));
    }
}

} // namespace

void kit_cards(Ui& ui) {
    best_worst(ui);
    tile_states(ui);
}

void kit_lists(Ui& ui) {
    kit_columns(ui, {{1, toggles}, {1, piles}, {1, pile_states}, {1, ranks}});
    kit_columns(ui, {{1, card_looks}});
    kit_pairs(ui);
}

void kit_marks(Ui& ui) {
    kit_columns(ui, {{1, stitches}});
    kit_section(ui, "Icons, 18, 20 and 40");
    const float pitch = ui.px(56);
    const int columns = std::max(1, static_cast<int>(ui.flow.width / pitch));
    const int count = static_cast<int>(Icon::None);
    const float top = ui.flow.y;
    for (int i = 0; i < count; ++i) {
        const float x = ui.flow.x + pitch * static_cast<float>(i % columns);
        const float y = top + ui.px(96) * std::floor(static_cast<float>(i) / static_cast<float>(columns));
        const Icon icon = static_cast<Icon>(i);
        ui.icon(icon, {x, y}, ui.px(18), Colour::Ink);
        ui.icon(icon, {x + ui.px(24), y}, ui.px(20), Colour::InkMuted);
        ui.icon(icon, {x, y + ui.px(28)}, ui.px(40), Colour::Ink);
        ui.flow.y = std::max(ui.flow.y, y + ui.px(76));
    }
}

} // namespace ownmark::ui

// Part 2 of Values: of four cards, which matters most and which least. Stops when the five have settled.
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_reading.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view EnoughSlug = "values.enough";
constexpr std::array<std::string_view, 4> MostKeys{"1", "2", "3", "4"};
constexpr std::array<std::string_view, 4> LeastKeys{"q", "w", "e", "r"};

enum class Side : std::uint8_t { Most, Least };

/// Choosing again takes the choice back; choosing a card for both moves the first choice off it.
void choose(ValuesState& state, const std::string& card, Side side) {
    std::string& mine = side == Side::Most ? state.best : state.worst;
    std::string& other = side == Side::Most ? state.worst : state.best;
    if (mine == card) {
        mine.clear();
        return;
    }
    mine = card;
    if (other == card) {
        other.clear();
    }
}

/// A choice that belongs to cards no longer shown is forgotten.
void keep_shown(std::string& choice, const std::vector<std::string>& shown) {
    if (std::ranges::find(shown, choice) == shown.end()) {
        choice.clear();
    }
}

void tile_toggles(const ViewContext& view, const method::DealtCard& card, std::size_t place, const Rect& most,
                  const Rect& least, bool circles) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const auto toggle = [&](Side side, const Rect& rect) {
        const bool is_most = side == Side::Most;
        const std::string spoken = filled(is_most ? words::MostOf : words::LeastOf, {{"card", card.name}});
        const Toggle t{.label = is_most ? words::Most : words::Least,
                       .spoken = spoken,
                       .key = ui.phone() ? std::string_view()
                                         : (is_most ? MostKeys : LeastKeys)[place % MostKeys.size()],
                       .on = (is_most ? state.best : state.worst) == card.id};
        if ((circles ? toggle_circle_at(ui, rect, t) : toggle_at(ui, rect, t)) && view.can_edit()) {
            choose(state, card.id, side);
        }
    };
    toggle(Side::Most, most);
    toggle(Side::Least, least);
}

bool is_chosen(const ViewContext& view, const method::DealtCard& card) {
    return view.state.values.best == card.id || view.state.values.worst == card.id;
}

void draw_tile(const ViewContext& view, const Rect& rect, const method::DealtCard& card) {
    Ui& ui = view.ui;
    const bool chosen = is_chosen(view, card);
    ui.card(rect, measure::CardRadius, ui.colour(Colour::Surface),
            ui.colour(chosen ? Colour::Pen : Colour::Line), chosen ? measure::ChosenEdge : 1, Shadow::Rest);
}

void card_words(const ViewContext& view, const method::DealtCard& card, float gap) {
    heading(view.ui, 2, card.name, Type::Heading);
    view.ui.skip(gap);
    paragraph(view.ui, card.meaning, Type::Small);
}

float words_height(const Ui& ui, const method::DealtCard& card, float width, float gap) {
    const auto lines = [&](Type type, std::string_view text) {
        return text.empty() ? 0
                            : ui.type(type).line * static_cast<float>(ui.wrapped(type, text, width).size());
    };
    return lines(Type::Heading, card.name) + gap + lines(Type::Small, card.meaning);
}

/// Tiles of `columns` a row, the choices beneath the words.
void tile_grid(const ViewContext& view, const std::vector<method::DealtCard>& cards, std::size_t columns) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float gap = ui.space(columns == 1 ? 10 : 20);
    const float width =
        std::floor((outer.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    const float pad = ui.px(20);
    const float choice = ui.px(46);
    const float between = ui.px(8);
    float words_most = 0;
    for (const method::DealtCard& card : cards) {
        words_most = std::max(words_most, words_height(ui, card, width - 2 * pad, between));
    }
    const float choices = 2 * choice + between;
    const float height =
        std::max(columns == 4 ? ui.px(304) : 0, ui.px(24) + words_most + ui.space(20) + choices + ui.px(18));
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto column = static_cast<float>(i % columns);
        const auto row = static_cast<float>(i / columns);
        const Rect rect{outer.x + column * (width + gap), outer.y + row * (height + gap), width, height};
        const IdScope scope(cards[i].id);
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        draw_tile(view, rect, cards[i]);
        ui.flow = {rect.x + pad, rect.y + ui.px(24), width - 2 * pad};
        card_words(view, cards[i], between);
        const Rect least{rect.x + pad, rect.bottom() - ui.px(18) - choice, width - 2 * pad, choice};
        tile_toggles(view, cards[i], i, {least.x, least.y - between - choice, least.width, choice}, least,
                     false);
        ui.sem.close();
    }
    const auto rows = static_cast<float>((cards.size() + columns - 1) / columns);
    ui.flow = {outer.x, outer.y + rows * height + (rows - 1) * gap, outer.width};
}

/// One row a card, Most at its left and Least at its right, as on the phone.
void tile_rows(const ViewContext& view, const std::vector<method::DealtCard>& cards) {
    Ui& ui = view.ui;
    const Flow outer = ui.flow;
    const float cell = ui.px(52);
    const float head = ui.px(56);
    const Rect labels = ui.take(outer.width, ui.px(20));
    const auto label = [&](std::string_view text, float x) {
        ui.line({std::round(x + (head - ui.measured(Type::SmallBold, text)) / 2), labels.y}, Type::SmallBold,
                Colour::Ink, text);
    };
    label(words::Most, labels.x);
    label(words::Least, labels.x + outer.width - head);
    ui.skip(ui.space(6));
    const float gap = ui.px(2);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const IdScope scope(cards[i].id);
        const float text_width = outer.width - 2 * cell - ui.px(12);
        const float text_height = words_height(ui, cards[i], text_width, gap);
        const Rect rect = ui.take(outer.width, std::max(ui.px(106), text_height + ui.px(24)));
        ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("tile"), rect), {});
        draw_tile(view, rect, cards[i]);
        ui.flow = {rect.x + cell + ui.px(6), rect.y + (rect.height - text_height) / 2, text_width};
        card_words(view, cards[i], gap);
        ui.flow = {outer.x, rect.bottom(), outer.width};
        tile_toggles(view, cards[i], i, {rect.x + 2, rect.y, cell, rect.height},
                     {rect.right() - cell - 2, rect.y, cell, rect.height}, true);
        ui.sem.close();
        ui.skip(ui.space(10));
    }
}

void tiles(const ViewContext& view, const std::vector<method::DealtCard>& cards) {
    Ui& ui = view.ui;
    const float width = ui.flow.width;
    const float top = ui.flow.y;
    const std::size_t list =
        ui.sem.open(ui.node(semantics::Role::List, ui.id("tiles"), {ui.flow.x, top, width, 0}),
                    {.name = words::RoundsGroup});
    if (width >= 4 * ui.px(185) + 3 * ui.space(20)) {
        tile_grid(view, cards, 4);
    } else if (!ui.phone() && width >= 2 * ui.px(200) + ui.space(20)) {
        tile_grid(view, cards, 2);
    } else if (width >= ui.px(300)) {
        tile_rows(view, cards);
    } else {
        tile_grid(view, cards, 1);
    }
    ui.sem.node(list).height = ui.flow.y - top;
    ui.sem.close();
}

void table_switch(const ViewContext& view) {
    ValuesState& state = view.state.values;
    const Button twin{.label = state.dots_as_table ? words::ShowAsChart : words::ShowAsTable,
                      .kind = ButtonKind::Quiet,
                      .before = Icon::Table,
                      .small = true};
    const float outset = view.ui.px(10);
    view.ui.flow.x -= outset;
    if (button(view.ui, twin)) {
        state.dots_as_table = !state.dots_as_table;
    }
    view.ui.flow.x += outset;
}

/// The dots with what they say, beside each other where there is room.
void so_far(const ViewContext& view, const ValuesReading& reading) {
    Ui& ui = view.ui;
    const IdScope scope("so far");
    const Flow outer = ui.flow;
    const float column = ui.px(268);
    const float gap = ui.space(36);
    const bool beside = outer.width >= column + gap + ui.px(400);
    if (beside) {
        ui.flow.width = column;
    }
    heading(ui, 2, words::SoFarTitle, Type::BodyBold);
    ui.skip(ui.space(4));
    const std::string close = too_close_sentence(reading, words::SoFarTooClose, words::SoFarTooCloseSeveral);
    const std::string sentence =
        std::string(words::SoFarDots) + " " +
        (close.empty() ? std::string(reading.stable ? words::SoFarStable : "") : close);
    paragraph(ui, sentence, Type::Small, Colour::InkMuted, ui.px(measure::BodyMeasure));
    float bottom = ui.flow.y;
    if (beside) {
        ui.skip(ui.space(4));
        table_switch(view);
        bottom = ui.flow.y;
        const float x = outer.x + column + gap;
        ui.flow = {x, outer.y, outer.x + outer.width - x};
    } else {
        ui.skip(ui.space(12));
    }
    const charts::Scene scene = dots_of(view, reading, ui.flow.width);
    if (view.state.values.dots_as_table) {
        table(ui, scene.table);
    } else {
        chart(ui, scene);
    }
    if (!beside) {
        ui.skip(ui.space(8));
        table_switch(view);
    }
    ui.flow = {outer.x, std::max(bottom, ui.flow.y), outer.width};
}

std::string left_words(const ValuesReading& reading) {
    return reading.rounds_left <= 1
               ? std::string(words::RoundsLastOne)
               : filled(words::RoundsLeft, {{"count", count_in_words(reading.rounds_left)}});
}

void take_back(const ViewContext& view) {
    const auto& rounds = view.book().rounds;
    if (rounds.empty()) {
        return;
    }
    // What was chosen stands there again, to be changed.
    view.state.values.best = rounds.back().best;
    view.state.values.worst = rounds.back().worst;
    view.emit(model::Edit(model::TakeBackRound{}));
    if (model::number_of(view.book(), EnoughSlug) == 1) {
        view.emit(model::Edit(model::ClearAnswer{std::string(EnoughSlug)}));
    }
    view.emit(session::LeaveField{});
}

void stop(const ViewContext& view) {
    view.set_number(EnoughSlug, 1);
    view.emit(session::LeaveField{});
}

Button back_button(const ViewContext& view) {
    if (view.book().rounds.empty()) {
        return {.label = words::RoundsToPiles, .kind = ButtonKind::Quiet, .before = Icon::Back};
    }
    return {.label = view.ui.phone() ? words::Back : words::LastRound,
            .kind = ButtonKind::Quiet,
            .before = Icon::Undo,
            .disabled = !view.can_edit(),
            .spoken = view.ui.phone() ? std::string_view("Back to the last round") : std::string_view()};
}

void go_back(const ViewContext& view) {
    view.book().rounds.empty() ? view.go("values", 0) : take_back(view);
}

void asking_foot(const ViewContext& view, const ValuesReading& reading) {
    const ValuesState& state = view.state.values;
    const bool ready = !state.best.empty() && !state.worst.empty();
    const std::string_view pattern = ready                  ? words::RoundReady
                                     : !state.best.empty()  ? words::RoundChooseLeast
                                     : !state.worst.empty() ? words::RoundChooseMost
                                                            : words::RoundChooseBoth;
    const std::string status = filled(
        pattern, {{"round", std::to_string(view.book().rounds.size() + 1)}, {"left", left_words(reading)}});
    const bool phone = view.ui.phone();
    PageFoot foot{.status = phone ? std::string_view() : std::string_view(status)};
    foot.buttons[0] = back_button(view);
    if (!phone) {
        foot.buttons[1] = {.label = words::EnoughForNow, .disabled = !view.can_edit()};
    }
    foot.buttons[2] = {.label = words::NextRound,
                       .kind = ButtonKind::Primary,
                       .disabled = !ready || !view.can_edit(),
                       .description = ready ? std::string_view() : std::string_view(status)};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0) {
        go_back(view);
    } else if (pressed == 1) {
        stop(view);
    } else if (pressed == 2) {
        view.emit(model::Edit(model::AddRound{
            {.shown = reading.ask, .best = state.best, .worst = state.worst, .unknown = {}}}));
        view.emit(session::LeaveField{});
        view.state.values.best.clear();
        view.state.values.worst.clear();
    }
}

void ask(const ViewContext& view, const ValuesReading& reading) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    keep_shown(state.best, reading.ask);
    keep_shown(state.worst, reading.ask);
    std::vector<method::DealtCard> cards;
    for (const std::string& id : reading.ask) {
        if (const auto card = card_of(view.book(), id)) {
            cards.push_back(*card);
        }
    }
    const std::size_t round = view.book().rounds.size();
    const std::string running =
        ui.phone() ? filled(words::RoundsRunningShort, {{"round", std::to_string(round + 1)}})
                   : running_head(2);
    page_head(view, running);

    // Each round is a page of its own: focus goes to its heading, and the keys answer from there on.
    const IdScope scope(static_cast<int>(round));
    const semantics::Id group = ui.id("group");
    const float top = ui.flow.y;
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::Group, group, {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::RoundsGroup, .keys = "1234qwer"});
    page_title(view, ui.phone() ? words::RoundsTitleShort : words::RoundsTitle,
               ui.phone() ? std::string_view() : words::RoundsLead);
    tiles(view, cards);
    if (const auto* key = ui.sem.take(group, semantics::ActionKind::Key); key != nullptr && view.can_edit()) {
        for (std::size_t i = 0; i < cards.size() && i < MostKeys.size(); ++i) {
            if (key->text == MostKeys[i]) {
                choose(state, cards[i].id, Side::Most);
            } else if (key->text == LeastKeys[i]) {
                choose(state, cards[i].id, Side::Least);
            }
        }
    }
    ui.sem.node(open).height = ui.flow.y - top;
    ui.sem.close();
    if (ui.phone()) {
        ui.skip(ui.space(4));
        const std::string more =
            reading.rounds_left <= 1
                ? std::string(words::RoundsMoreShortOne)
                : filled(words::RoundsMoreShort, {{"count", count_in_words(reading.rounds_left)}});
        paragraph(ui, more, Type::Note, Colour::InkMuted);
        ui.skip(ui.space(8));
        if (button(ui, {.label = words::EnoughForNow, .disabled = !view.can_edit(), .small = true})) {
            stop(view);
        }
    }
    if (round > 0) {
        ui.skip(ui.space(ui.phone() ? 28 : 30));
        so_far(view, reading);
    }
    asking_foot(view, reading);
}

void show_result(const ViewContext& view, const ValuesReading& reading) {
    Ui& ui = view.ui;
    page_head(view, running_head(2));
    const std::string close =
        too_close_sentence(reading, words::RoundsDoneClose, words::SoFarTooCloseSeveral);
    const std::string_view lead = !reading.stable ? words::RoundsEnoughLead
                                  : close.empty() ? words::RoundsDoneStable
                                                  : std::string_view(close);
    page_title(view, reading.stable ? words::RoundsSettledTitle : words::RoundsEnoughTitle, lead);
    so_far(view, reading);
    if (reading.repeated > 0) {
        ui.skip(ui.space(16));
        paragraph(ui,
                  filled(words::RoundsRepeated, {{"same", std::to_string(reading.repeated_same)},
                                                 {"all", std::to_string(reading.repeated)}}),
                  Type::Small, Colour::InkMuted);
    }
    PageFoot foot;
    foot.buttons[0] = back_button(view);
    foot.buttons[1] = {.label = words::AskMeMore, .disabled = !view.can_edit()};
    foot.buttons[2] = {.label = words::RoundsToNaming, .kind = ButtonKind::Primary, .after = Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0) {
        go_back(view);
    } else if (pressed == 1) {
        view.set_number(EnoughSlug, 0);
        view.emit(session::LeaveField{});
    } else if (pressed == 2) {
        view.go("values", 2);
    }
}

void not_ready(const ViewContext& view) {
    page_head(view, running_head(2));
    page_title(view, view.ui.phone() ? words::RoundsTitleShort : words::RoundsTitle, words::RoundsNeedPiles);
    PageFoot foot;
    foot.buttons[2] = {.label = words::RoundsToPiles, .kind = ButtonKind::Primary};
    if (page_foot(view, foot) == 2) {
        view.go("values", 0);
    }
}

} // namespace

void rounds_page(const ViewContext& view) {
    const IdScope scope("rounds");
    const ValuesReading& reading = reading_of(view);
    const bool asking = !reading.ask.empty() && model::number_of(view.book(), EnoughSlug) != 1;
    const IdScope state(!reading.ready ? "not ready" : asking ? "asking" : "result");
    if (!reading.ready) {
        not_ready(view);
    } else if (asking) {
        ask(view, reading);
    } else {
        show_result(view, reading);
    }
}

} // namespace ownmark::ui

// Part 2 of Values: of four cards, which matters most and which least. Stops when the five have settled.
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/views/values_reading.h"
#include "ui/views/values_tiles.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view EnoughSlug = "values.enough";

/// A choice that belongs to cards no longer shown is forgotten.
void keep_shown(std::string& choice, const std::vector<std::string>& shown) {
    if (std::ranges::find(shown, choice) == shown.end()) {
        choice.clear();
    }
}

void table_switch(const ViewContext& view) {
    ChartState& state = view.state.values.dots;
    if (button_row(view.ui, std::array{twin_button(state)})) {
        switch_twin(state);
    }
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
    const std::string sentence =
        std::string(words::SoFarDots) + " " +
        (reading.close.empty() ? std::string(reading.stable ? words::SoFarStable : "") : reading.close);
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
    ChartState& state = view.state.values.dots;
    state.as_table ? table(ui, scene.table, &state) : chart(ui, scene, state);
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
            .spoken = view.ui.phone() ? words::RoundsBackSpoken : std::string_view()};
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
    announce(view.ui, "round", status);
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
    const std::string keys = std::string(MostKeys) + std::string(LeastKeys);
    const std::size_t open =
        ui.sem.open(ui.node(semantics::Role::Group, group, {ui.flow.x, top, ui.flow.width, 0}),
                    {.name = words::RoundsGroup, .keys = ui.keys(keys)});
    page_title(view, ui.phone() ? words::RoundsTitleShort : words::RoundsTitle,
               ui.phone() ? std::string_view() : words::RoundsLead);
    round_tiles(view, cards);
    if (const auto* key = ui.single_key(group); key != nullptr && view.can_edit()) {
        if (const std::size_t most = MostKeys.find(key->text); most < cards.size()) {
            choose(state, cards[most].id, Side::Most);
        } else if (const std::size_t least = LeastKeys.find(key->text); least < cards.size()) {
            choose(state, cards[least].id, Side::Least);
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
    const bool stopped = model::number_of(view.book(), EnoughSlug) == 1;
    const std::string lead = stopped          ? std::string(words::RoundsEnoughLead)
                             : reading.stable ? std::string(words::RoundsDoneStable)
                                              : std::string(words::RoundsDoneClose) + " " + reading.close;
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

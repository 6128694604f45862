// Part 1 of Values: cards are sorted into three piles, by buttons and keys. Any card can be picked up again.
#include "ui/views/values_piles.h"

#include "catalogue/keys.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view PileKeys = catalogue::single_keys_for(catalogue::KeysFor::Piles);
static_assert(PileKeys.size() == PileOrder.size());

PileTable table_of(const ViewContext& view) {
    PileTable table;
    table.deal = method::dealt_cards(view.book());
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < table.deal.size(); ++i) {
        const method::DealtCard& card = table.deal[i];
        if (card.pile) {
            table.piles[static_cast<std::size_t>(*card.pile)].push_back(i);
            ++table.sorted;
        } else if (!next) {
            next = i;
        }
        if (card.id == view.state.values.moving) {
            table.in_play = i;
        }
    }
    if (!table.in_play) {
        table.in_play = next;
    }
    return table;
}

void foot(const ViewContext& view, const PileTable& table) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const bool all = table.left() == 0;
    const std::string count = std::to_string(table.left());
    std::string status;
    if (all) {
        status = ui.phone() ? std::string() : std::string(words::PilesAllSorted);
    } else if (state.resting) {
        status = words::PilesResting;
    } else if (ui.phone()) {
        status = table.left() == 1 ? std::string(words::PilesToGoShortOne)
                                   : filled(words::PilesToGoShort, {{"count", count}});
    } else {
        status = table.left() == 1 ? std::string(words::PilesToGoOne)
                                   : filled(words::PilesToGo, {{"count", count}});
    }
    PageFoot page{.status = status};
    if (!ui.phone()) {
        page.buttons[0] = {.label = catalogue::sheet_of(catalogue::SheetId::Start).label,
                           .kind = ButtonKind::Quiet,
                           .before = Icon::Back};
    }
    page.buttons[2] =
        all          ? Button{.label = words::PilesNext, .kind = ButtonKind::Primary, .after = Icon::Next}
        : ui.phone() ? Button{.label = words::PilesRestShort}
                     : Button{.label = words::RestHere, .kind = ButtonKind::Primary};
    const auto pressed = page_foot(view, page);
    if (pressed == 0) {
        view.go("start", 0);
    } else if (pressed == 2 && all) {
        view.go("values", 1);
    } else if (pressed == 2) {
        state.resting = true;
        view.emit(session::LeaveField{});
    }
}

} // namespace

std::string_view pile_name(int pile) {
    return words::PileNames[static_cast<std::size_t>(pile)];
}

void file_card(const ViewContext& view, const PileTable& table, int pile) {
    const method::DealtCard* card = table.card();
    ValuesState& state = view.state.values;
    state.resting = false;
    state.wrote_card = false;
    if (card == nullptr || !view.can_edit()) {
        return;
    }
    state.focus_card = table.focused_card == card->id ? card->id : std::string();
    state.filed.push_back({card->id, card->pile, pile});
    state.just_filed = card->id;
    state.moving.clear();
    view.set_number(pile_slug(card->id), pile);
}

void piles_page(const ViewContext& view) {
    Ui& ui = view.ui;
    ValuesState& state = view.state.values;
    const IdScope scope("piles");
    PileTable table = table_of(view);
    const bool live = table.card() != nullptr && !state.writing_card && view.can_edit();
    page_head(view, running_head(1));

    // The keys of the piles answer anywhere on the page, from its heading on; but not while a card is being
    // written.
    const semantics::Id group = ui.id("group");
    const std::size_t open = ui.sem.open(
        ui.node(semantics::Role::Group, group, {ui.flow.x, ui.flow.y, ui.flow.width, 0}),
        {.name = words::PilesGroup, .keys = state.writing_card ? std::string_view() : ui.keys(PileKeys)});
    const float top = ui.flow.y;
    page_title(view, ui.phone() ? words::PilesTitleShort : words::PilesTitle,
               ui.phone() ? words::PilesLeadShort : words::PilesLead);

    const Flow outer = ui.flow;
    const bool beside = !ui.phone() && outer.width >= ui.px(316) + ui.space(44) + ui.px(440);
    const bool columns = beside || outer.width >= ui.px(460);
    ui.flow.width = beside ? ui.px(316) : std::min(outer.width, ui.px(columns ? 420 : 620));
    if (state.writing_card) {
        own_card_form(view);
        ui.skip(ui.space(16));
    } else {
        card_in_play(view, table);
        ui.skip(ui.space(ui.phone() ? 10 : 20));
        card_buttons(view, table);
    }
    const float left_bottom = ui.flow.y;
    if (beside) {
        const float x = outer.x + ui.px(316) + ui.space(44);
        ui.flow = {x, outer.y, outer.x + outer.width - x};
    } else {
        ui.flow = {outer.x, ui.flow.y + ui.space(columns ? 16 : 0), outer.width};
    }
    columns ? pile_columns(view, table, live) : pile_rows(view, table, live);
    ui.flow = {outer.x, std::max(ui.flow.y, beside ? left_bottom : 0), outer.width};
    if (const auto* key = ui.single_key(group); key != nullptr && live) {
        if (const std::size_t place = PileKeys.find(key->text); place < PileOrder.size()) {
            file_card(view, table, PileOrder[place]);
        }
    }
    ui.sem.node(open).height = ui.flow.y - top;
    announce(ui, "resting", state.resting ? words::PilesResting : std::string_view());
    ui.sem.close();
    foot(view, table);
}

} // namespace ownmark::ui

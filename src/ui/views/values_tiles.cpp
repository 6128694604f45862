#include "ui/views/values_tiles.h"

#include "catalogue/words_values.h"
#include "ui/format.h"

namespace ownmark::ui {

namespace words = catalogue::words;

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

void round_tiles(const ViewContext& view, const std::vector<method::DealtCard>& cards) {
    ValuesState& state = view.state.values;
    std::vector<std::string> spoken;
    spoken.reserve(2 * cards.size());
    std::vector<Tile> shown;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const method::DealtCard& card = cards[i];
        spoken.push_back(filled(words::MostOf, {{"card", card.name}}));
        spoken.push_back(filled(words::LeastOf, {{"card", card.name}}));
        Tile tile{.id = card.id, .name = card.name, .meaning = card.meaning};
        tile.spoken_most = spoken[2 * i];
        tile.spoken_least = spoken[2 * i + 1];
        if (!view.ui.phone()) {
            tile.key_most = MostKeys.substr(i % MostKeys.size(), 1);
            tile.key_least = LeastKeys.substr(i % LeastKeys.size(), 1);
        }
        if (state.best == card.id || state.worst == card.id) {
            tile.chosen = state.best == card.id ? Side::Most : Side::Least;
        }
        shown.push_back(tile);
    }
    const auto pressed = tiles(view.ui, {.name = words::RoundsGroup,
                                         .most = words::Most,
                                         .least = words::Least,
                                         .tiles = shown,
                                         .disabled = !view.can_edit()});
    if (pressed) {
        choose(state, cards[pressed->tile].id, pressed->side);
    }
}

} // namespace ownmark::ui

// Cards of which one is chosen as most and one as least: best–worst tiles.
#pragma once
#include "ui/ui.h"

#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

enum class Side : std::uint8_t { Most, Least };

struct Tile {
    /// Its own among the tiles.
    std::string_view id = {};
    std::string_view name = {};
    std::string_view meaning = {};
    std::optional<Side> chosen = {};
    /// Whole names of its two toggles, e.g. "Most: Clarity", and their keys; empty keys aren't drawn.
    std::string_view spoken_most = {};
    std::string_view spoken_least = {};
    std::string_view key_most = {};
    std::string_view key_least = {};
};

struct Tiles {
    std::string_view name = {};
    std::string_view most = {};
    std::string_view least = {};
    std::span<const Tile> tiles = {};
    bool disabled = false;
};

struct TilePress {
    std::size_t tile = 0;
    Side side = Side::Most;
};

/// Four in a row, two, or one below the other, as there is room. The toggle that was pressed, if any.
std::optional<TilePress> tiles(Ui& ui, const Tiles& tiles);

} // namespace ownmark::ui

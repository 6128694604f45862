// A chart and the table of its numbers: two views in one place, a button or a single key apart.
#pragma once
#include "catalogue/keys.h"
#include "catalogue/words_common.h"
#include "ui/widgets/button.h"

#include <cstddef>
#include <optional>

namespace ownmark::ui {

/// What a chart remembers between frames.
struct ChartState {
    bool as_table = false;
    /// Switched by the key: focus was on the one and goes to the other.
    bool takes_focus = false;
    /// The mark that had focus last.
    std::size_t mark = 0;
    /// The mark that is told about, and whether Escape has sent its tag away.
    std::optional<std::size_t> told = {};
    bool is_sent_away = false;
};

/// While focus is in chart, table or button.
inline constexpr std::string_view TwinKey = catalogue::single_keys_for(catalogue::KeysFor::Twin);

enum class TwinWay : std::uint8_t { Button, Key };

void switch_twin(ChartState& state, TwinWay way = TwinWay::Button);

/// Says where it leads; whoever shows it calls switch_twin() when it is pressed.
Button twin_button(const ChartState& state, std::string_view to_chart = catalogue::words::ShowAsChart,
                   Icon chart_icon = Icon::Table);

} // namespace ownmark::ui

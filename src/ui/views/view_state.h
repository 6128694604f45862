// What views remember between frames that is no part of the workbook: open disclosures, half-made choices,
// heights.
#pragma once
#include "ui/widgets/chart_twin.h"
#include "ui/widgets/field.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::ui {

/// What the shell shows over the page; one at a time.
enum class OpenMenu : std::uint8_t { None, Sheets, TextSize, Appearance };

struct ShellState {
    OpenMenu menu = OpenMenu::None;
    /// The sheet it was opened on: it doesn't follow to another.
    std::string menu_sheet;
    /// Where a menu hangs: below the tool that opened it.
    ImVec2 menu_corner;
    /// Closed just now: focus goes back to what opened it.
    OpenMenu focus_opener = OpenMenu::None;
    /// The toast being shown and since when, seconds.
    std::uint32_t toast_number = 0;
    double toast_since = 0;

    void open(OpenMenu wanted, std::string_view sheet) {
        menu = wanted;
        menu_sheet = sheet;
    }

    void close() {
        focus_opener = menu;
        menu = OpenMenu::None;
    }
};

/// A card's way into a pile, so that Undo can take it back.
struct FiledCard {
    std::string card;
    std::optional<int> from;
    int to = 0;
};

struct ValuesReading;

struct ValuesState {
    /// Half a best–worst choice, by card id.
    std::string best;
    std::string worst;
    /// The card picked up from its pile to be moved, or just written; empty when the next of the deal is in
    /// play.
    std::string moving;
    /// On the phone, which pile is unfolded: 0–2, or -1.
    int open_pile = -1;
    bool writing_card = false;
    std::string own_name;
    std::string own_meaning;
    bool card_needs_name = false;
    /// The form was just closed: focus goes back to the button that opened it.
    bool wrote_card = false;
    /// The card moved while focus was on it: focus follows it into its new pile.
    std::string focus_card;
    std::vector<FiledCard> filed;
    /// The card filed by the last deed, so that speech says where it went; empty after anything else.
    std::string just_filed;
    bool resting = false;
    ChartState dots;
    /// What piles and rounds say: kept, because working it out for each frame would cost too much.
    std::shared_ptr<const ValuesReading> reading;
};

struct StrengthsState {
    ChartState chart;
    /// Statements on a page, as last laid out; 0 before.
    int per_page = 0;
};

struct ConditionsState {
    ChartState chart;
};

struct PathState {
    ChartState map;
    /// How often the map was turned by a third.
    int turns = 0;
    bool editing_script = false;
    bool show_sources = false;
    /// What the suggested words are about, by place among the choices; -1 for what the answers say first.
    int script_topic = -1;
};

struct StatementState {
    bool editing = false;
    /// The answer whose phrase the pointer is on, by slug.
    std::string lit_source;
    /// The answer whose phrase was pressed, where answers stand below the sentence.
    std::string called_source;
};

struct ViewState {
    ShellState shell;
    ValuesState values;
    StrengthsState strengths;
    ConditionsState conditions;
    PathState path;
    StatementState statement;
    /// Heights of long text fields, by slug.
    std::map<std::string, FieldState, std::less<>> fields;
};

} // namespace ownmark::ui

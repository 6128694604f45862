// What keys do, as one table: the help page shows it, and whatever answers to single keys takes them from it.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ownmark::catalogue {

enum class KeysFor : std::uint8_t { Rating, Piles, Most, Least, Twin, Help, Undo, Redo, Move, Choose, Close };

struct KeyRow {
    KeysFor what;
    /// Keys that act when pressed alone, lower case, in the order of what they do; empty where the browser
    /// or Ctrl has a part in it. They can be turned off.
    std::string_view single;
    /// As a person reads it; what stands in brackets is a key cap.
    std::string_view shown;
    std::string_view does;
};

inline constexpr std::array<KeyRow, 11> Keys{{
    {KeysFor::Rating, "12345", "[1] to [5]", "Answer the statement that has focus: 5 is “Very much”."},
    {KeysFor::Piles, "123", "[1] [2] [3]", "Put the card in play onto the first, second or third pile."},
    {KeysFor::Most, "1234", "[1] to [4]", "In a round, choose the card that matters most."},
    {KeysFor::Least, "qwer", "[Q] [W] [E] [R]", "In a round, choose the card that matters least."},
    {KeysFor::Twin, "t", "[T]", "Show a chart as a table, or the table as a chart."},
    {KeysFor::Help, "?", "[?]", "Open this page."},
    {KeysFor::Undo, "", "[Ctrl] [Z]", "Take back the last change; in a field, what was typed last."},
    {KeysFor::Redo, "", "[Ctrl] [Shift] [Z]", "Make it again."},
    {KeysFor::Move, "", "[Tab]", "Go to the next control; together with Shift, to the one before."},
    {KeysFor::Choose, "", "Arrow keys", "Choose among answers, move a slider, and walk through a chart."},
    {KeysFor::Close, "", "[Esc]", "Close a menu or a question, and change nothing."},
}};

constexpr const KeyRow& key_row(KeysFor what) {
    return Keys[static_cast<std::size_t>(what)];
}

constexpr std::string_view single_keys_for(KeysFor what) {
    return key_row(what).single;
}

/// The key that does the `place`th of what the row is about.
constexpr std::string_view single_key_for(KeysFor what, std::size_t place) {
    return key_row(what).single.substr(place, 1);
}

namespace check {
constexpr bool keys_in_enum_order() {
    for (std::size_t i = 0; i < Keys.size(); ++i) {
        if (static_cast<std::size_t>(Keys[i].what) != i) {
            return false;
        }
    }
    return true;
}
} // namespace check

static_assert(check::keys_in_enum_order());

} // namespace ownmark::catalogue

// Words of the settings and of the help page.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::catalogue::words {

// The tools in the head, and their menus.
inline constexpr std::string_view TextSize = "Text size";
inline constexpr std::string_view TextSizeSystem = "As the browser says";
inline constexpr std::string_view TextSizePercent = "{percent} %";
inline constexpr std::string_view AppearanceTool = "Appearance";
inline constexpr std::array<std::string_view, 3> Appearances{"As the system says", "Light", "Dark"};

// The page.
inline constexpr std::string_view HelpTitle = "How to use this workbook";
inline constexpr std::string_view HelpBack = "Back to {place}";
inline constexpr std::string_view SingleKeysTitle = "Single keys";
inline constexpr std::string_view SingleKeysLead =
    "These keys act when pressed alone, while what they act on has focus. Speech input and stray fingers can "
    "press them too: turn them off if they get in your way.";
inline constexpr std::string_view SingleKeysSwitch = "Single keys act";
inline constexpr std::string_view OtherKeysTitle = "Other keys";
inline constexpr std::string_view OtherKeysMac = "On a Mac, Cmd takes the place of Ctrl.";
inline constexpr std::array<std::string_view, 2> KeysColumns{"Key", "What it does"};
inline constexpr std::string_view PlainTitle = "Plain view";
inline constexpr std::string_view PlainLead = "Plain view is the whole workbook as an ordinary page of text, "
                                              "fields and buttons, without the drawn paper "
                                              "and pictures; nothing is missing from it.";
inline constexpr std::string_view PlainSwitch = "Show Plain view";
inline constexpr std::string_view PlainOnly =
    "This browser offers nothing to draw the pages on (WebGL 2), so Plain view is what there is.";
inline constexpr std::string_view DataTitle = "Where your words are";
inline constexpr std::string_view DataHere = "What you write is kept in this browser, on this device, and in "
                                             "the files you save. There is no account and "
                                             "nothing is sent. Browsers sometimes clear what they keep: save "
                                             "a copy now and then, the Summary offers it.";
inline constexpr std::string_view DataSettings =
    "Your settings (text size, appearance, keys and view) are kept beside it and aren’t part of the "
    "workbook. "
    "“Delete everything” on the Summary deletes what you wrote and leaves them as they are.";

} // namespace ownmark::catalogue::words

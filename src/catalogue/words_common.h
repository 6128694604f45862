// Words that stand on every sheet: buttons, states, the privacy line. Slots are written {like_this}.
#pragma once
#include <array>
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view ProductName = "Ownmark";
inline constexpr std::string_view Promise =
    "A workbook for choosing your own path and saying it in your own words";
inline constexpr std::string_view Disclaimer = "A guided self-reflection, inspired by research on values, "
                                               "strengths and motivation. It is not a validated test.";

inline constexpr std::string_view PrivacyBold = "What you write stays on this device.";
inline constexpr std::string_view PrivacyRest =
    "There is no account and nothing is sent. Browsers sometimes clear what they keep, so at the end we’ll "
    "offer you a copy to save.";

/// Where there is little room.
inline constexpr std::string_view PrivacyShort = "Kept on this device.";

inline constexpr std::string_view SkipToSheet = "Skip to the sheet";
inline constexpr std::string_view SheetsNavigation = "Sheets";
inline constexpr std::string_view MenuButton = "Menu";
inline constexpr std::string_view CloseMenu = "Close the menu";
inline constexpr std::string_view SheetNotBegun = "not begun";
inline constexpr std::string_view SheetBegun = "begun";
inline constexpr std::string_view SheetDone = "done";
inline constexpr std::string_view DoneOfAll = "{done} of {all}";
inline constexpr std::string_view ProgressName = "Sheets done";

inline constexpr std::string_view Undo = "Undo";
inline constexpr std::string_view Redo = "Redo";
inline constexpr std::string_view Back = "Back";
inline constexpr std::string_view Next = "Next";
inline constexpr std::string_view NextPage = "Next page";
inline constexpr std::string_view PageBack = "Page {page}";
inline constexpr std::string_view Edit = "Edit";
inline constexpr std::string_view EditFreely = "Edit freely";
inline constexpr std::string_view Copy = "Copy";
inline constexpr std::string_view Copied = "Copied.";
inline constexpr std::string_view ShowAsTable = "Show as a table";
inline constexpr std::string_view ShowAsChart = "Show as a chart";
inline constexpr std::string_view CopyTable = "Copy the table";
inline constexpr std::string_view WhereFrom = "Where this comes from";
inline constexpr std::string_view RestHere = "Rest here, keep my place";
inline constexpr std::string_view Cancel = "Leave it as it is";
inline constexpr std::string_view NotAnswered = "not answered";
inline constexpr std::string_view Dismiss = "Close";
inline constexpr std::string_view Remove = "Remove";

/// At the right of a field's label.
inline constexpr std::string_view Optional = "optional";
inline constexpr std::string_view Saving = "Saving …";
inline constexpr std::string_view SavedAt = "Saved in this browser, {time}";
/// Before anything was changed in this visit.
inline constexpr std::string_view SavedBefore = "Saved in this browser";
inline constexpr std::string_view SavedAtShort = "Saved, {time}";
inline constexpr std::string_view NothingToSave = "Nothing to save yet";
inline constexpr std::string_view NotSaved = "Not saved: {reason}";
inline constexpr std::string_view TakeOver = "Write here instead";
inline constexpr std::string_view NewVersionReady = "A new version is ready.";
inline constexpr std::string_view ReloadNow = "Reload now";
inline constexpr std::string_view WorksOffline = "Ready to work without a connection.";

/// At a field whose text is seen elsewhere only up to so many characters.
inline constexpr std::string_view LimitLeft = "{count} left of the {limit} seen";
inline constexpr std::string_view LimitOver = "{count} more than the {limit} seen";
inline constexpr std::string_view MoveUp = "Move {what} up";
inline constexpr std::string_view MoveDown = "Move {what} down";
inline constexpr std::string_view RankPlace = "{what}, {place} of {all}";
/// Said when something moved; {place} is one of RankPlaces, or a number beyond them.
inline constexpr std::string_view RankMoved = "{what}, now {place} of {all}.";
inline constexpr std::array<std::string_view, 10> RankPlaces{"first", "second",  "third",  "fourth", "fifth",
                                                             "sixth", "seventh", "eighth", "ninth",  "tenth"};

inline constexpr std::string_view OpenWorkbook = "Open a saved workbook";
inline constexpr std::string_view SaveCopy = "Save a copy";

inline constexpr std::string_view DeleteEverything = "Delete everything";

inline constexpr std::string_view LeaveExample = "Close the example";

inline constexpr std::string_view Help = "Help";
inline constexpr std::string_view Licences = "Licences";

} // namespace ownmark::catalogue::words

// What the program says about files, saving, tabs and deleting. Every sentence can stand alone.
#pragma once
#include <array>
#include <string>
#include <string_view>

namespace ownmark::catalogue::words {

// Files that can't be opened: what happened, what is safe, what to do.
inline constexpr std::string_view FileEmpty =
    "This file is empty. What you have open is unchanged; choose another copy of your workbook.";
inline constexpr std::string_view FileTooLarge =
    "This file is larger than any workbook can be. What you have open is unchanged; choose a file that ends "
    "in .ownmark.";
inline constexpr std::string_view FileForeign = "This file isn’t an Ownmark workbook. What you have open is "
                                                "unchanged; choose a file that ends in .ownmark.";
inline constexpr std::string_view FileCutOff = "This workbook file ends too early, as if it had not been "
                                               "copied to its end. What you have open is unchanged; "
                                               "copy the file again, or choose another copy.";
inline constexpr std::string_view FileDamaged =
    "This workbook file is damaged and can’t be read. What you have open is unchanged; choose another copy.";
inline constexpr std::string_view FileNewer = "This workbook was saved by a newer Ownmark. What you have "
                                              "open is unchanged; reload the page to get the newest "
                                              "Ownmark, then open the file again.";

// Repairs, one line each.
inline constexpr std::string_view RepairedCharacters =
    "Some characters could not be read; they show as “\xEF\xBF\xBD”.";
inline constexpr std::string_view RepairedRepeat = "is in the file twice; the second one is kept as";
inline constexpr std::string_view RepairedKind = "has an answer of the wrong kind; it is kept as";
inline constexpr std::string_view RepairedRange =
    "has a number outside its scale; it is kept, and counts as not answered.";
inline constexpr std::string_view RepairedRound = "Best–worst rounds that could not be read are kept as";
inline constexpr std::string_view RepairedMember = "could not be read; it is kept as";

// Restoring from this browser.
inline constexpr std::string_view StoreRepaired =
    "Part of what this browser kept was damaged. Everything that could be read is here; please look it over "
    "and save a copy.";
inline constexpr std::string_view StoreNewer = "This workbook was written by a newer Ownmark, so it is open "
                                               "to read only. Reload the page to get the newest Ownmark.";

// Saving.
inline constexpr std::string_view SaveBlocked = "This browser keeps nothing for this page, so closing it "
                                                "loses your answers. Save a copy to a file before you leave.";
inline constexpr std::string_view SaveFull = "This browser’s storage is full, so the latest changes are not "
                                             "saved. Save a copy to a file, or make room on this device.";
inline constexpr std::string_view SaveLate = "The latest changes are not saved yet; Ownmark keeps trying. "
                                             "Save a copy to a file to be on the safe side.";
inline constexpr std::string_view EraseFailed =
    "This browser did not let go of its copy. Clear this site’s data in the browser’s settings to delete it.";

// Opening and copies.
inline constexpr std::string_view OpenQuestion = "Open this workbook in place of yours?";
inline constexpr std::string_view OpenExplanation =
    "You have answers open. Opening the file puts its answers in their place; you can undo that.";
inline constexpr std::array<std::string_view, 3> OpenChoices{"Save a copy first, then open", "Open it",
                                                             "Keep what is open"};
inline constexpr std::string_view Opened = "The workbook is open.";
inline constexpr std::string_view OpenedRepaired = "The workbook is open. Some of it had to be repaired:";
inline constexpr std::string_view CopySaved = "A copy is on its way to your downloads.";
inline constexpr std::string_view ReportSaved = "The PDF is on its way to your downloads.";

// Deleting everything, asked twice.
inline constexpr std::string_view DeleteQuestion = "Delete everything you wrote here?";
inline constexpr std::string_view DeleteExplanation =
    "All answers leave this browser. Copies that you saved to files stay where they are, and so do your "
    "settings, such as text size.";
inline constexpr std::array<std::string_view, 3> DeleteChoices{"Save a copy first, then go on", "Go on",
                                                               "Keep everything"};
inline constexpr std::string_view DeleteAgainQuestion = "Delete it for good?";
inline constexpr std::string_view DeleteAgainExplanation = "This can’t be undone.";
inline constexpr std::array<std::string_view, 2> DeleteAgainChoices{"Delete everything", "Keep everything"};
inline constexpr std::string_view Deleted = "Everything you wrote is deleted from this browser.";

// Small messages.
inline constexpr std::string_view Undone = "Undone.";
inline constexpr std::string_view Redone = "Done again.";
inline constexpr std::string_view CopiedSuffix = " is copied.";
inline constexpr std::string_view CopyFailed =
    "The browser did not allow copying. Select the text and copy it with the keyboard.";
inline constexpr std::string_view ReadOnlyHere =
    "This tab only reads, because the workbook is open in another one. Take over here to change it.";
inline constexpr std::string_view ExampleReadOnly =
    "This is an example to look at. Go back to your own workbook to write.";
inline constexpr std::string_view StillLoading =
    "The workbook is still being opened. Please try again in a moment.";
inline constexpr std::string_view NowWriting = "You can write in this tab now.";

} // namespace ownmark::catalogue::words

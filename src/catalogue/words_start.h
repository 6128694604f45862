// Words of the Start sheet.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view StartTitle = "Begin where you are";
inline constexpr std::string_view StartLead =
    "Some people lead teams. Some stay close to the work they know best. Some go independent. None of these "
    "is a step up from "
    "the others. This workbook helps you find out which is yours, and tell people so.";
inline constexpr std::string_view StartTime = "Six short sheets, about fifteen minutes in all. Do them in "
                                              "any order and stop whenever you like; your place is kept.";
inline constexpr std::string_view StartHowToRead = "How to read these pages";
inline constexpr std::string_view StartPrint = "Black print is the workbook.";
inline constexpr std::string_view StartPen = "Blue ink is you.";
inline constexpr std::string_view StartThread = "The red thread joins the two.";
inline constexpr std::string_view StartNameExample = "For example Renée Kovač";
inline constexpr std::string_view StartBegin = "Begin";
inline constexpr std::string_view StartContinue = "Go on where I was";
inline constexpr std::string_view StartExample = "Look at an example";
inline constexpr std::string_view StartMarkEmpty = "Your mark: an empty ring until you give a name";
inline constexpr std::string_view StartMarkFilled = "Your mark, with the initials {initials}";

} // namespace ownmark::catalogue::words

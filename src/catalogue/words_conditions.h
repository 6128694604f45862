// Words of the Work conditions sheet.
#pragma once
#include <string_view>

namespace ownmark::catalogue::words {

inline constexpr std::string_view ConditionsTitle = "What you need from work, and what is there";
inline constexpr std::string_view ConditionsLead =
    "Nothing is set until you touch it. Ten means “I wouldn’t work without it”.";
inline constexpr std::string_view ConditionsCount =
    "{done} of {all} answered. Gaps count more where you want more.";
inline constexpr std::string_view Wanted = "wanted";
inline constexpr std::string_view Now = "now";
inline constexpr std::string_view WantedOf = "{need}, wanted";
inline constexpr std::string_view NowOf = "{need}, now";
inline constexpr std::string_view FitGap = "fit gap";
inline constexpr std::string_view NoGap = "no gap";
inline constexpr std::string_view WaitsForBoth = "waits for both answers";
inline constexpr std::string_view WaitsForWanted = "waits for “wanted”";
inline constexpr std::string_view WaitsForNow = "waits for “now”";
inline constexpr std::string_view GapLargestSoFar = "{need} falls shortest so far";
inline constexpr std::string_view GapLargest = "{need} falls shortest";
/// Of needs whose name is a plural.
inline constexpr std::string_view GapLargestSoFarPlural = "{need} fall shortest so far";
inline constexpr std::string_view GapLargestPlural = "{need} fall shortest";
inline constexpr std::string_view GapTied = "{first} and {second} fall equally short";
inline constexpr std::string_view GapSeveral = "Several needs fall equally short";
inline constexpr std::string_view GapNone = "Nothing you want is missing";
inline constexpr std::string_view GapNoneSoFar = "Nothing you want is missing so far";
inline constexpr std::string_view GapEmpty = "The gaps appear as you answer";
inline constexpr std::string_view GapNote = "Fit gap: how much is missing, weighed by how much you want it.";

} // namespace ownmark::catalogue::words

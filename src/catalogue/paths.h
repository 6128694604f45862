// Three paths, always in this alphabetical order, asked exactly the same: one sentence frame a part, only the
// path's own phrase differs. Nothing here may set one of them above another.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ownmark::catalogue {

struct Path {
    std::string_view id;
    std::string_view name;
    /// The phrase that every item of the path carries.
    std::string_view doing;
};

inline constexpr std::array<Path, 3> Paths{{
    {"expert", "Expert or support", "working as an expert or in support"},
    {"independent", "Independent", "working independently, for myself"},
    {"lead", "Lead", "working as the leader of a team"},
}};
inline constexpr std::size_t PathCount = Paths.size();

/// The first three are motivation, the last three worries.
enum class PathPart : std::uint8_t { Liking, Duty, Cost, Failing, Harming, Balance };

struct PathPartInfo {
    PathPart part;
    std::string_view id;
    /// As in "some worry over …" and as the row of a table.
    std::string_view label;
};

inline constexpr std::array<PathPartInfo, 6> PathParts{{
    {PathPart::Liking, "liking", "liking it"},
    {PathPart::Duty, "duty", "duty, shown beside it"},
    {PathPart::Cost, "cost", "not counting the cost"},
    {PathPart::Failing, "failing", "failing at it"},
    {PathPart::Harming, "harming", "harming others by it"},
    {PathPart::Balance, "balance", "losing balance"},
}};
inline constexpr std::size_t PathPartCount = PathParts.size();

/// By path, then by part, in the order of the tables above. All keyed straight: the quick form has one item a
/// part.
inline constexpr std::array<std::array<std::string_view, PathPartCount>, PathCount> PathItems{{
    {"I would enjoy working as an expert or in support.",
     "I feel I ought to be working as an expert or in support.",
     "I can see myself working as an expert or in support, whatever it costs me.",
     "I worry about failing when I think of working as an expert or in support.",
     "I worry about harming others when I think of working as an expert or in support.",
     "I worry about losing balance when I think of working as an expert or in support."},
    {"I would enjoy working independently, for myself.",
     "I feel I ought to be working independently, for myself.",
     "I can see myself working independently, for myself, whatever it costs me.",
     "I worry about failing when I think of working independently, for myself.",
     "I worry about harming others when I think of working independently, for myself.",
     "I worry about losing balance when I think of working independently, for myself."},
    {"I would enjoy working as the leader of a team.",
     "I feel I ought to be working as the leader of a team.",
     "I can see myself working as the leader of a team, whatever it costs me.",
     "I worry about failing when I think of working as the leader of a team.",
     "I worry about harming others when I think of working as the leader of a team.",
     "I worry about losing balance when I think of working as the leader of a team."},
}};
inline constexpr std::size_t PathItemCount = PathCount * PathPartCount;

/// One row of the questionnaire, as indices into Paths and PathParts.
struct PathItem {
    std::size_t path;
    std::size_t part;
};

inline constexpr std::size_t PathItemsPerPage = 6;
inline constexpr std::size_t PathPages = PathItemCount / PathItemsPerPage;

/// The item at a place of the questionnaire, 0–17: each part is asked of all three paths in a row, and over
/// the whole each path comes first, second and third equally often.
constexpr PathItem path_item_at(std::size_t position) {
    const std::size_t part = position / PathCount;
    return {.path = (position + part) % PathCount, .part = part};
}

constexpr const Path* path_by_id(std::string_view id) {
    for (const Path& path : Paths) {
        if (path.id == id) {
            return &path;
        }
    }
    return nullptr;
}

constexpr const PathPartInfo* path_part_by_id(std::string_view id) {
    for (const PathPartInfo& part : PathParts) {
        if (part.id == id) {
            return &part;
        }
    }
    return nullptr;
}

} // namespace ownmark::catalogue

// Pull and worry of the three paths, what each of them reads as, and the three together. Every path is worked
// out by the same code: exchange a person's answers between two paths, and their readings are exchanged.
#pragma once
#include "catalogue/path_readings.h"
#include "catalogue/paths.h"
#include "method/estimate.h"
#include "model/workbook.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace ownmark::method {

/// Pulls closer than this are too close to call.
inline constexpr double CloseCall = 10;
/// Below this is little, from ClearFrom clear, between some.
inline constexpr double SomeFrom = 40;
inline constexpr double ClearFrom = 60;

catalogue::Level level_of(double score);

/// One path; all scores 0–100.
struct PathScore {
    /// By catalogue::PathPart: (answer − 1) × 25, nothing where it isn't answered.
    std::array<std::optional<double>, catalogue::PathPartCount> parts = {};
    /// Mean of liking it and not counting the cost, once both are answered. Duty is never added in.
    std::optional<Estimate> pull = {};
    /// Mean of failing, harming and balance, once all are answered.
    std::optional<Estimate> worry = {};
    /// The largest worries, in table order; several when they are level, none while worry is little or open.
    std::vector<catalogue::PathPart> worries = {};
    /// Every row of the reading table that holds, in table order; empty until all six parts are answered.
    std::vector<catalogue::Reading> readings = {};
    int answered = 0;

    std::optional<double> part(catalogue::PathPart which) const {
        return parts[static_cast<std::size_t>(which)];
    }

    bool operator==(const PathScore&) const = default;
};

struct PathHeadline {
    catalogue::HeadlineKind kind = catalogue::HeadlineKind::Waits;
    /// The paths it names, as indices in path order: one, two or three; none when it waits or when all are
    /// little.
    std::vector<std::size_t> ahead = {};
    /// By how much one pull is ahead of the next.
    std::optional<double> points = {};
    bool operator==(const PathHeadline&) const = default;
};

struct PathScores {
    /// In the order of catalogue::Paths.
    std::array<PathScore, catalogue::PathCount> paths = {};
    PathHeadline headline = {};
    /// Statements answered, of catalogue::PathItemCount.
    int answered = 0;
};

PathScores paths_of(const model::Workbook& book);

} // namespace ownmark::method

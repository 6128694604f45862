// How far work falls short of what somebody wants from it.
#pragma once
#include "catalogue/conditions.h"
#include "model/workbook.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace ownmark::method {

struct NeedScore {
    /// 0–10.
    std::optional<int> wanted = {};
    std::optional<int> now = {};
    /// wanted ÷ 10 × max(0, wanted − now), 0–10; nothing until both are answered.
    std::optional<double> gap = {};
};

struct ConditionScores {
    /// In the order of catalogue::Needs.
    std::array<NeedScore, catalogue::Needs.size()> needs = {};
    /// The needs with the widest gap above 0; several when they are level.
    std::vector<std::size_t> widest = {};
    /// Needs with both answers.
    int complete = 0;
    /// Answers of 2 × the number of needs.
    int answered = 0;
};

ConditionScores conditions_of(const model::Workbook& book);

} // namespace ownmark::method

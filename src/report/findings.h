// What a report has to say, worked out from a workbook: scores, readings and the person's words, ready to be
// set. The only part of the report that asks method and brand.
#pragma once
#include "charts/fit_gap.h"
#include "charts/path_map.h"
#include "charts/strengths_bars.h"
#include "charts/values_wheel.h"
#include "model/workbook.h"
#include "report/document.h"

#include <array>
#include <string>
#include <vector>

namespace ownmark::report {

/// A value of the top five.
struct ValueLine {
    Run name = {};
    /// In the person's words, or the card's own.
    Run meaning = {};
};

struct CardLine {
    std::string id = {};
    /// As the card has it; of an own card, the person's word.
    Run name = {};
    std::string pile = {};
    /// The basic value it sits on; empty for an own card.
    std::string circle = {};
    bool is_top = false;
};

struct StrengthLine {
    std::string name = {};
    /// Empty when the person wrote nothing.
    std::string own_words = {};
};

/// What somebody can say, and when.
struct ScriptLine {
    std::string cue = {};
    Runs words = {};
};

struct Findings {
    /// Trimmed; may be empty.
    std::string name = {};
    std::vector<Stitch> stitches = {};
    /// Labels of the sheets that aren't done.
    std::vector<std::string> open_sheets = {};

    /// Empty while nothing of it is there.
    Runs statement = {};

    std::vector<ValueLine> top_values = {};
    /// Piles and rounds: a round is one choice of a best and one of a worst.
    int choices = 0;
    bool has_wheel = false;
    charts::ValuesWheel wheel = {};
    /// Likeliest first when ranked, else in the order they are dealt.
    std::vector<CardLine> cards = {};
    bool is_ranked = false;
    /// "Fifth place is still too close to call."; may be empty.
    std::string close_call = {};

    /// The leading seven, with ties.
    charts::StrengthsBars leading = {};
    /// Every strength with an answer, highest first.
    charts::StrengthsBars all_strengths = {};
    std::vector<StrengthLine> kept = {};

    bool has_path = false;
    charts::PathMap map = {};
    std::string headline = {};
    /// What the answers say about each path, in the order of catalogue::Paths.
    std::array<std::string, catalogue::PathCount> readings = {};
    std::vector<ScriptLine> scripts = {};
    /// Empty where not answered.
    std::string same_pay = {};
    std::string informal = {};
    std::string horizon = {};

    bool has_conditions = false;
    charts::FitGap gaps = {};
};

Findings findings_of(const model::Workbook& book);

} // namespace ownmark::report

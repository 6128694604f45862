// Undo and redo as whole snapshots: the workbook is small, and a snapshot can't go wrong.
// A step ends when the book was stable for a second, after 30 s of constant change, or when a field is left.
#pragma once
#include "model/workbook.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::session {

class History {
public:
    static constexpr double StableSecs = 1.0;
    static constexpr double LongestSecs = 30.0;
    static constexpr std::size_t Limit = 200;

    /// The book before a change of `target` (an answer's id), at `seconds`. Opens a step, or lets the open
    /// one grow when it has the same target.
    void before_change(const model::Workbook& book, double seconds, std::string_view target = {});
    /// Ends the open step: the next change starts a new one.
    void end_step();

    bool can_undo() const { return !past_.empty(); }

    bool can_redo() const { return !future_.empty(); }

    /// Swaps `book` with the step before (after); false when there is none.
    bool undo(model::Workbook& book);
    bool redo(model::Workbook& book);
    void clear();

private:
    std::deque<model::Workbook> past_;
    std::vector<model::Workbook> future_;
    bool open_ = false;
    std::string target_;
    double opened_at_ = 0;
    double changed_at_ = 0;
};

} // namespace ownmark::session

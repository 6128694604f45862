#include "session/history.h"

#include <utility>

namespace ownmark::session {

void History::before_change(const model::Workbook& book, double seconds, std::string_view target) {
    future_.clear();
    const bool grows = open_ && target_ == target && seconds - changed_at_ < StableSecs &&
                       seconds - opened_at_ < LongestSecs;
    if (!grows) {
        past_.push_back(book);
        if (past_.size() > Limit) {
            past_.pop_front();
        }
        opened_at_ = seconds;
    }
    open_ = true;
    target_ = target;
    changed_at_ = seconds;
}

void History::end_step() {
    open_ = false;
}

bool History::undo(model::Workbook& book) {
    end_step();
    if (past_.empty()) {
        return false;
    }
    future_.push_back(std::exchange(book, std::move(past_.back())));
    past_.pop_back();
    return true;
}

bool History::redo(model::Workbook& book) {
    end_step();
    if (future_.empty()) {
        return false;
    }
    past_.push_back(std::exchange(book, std::move(future_.back())));
    future_.pop_back();
    return true;
}

void History::clear() {
    *this = History();
}

} // namespace ownmark::session

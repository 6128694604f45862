// The undoable changes of a workbook. Every way to change one is here, so that undo, journal and tests see
// all of them.
#pragma once
#include "model/workbook.h"

#include <string>
#include <variant>

namespace ownmark::model {

/// An empty text takes the answer away.
struct SetText {
    std::string id;
    std::string text;
    bool operator==(const SetText&) const = default;
};

struct SetNumber {
    std::string id;
    int value = 0;
    bool operator==(const SetNumber&) const = default;
};

struct ClearAnswer {
    std::string id;
    bool operator==(const ClearAnswer&) const = default;
};

struct AddRound {
    Round round;
    bool operator==(const AddRound&) const = default;
};

/// Takes the last best–worst round back; without rounds it changes nothing.
struct TakeBackRound {
    bool operator==(const TakeBackRound&) const = default;
};

using Edit = std::variant<SetText, SetNumber, ClearAnswer, AddRound, TakeBackRound>;

/// `book` after `edit`. Total: any edit of any workbook is allowed.
Workbook apply(Workbook book, const Edit& edit);

} // namespace ownmark::model

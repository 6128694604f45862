#include "model/edit.h"

#include <utility>

namespace ownmark::model {

namespace {

struct Applier {
    Workbook& book;

    void operator()(const SetText& edit) const {
        if (edit.text.empty()) {
            book.answers.erase(edit.id);
        } else {
            book.answers[edit.id] = edit.text;
        }
    }

    void operator()(const SetNumber& edit) const { book.answers[edit.id] = edit.value; }

    void operator()(const ClearAnswer& edit) const { book.answers.erase(edit.id); }

    void operator()(const AddRound& edit) const { book.rounds.push_back(edit.round); }

    void operator()(const TakeBackRound& /*edit*/) const {
        if (!book.rounds.empty()) {
            book.rounds.pop_back();
        }
    }
};

} // namespace

Workbook apply(Workbook book, const Edit& edit) {
    std::visit(Applier{book}, edit);
    return book;
}

} // namespace ownmark::model

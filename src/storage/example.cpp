#include "storage/example.h"

#include "catalogue/example.h"

#include <string>

namespace ownmark::storage {

model::Workbook example_workbook() {
    model::Workbook book;
    for (const catalogue::ExampleAnswer& answer : catalogue::ExampleAnswers) {
        if (answer.text.empty()) {
            book.answers.emplace(answer.id, answer.number);
        } else {
            book.answers.emplace(answer.id, std::string(answer.text));
        }
    }
    for (const catalogue::ExampleRound& round : catalogue::ExampleRounds) {
        book.rounds.push_back({{round.shown.begin(), round.shown.end()},
                               std::string(round.best),
                               std::string(round.worst),
                               {}});
    }
    return book;
}

} // namespace ownmark::storage

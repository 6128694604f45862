// Workbooks nobody would write, the same ones at every run.
#pragma once
#include "base/utf8.h"
#include "model/workbook.h"

#include <random>
#include <string>

namespace ownmark::tests {

class RandomBooks {
public:
    explicit RandomBooks(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

    std::string text(std::size_t longest) {
        std::string out;
        for (std::size_t left = below(longest + 1); left > 0; --left) {
            static constexpr char32_t Kinds[] = {'a',    '"',     '\\', '\n', 0x7F, 0xFC, 0x142, 0x2019,
                                                 0x4E2D, 0x1F600, '/',  ' ',  0x1,  'e',  '{'};
            base::append_utf8(out, Kinds[below(std::size(Kinds))]);
        }
        return out;
    }

    std::string json(int depth = 3) {
        switch (below(depth > 0 ? 7 : 5)) {
        case 0: return "true";
        case 1: return "null";
        case 2: return "1.50e+3";
        case 3: return "123456789012345678901234567890";
        case 4: return "{}";
        case 5: return "[" + json(depth - 1) + "," + json(depth - 1) + "]";
        }
        return "{\"inner\":" + json(depth - 1) + ",\"text\":\"ü\\n\"}";
    }

    model::Round round() {
        model::Round round{{"a", "b", "c", "d"}, "a", "b", {}};
        round.best = round.shown[below(4)];
        do {
            round.worst = round.shown[below(4)];
        } while (round.worst == round.best);
        if (below(3) == 0) {
            round.unknown["weight"] = json();
        }
        return round;
    }

    model::Workbook book() {
        model::Workbook book;
        for (std::size_t left = below(30); left > 0; --left) {
            const std::string id = "later." + text(6);
            switch (below(3)) {
            case 0: book.answers[id] = text(40); break;
            case 1: book.answers[id] = static_cast<int>(random_()); break;
            case 2: book.answers[id] = model::KeptJson{json()}; break;
            }
        }
        for (std::size_t left = below(10); left > 0; --left) {
            book.rounds.push_back(round());
        }
        for (std::size_t left = below(4); left > 0; --left) {
            book.unknown["future " + text(4)] = json();
        }
        return book;
    }

private:
    std::mt19937 random_;
};

} // namespace ownmark::tests

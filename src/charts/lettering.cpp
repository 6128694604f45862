#include "charts/lettering.h"

#include "base/breaks.h"
#include "base/utf8.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ownmark::charts {

namespace {

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return words;
}

/// The longest beginning of `word` that fits, at least one grapheme.
std::string_view fitting_part(std::string_view word, Face face, float size, float width,
                              const MeasureText& measure) {
    std::size_t count = 1;
    std::string_view part = base::grapheme_prefix(word, 1);
    while (part.size() < word.size()) {
        const std::string_view longer = base::grapheme_prefix(word, ++count);
        if (measure(longer, face, size) > width) {
            break;
        }
        part = longer;
    }
    return part;
}

} // namespace

Box box_of(const Label& label, const MeasureText& measure) {
    const float width = measure(label.text, label.face, label.size);
    const float shift = label.anchor == Anchor::Start    ? 0
                        : label.anchor == Anchor::Middle ? width / 2
                                                         : width;
    return {.low = {label.at.x - shift, label.at.y - label.size * Ascent},
            .high = {label.at.x - shift + width, label.at.y + label.size * Descent}};
}

bool overlap(const Box& a, const Box& b) {
    return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

Box joined(const Box& a, const Box& b) {
    return {.low = {std::min(a.low.x, b.low.x), std::min(a.low.y, b.low.y)},
            .high = {std::max(a.high.x, b.high.x), std::max(a.high.y, b.high.y)}};
}

std::vector<std::string> wrapped(std::string_view text, Face face, float size, float width,
                                 const MeasureText& measure) {
    std::vector<std::string> lines;
    std::string line;
    for (std::string_view word : words_of(text)) {
        std::string_view before = " "; // stands between what is on the line and the next piece
        while (!word.empty()) {
            std::string_view piece = word.substr(0, base::first_piece(word));
            word.remove_prefix(piece.size());
            if (!line.empty()) {
                std::string longer = line + std::string(before) + std::string(piece);
                if (measure(longer, face, size) <= width) {
                    line = std::move(longer);
                    before = {};
                    continue;
                }
                lines.push_back(std::exchange(line, {}));
            }
            while (measure(piece, face, size) > width) {
                const std::string_view part = fitting_part(piece, face, size, width, measure);
                if (part.size() == piece.size()) {
                    break;
                }
                lines.emplace_back(part);
                piece.remove_prefix(part.size());
            }
            line = piece;
            before = {};
        }
    }
    if (!line.empty() || lines.empty()) {
        lines.push_back(line);
    }
    return lines;
}

float widest_word(std::string_view text, Face face, float size, const MeasureText& measure) {
    float widest = 0;
    for (const std::string_view word : words_of(text)) {
        widest = std::max(widest, measure(word, face, size));
    }
    return widest;
}

std::string whole(float number) {
    return std::to_string(static_cast<int>(std::floor(number + 0.5F)));
}

std::string with_tenths(float number) {
    const int tenths = static_cast<int>(std::floor(number * 10 + 0.5F));
    return std::to_string(tenths / 10) + "." + std::to_string(std::abs(tenths % 10));
}

} // namespace ownmark::charts

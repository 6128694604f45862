// Where words stand in a chart: the space a label takes, breaking lines, and numbers as words. Widths come
// from the caller's MeasureText, so that screen and print each place labels by their own fonts.
#pragma once
#include "charts/scene.h"

#include <string>
#include <string_view>
#include <vector>

namespace ownmark::charts {

/// Parts of the text size above and below the baseline that a line of text takes.
inline constexpr float Ascent = 0.78F;
inline constexpr float Descent = 0.24F;

Box box_of(const Label& label, const MeasureText& measure);
bool overlap(const Box& a, const Box& b);
Box joined(const Box& a, const Box& b);

/// `text` in lines of at most `width`, broken at spaces and between Chinese and Japanese characters; a word
/// that is too long is broken between graphemes.
std::vector<std::string> wrapped(std::string_view text, Face face, float size, float width,
                                 const MeasureText& measure);

/// Width of the widest word of `text`.
float widest_word(std::string_view text, Face face, float size, const MeasureText& measure);

/// Rounded, halves up: "81".
std::string whole(float number);

/// With one decimal: "4.6".
std::string with_tenths(float number);

} // namespace ownmark::charts

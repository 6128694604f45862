#include "ui/type_setter.h"

#include "base/breaks.h"

#include <cfloat>
#include <cmath>
#include <utility>

namespace ownmark::ui {

namespace {

bool is_set_whole(const TextLine& line) {
    return line.direction == base::Direction::RightToLeft || base::needs_shaping(line.text);
}

} // namespace

TypeSetter::TypeSetter(const Fonts& fonts, Shaper shaper, BreakLines break_lines)
    : fonts_(fonts),
      shaper_(std::move(shaper)),
      break_lines_(std::move(break_lines)) {}

float TypeSetter::width(const TextLine& line) const {
    if (line.text.empty()) { // ImGui would look for the end of a null text
        return 0;
    }
    if (shaper_.width && is_set_whole(line)) {
        return shaper_.width(line);
    }
    const char* begin = line.text.data();
    return font(line.cut)->CalcTextSizeA(line.px, FLT_MAX, 0, begin, begin + line.text.size()).x;
}

void TypeSetter::draw(ImDrawList& list, ImVec2 top, const TextLine& line, ImU32 colour) const {
    if (line.text.empty()) {
        return;
    }
    const bool from_right = line.direction == base::Direction::RightToLeft;
    if (shaper_.draw && is_set_whole(line)) {
        // Letters stand on whole px, as ImGui's do.
        shaper_.draw(list, {std::trunc(top.x), std::trunc(top.y) + ascent(line.cut, line.px)}, line, colour);
        return;
    }
    const char* begin = line.text.data();
    list.AddText(font(line.cut), line.px, {from_right ? top.x - width(line) : top.x, top.y}, colour, begin,
                 begin + line.text.size());
}

float TypeSetter::ascent(Cut cut, float px) const {
    return font(cut)->GetFontBaked(px)->Ascent;
}

float TypeSetter::height(Cut cut, float px) const {
    const ImFontBaked* baked = font(cut)->GetFontBaked(px);
    return baked->Ascent - baked->Descent;
}

std::vector<std::uint32_t> TypeSetter::pieces(std::string_view word) const {
    if (shaper_.word_ends && base::needs_dictionary(word)) {
        return shaper_.word_ends(word);
    }
    std::vector<std::uint32_t> ends;
    std::size_t end = 0;
    do {
        end += base::first_piece(word.substr(end));
        ends.push_back(static_cast<std::uint32_t>(end));
    } while (end < word.size());
    return ends;
}

} // namespace ownmark::ui

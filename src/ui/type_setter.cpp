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

void TypeSetter::draw(ImDrawList& list, ImVec2 start, const TextLine& line, ImU32 colour) const {
    if (line.text.empty()) {
        return;
    }
    const bool from_right = line.direction == base::Direction::RightToLeft;
    if (shaper_.draw && is_set_whole(line)) {
        shaper_.draw(list, {std::trunc(start.x), start.y}, line, colour); // as ImGui does it
        return;
    }
    const float ratio = ImGui::GetIO().DisplayFramebufferScale.y;
    const float top = std::round(start.y * ratio) / ratio - ascent(line.cut, line.px);
    const char* begin = line.text.data();
    const int first = list.VtxBuffer.Size;
    list.AddText(font(line.cut), line.px, {from_right ? start.x - width(line) : start.x, top}, colour, begin,
                 begin + line.text.size());
    // ImGui takes whole px for whole device px; with a ratio like 1.25 letters would blur.
    const float rest = top - std::trunc(top);
    for (int i = first; rest != 0 && i < list.VtxBuffer.Size; ++i) {
        list.VtxBuffer[i].pos.y += rest;
    }
}

float TypeSetter::ascent(Cut cut, float px) const {
    return font(cut)->GetFontBaked(px)->Ascent;
}

float TypeSetter::baseline(Cut cut, float px, float line_px) const {
    if (shaper_.baseline) {
        return shaper_.baseline(cut, px, line_px);
    }
    const ImFontBaked* baked = font(cut)->GetFontBaked(px);
    return std::floor((line_px - baked->Ascent + baked->Descent) / 2) + baked->Ascent;
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

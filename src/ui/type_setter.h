// All text is measured and drawn here and nowhere else, so that none is drawn letter by letter that has to be
// set whole: who does that (the browser) is handed in, as are the places where it breaks lines.
#pragma once
#include "base/scripts.h"
#include "imgui.h"
#include "semantics/node.h"
#include "ui/theme.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace ownmark::ui {

/// One font a Cut, in the order of Cut.
using Fonts = std::array<ImFont*, 4>;

/// Line ends of a person's text as the browser would break it: byte offset just past each line.
using BreakLines = std::function<std::vector<std::uint32_t>(std::string_view text, float width,
                                                            semantics::TextStyle style, float font_px)>;

/// A line of text to be set.
struct TextLine {
    Cut cut = Cut::Text;
    float px = 16;
    std::string_view text;
    base::Direction direction = base::Direction::LeftToRight;
};

/// Sets whole lines of any script.
struct Shaper {
    std::function<float(const TextLine& line)> width;
    /// `start` is on the baseline where the line begins: at the left, or at the right of one that runs from
    /// there.
    std::function<void(ImDrawList& list, ImVec2 start, const TextLine& line, ImU32 colour)> draw;
    /// Byte offsets just past each word within `text`, which has no spaces but needs a dictionary.
    std::function<std::vector<std::uint32_t>(std::string_view text)> word_ends;
    /// From the top of a line of `line_px` down to its baseline, px, where the browser has it in its fields.
    std::function<float(Cut cut, float px, float line_px)> baseline;
};

class TypeSetter {
public:
    /// Without `shaper` and `break_lines` every text is set letter by letter and broken by plain rules.
    explicit TypeSetter(const Fonts& fonts, Shaper shaper = {}, BreakLines break_lines = {});

    float width(const TextLine& line) const;
    /// `start` is on the baseline where the line begins: at the left, or at the right of one that runs from
    /// there. Letters stand on whole px across and on whole device px down.
    void draw(ImDrawList& list, ImVec2 start, const TextLine& line, ImU32 colour) const;

    float ascent(Cut cut, float px) const;
    /// From the top of a line of `line_px` to its baseline: the letters' box stands in its middle, px.
    float baseline(Cut cut, float px, float line_px) const;

    /// Where a line may end within `word`: byte offsets past each piece, the last of them its size.
    std::vector<std::uint32_t> pieces(std::string_view word) const;

    /// May be empty.
    const BreakLines& break_lines() const { return break_lines_; }

private:
    ImFont* font(Cut cut) const { return fonts_[static_cast<std::size_t>(cut)]; }

    Fonts fonts_;
    Shaper shaper_;
    BreakLines break_lines_;
};

} // namespace ownmark::ui

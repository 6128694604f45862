// Lines whose letters join, reorder or stack, each drawn whole by the browser and kept in ImGui's atlas for
// as long as there is room: what was used longest ago goes first.
#pragma once
#include "imgui.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::platform {

/// A line of text: the cut as canvas_glyphs.h counts them, and its size, px.
struct ShapedLine {
    int cut = 0;
    float px = 16;
    std::string_view text;
    /// It runs, and begins, at the right.
    bool from_right = false;
};

class ShapedLines {
public:
    /// px.
    float width(const ShapedLine& line);
    /// `start` is on the baseline, where the line begins.
    void draw(ImDrawList& list, ImVec2 start, const ShapedLine& line, ImU32 colour);
    /// Byte offsets past each word of a text without spaces.
    std::vector<std::uint32_t> word_ends(std::string_view text);

    /// Before a frame: makes room.
    void begin_frame();
    /// Everything is measured and drawn anew when it is next wanted. Not within a frame.
    void forget();

private:
    struct Kept {
        int used_in_frame = 0;
        float width = -1; ///< px; less than 0 when nobody has asked
        std::vector<std::uint32_t> word_ends = {};
        // The picture: its box in device px, from where the line begins.
        bool drawn = false;
        bool coloured = false;
        int x = 0, y = 0, pixel_width = 0, pixel_height = 0;
        ImFontAtlasRectId rect = ImFontAtlasRectId_Invalid;
    };

    Kept& kept(const std::string& key);
    /// `colour` is 0xRRGGBB: that of the letters beside emoji.
    void draw_picture(Kept& kept, const ShapedLine& line, float shift, int colour);
    void release(const Kept& kept);

    std::map<std::string, Kept> kept_;
    /// Of all pictures, device px.
    int area_ = 0;
};

} // namespace ownmark::platform

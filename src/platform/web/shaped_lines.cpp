#include "platform/web/shaped_lines.h"

#include "imgui_internal.h"
#include "platform/web/browser.h"
#include "platform/web/canvas_glyphs.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ownmark::platform {

namespace {

constexpr std::size_t MostKept = 4000;
/// Device px of pictures: two screens full of text at 2 px a px. Four bytes each.
constexpr int MostArea = 1 << 22;
/// Lines are placed to a part of a device px, since at ratios like 1.25 they may begin there.
constexpr float Phases = 4;
/// Nobody sees further into a line.
constexpr std::size_t MostBytes = 8000;

float density() {
    return ImGui::GetIO().DisplayFramebufferScale.x;
}

int length_of(std::string_view text) {
    return static_cast<int>(text.size());
}

/// All that makes two lines look different, and the text.
std::string key_of(const ShapedLine& line, float shift, int colour) {
    struct {
        float px;
        float density;
        float shift;
        int colour;
        int cut_and_side;
    } const look{line.px, density(), shift, colour, line.cut * 2 + (line.from_right ? 1 : 0)};

    std::string key(sizeof look, '\0');
    std::memcpy(key.data(), &look, sizeof look);
    key += line.text;
    return key;
}

/// A line far longer than any screen is wide, up to between two characters.
std::string_view seen_part(std::string_view text) {
    std::size_t end = std::min(text.size(), MostBytes);
    while (end < text.size() && (static_cast<std::uint8_t>(text[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return text.substr(0, end);
}

constexpr float WidthOnly = -1;
constexpr float WordsOnly = -2;

} // namespace

ShapedLines::Kept& ShapedLines::kept(const std::string& key) {
    Kept& found = kept_[key];
    found.used_in_frame = ImGui::GetFrameCount();
    return found;
}

float ShapedLines::width(const ShapedLine& line) {
    Kept& found = kept(key_of(line, WidthOnly, 0));
    if (found.width < 0) {
        float box[5] = {};
        glyphs_set_font(line.cut, line.px * density(), line.from_right ? 1 : 0);
        glyphs_measure_line(line.text.data(), length_of(line.text), 0, box);
        found.width = box[0] / density();
    }
    return found.width;
}

std::vector<std::uint32_t> ShapedLines::word_ends(std::string_view text) {
    Kept& found = kept(key_of({.text = text}, WordsOnly, 0));
    if (found.word_ends.empty()) {
        found.word_ends.resize(text.size());
        found.word_ends.resize(static_cast<std::size_t>(
            text_word_ends(text.data(), length_of(text), found.word_ends.data(), length_of(text))));
    }
    return found.word_ends;
}

void ShapedLines::draw_picture(Kept& kept, const ShapedLine& line, float shift, int colour) {
    kept.drawn = true;
    float box[5] = {};
    glyphs_set_font(line.cut, line.px * density(), line.from_right ? 1 : 0);
    if (glyphs_measure_line(line.text.data(), length_of(line.text), shift, box) == 0) {
        return;
    }
    kept.x = static_cast<int>(box[1]);
    kept.y = static_cast<int>(box[2]);
    kept.pixel_width = static_cast<int>(box[3]);
    kept.pixel_height = static_cast<int>(box[4]);
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(kept.pixel_width * kept.pixel_height) * 4);
    glyphs_draw(pixels.data(), 0);
    kept.coloured = is_coloured(pixels);
    if (kept.coloured && colour != 0) {
        glyphs_draw(pixels.data(), colour); // letters can't take another colour afterwards, as others do
    }
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    kept.rect = atlas.AddCustomRect(kept.pixel_width, kept.pixel_height, &place);
    if (kept.rect == ImFontAtlasRectId_Invalid) {
        return;
    }
    area_ += kept.pixel_width * kept.pixel_height;
    for (int y = 0; y < kept.pixel_height; ++y) {
        const std::uint8_t* from = &pixels[static_cast<std::size_t>(y * kept.pixel_width) * 4];
        auto* to = static_cast<std::uint8_t*>(atlas.TexData->GetPixelsAt(place.x, place.y + y));
        for (int i = 0; i < kept.pixel_width * 4; ++i) {
            to[i] = kept.coloured || i % 4 == 3 ? from[i] : std::uint8_t{255};
        }
    }
}

void ShapedLines::draw(ImDrawList& list, ImVec2 start, const ShapedLine& whole, ImU32 colour) {
    ShapedLine line = whole;
    line.text = seen_part(whole.text);
    const float ratio = density();
    const float x = std::round(start.x * ratio * Phases) / Phases;
    const float shift = x - std::floor(x);
    const int red_green_blue =
        static_cast<int>(((colour & 255U) << 16U) | (colour & 0xFF00U) | ((colour >> 16U) & 255U));
    Kept* picture = &kept(key_of(line, shift, 0));
    if (!picture->drawn) {
        draw_picture(*picture, line, shift, 0);
    }
    if (picture->coloured && red_green_blue != 0) {
        picture = &kept(key_of(line, shift, red_green_blue));
        if (!picture->drawn) {
            draw_picture(*picture, line, shift, red_green_blue);
        }
    }
    const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    if (!atlas.GetCustomRect(picture->rect, &place)) {
        return;
    }
    const ImVec2 low{(std::floor(x) + static_cast<float>(picture->x)) / ratio,
                     (std::round(start.y * ratio) + static_cast<float>(picture->y)) / ratio};
    const ImVec2 high{low.x + static_cast<float>(picture->pixel_width) / ratio,
                      low.y + static_cast<float>(picture->pixel_height) / ratio};
    list.AddImage(atlas.TexRef, low, high, place.uv0, place.uv1,
                  picture->coloured ? colour | ~IM_COL32_A_MASK : colour);
}

void ShapedLines::release(const Kept& kept) {
    if (kept.rect != ImFontAtlasRectId_Invalid) {
        area_ -= kept.pixel_width * kept.pixel_height;
        ImGui::GetIO().Fonts->RemoveCustomRect(kept.rect);
    }
}

void ShapedLines::begin_frame() {
    // Nothing that the last frame showed, or it would be made anew at once.
    for (int age = 512; age > 0 && (kept_.size() > MostKept || area_ > MostArea); age /= 2) {
        std::erase_if(kept_, [&](const auto& entry) {
            const bool old = entry.second.used_in_frame + age < ImGui::GetFrameCount();
            if (old) {
                release(entry.second);
            }
            return old;
        });
    }
}

void ShapedLines::forget() {
    for (const auto& [key, kept] : kept_) {
        release(kept);
    }
    kept_.clear();
}

} // namespace ownmark::platform

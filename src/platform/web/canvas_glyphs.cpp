#include "platform/web/canvas_glyphs.h"

#include "imgui_internal.h"
#include "platform/web/browser.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace ownmark::platform {

namespace {

/// Glyphs are drawn twice as wide as they stand, then blurred by one half: letters may stand at third pixels.
constexpr float Wide = 2;

/// The cut of the family rides in the source's flags; a pointer to anything would have to live somewhere.
int cut_of(const ImFontConfig& source) {
    return static_cast<int>(source.FontLoaderFlags);
}

void use_font(const ImFontConfig& source, const ImFontBaked& baked) {
    glyphs_set_font(cut_of(source), baked.Size * source.RasterizerDensity * baked.RasterizerDensity, 0);
}

bool begin_size(ImFontAtlas* /*atlas*/, ImFontConfig* source, ImFontBaked* baked, void* /*data*/) {
    use_font(*source, *baked);
    const float density = source->RasterizerDensity * baked->RasterizerDensity;
    float metrics[2] = {};
    glyphs_read_metrics(metrics);
    // Browsers round both before they place a line's baseline.
    baked->Ascent = std::round(metrics[0] / density);
    baked->Descent = -std::round(metrics[1] / density);
    return true;
}

bool contains(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/, ImWchar c) {
    return c >= 0x20;
}

bool init_source(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/) {
    return true;
}

bool has_no_shape(ImWchar c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || c == 0xFE0F || c == 0x200D;
}

/// Keeps the coverage of each pixel, each mixed half with its left neighbour.
void keep_soft_coverage(std::vector<std::uint8_t>& rgba, int width, int height) {
    for (int y = 0; y < height; ++y) {
        int before = 0;
        for (int x = 0; x < width; ++x) {
            const auto at = static_cast<std::size_t>(y * width + x);
            const int here = rgba[at * 4 + 3];
            rgba[at] = static_cast<std::uint8_t>((here + before) / 2);
            before = here;
        }
    }
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void* /*data*/, ImWchar c,
                ImFontGlyph* out, float* advance) {
    if (has_no_shape(c)) {
        return false;
    }
    use_font(*source, *baked);
    const float density = source->RasterizerDensity * baked->RasterizerDensity;
    if (advance != nullptr) {
        *advance = glyphs_advance(c) / density;
        return true;
    }
    float box[5] = {};
    const bool visible = glyphs_measure(c, box) != 0;
    out->Codepoint = c;
    out->AdvanceX = box[0] / density;
    if (!visible) {
        return true;
    }
    const int width = static_cast<int>(box[3]);
    const int height = static_cast<int>(box[4]);
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(width * height) * 4);
    glyphs_draw(pixels.data(), 0);
    const ImFontAtlasRectId packed = ImFontAtlasPackAddRect(atlas, width, height);
    if (packed == ImFontAtlasRectId_Invalid) {
        return false;
    }
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, packed);
    const float across = 1 / (density * Wide);
    const float down = 1 / density;
    out->X0 = box[1] * across;
    out->Y0 = box[2] * down + baked->Ascent;
    out->X1 = out->X0 + static_cast<float>(width) * across;
    out->Y1 = out->Y0 + static_cast<float>(height) * down;
    out->Visible = true;
    out->PackId = packed;
    out->Colored = is_coloured(pixels);
    if (out->Colored) {
        ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, rect, pixels.data(),
                                           ImTextureFormat_RGBA32, width * 4);
        return true;
    }
    keep_soft_coverage(pixels, width, height);
    out->X0 -= 0.5F * across; // the blur moved it right by half a texel
    out->X1 -= 0.5F * across;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, rect, pixels.data(), ImTextureFormat_Alpha8,
                                       width);
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "canvas";
    loader.FontSrcInit = init_source;
    loader.FontSrcContainsGlyph = contains;
    loader.FontBakedInit = begin_size;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

const ImFontLoader CanvasLoader = make_loader();

} // namespace

bool is_coloured(std::span<const std::uint8_t> rgba) {
    for (std::size_t i = 0; i + 3 < rgba.size(); i += 4) {
        if (rgba[i + 3] > 8 && (rgba[i] | rgba[i + 1] | rgba[i + 2]) > 8) {
            return true;
        }
    }
    return false;
}

const ImFontLoader* canvas_loader() {
    return &CanvasLoader;
}

std::array<ImFont*, 4> add_canvas_fonts() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    std::array<ImFont*, 4> fonts{};
    for (std::size_t cut = 0; cut < fonts.size(); ++cut) {
        ImFontConfig config;
        config.FontLoader = canvas_loader();
        config.FontLoaderFlags = static_cast<unsigned>(cut);
        config.SizePixels = 16;
        config.PixelSnapH = false;
        fonts[cut] = atlas.AddFont(&config);
    }
    return fonts;
}

void forget_canvas_glyphs() {
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    if (atlas->Builder != nullptr) {
        ImFontAtlasBuildDiscardBakes(atlas, 0);
    }
}

} // namespace ownmark::platform

// Dear ImGui asks for its default loader under this name; ours keeps its own rasteriser out of the program.
namespace ImGuiFreeType {
const ImFontLoader* GetFontLoader() {
    return ownmark::platform::canvas_loader();
}
} // namespace ImGuiFreeType

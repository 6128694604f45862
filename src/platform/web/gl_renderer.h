// Draws Dear ImGui's lists and our paint structs with WebGL2. Sets all state it needs and asks for none back.
// Survives a lost context: forget() drops what is gone, the next draw() makes it anew.
#pragma once
#include "imgui.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ownmark::paint {
struct Card;
struct Linen;
} // namespace ownmark::paint

namespace ownmark::platform {

class GlRenderer {
public:
    GlRenderer() = default;
    GlRenderer(const GlRenderer&) = delete;
    GlRenderer& operator=(const GlRenderer&) = delete;

    /// Draws one frame. `ground` is what lies under everything, as ImGui's colours.
    void draw(ImDrawData& data, ImU32 ground);
    /// The context is lost: nothing on the card exists any more.
    void forget();

private:
    /// What the shaders take, all of them together; each program has some.
    enum class Uniform : std::uint8_t {
        View,
        Box,
        Reach,
        Ratio,
        Radius,
        Fill,
        Edge,
        EdgeWidth,
        Shadows,
        ShadowShapes,
        Warp,
        Weft,
        Count
    };
    static constexpr std::array<const char*, static_cast<std::size_t>(Uniform::Count)> UniformNames = {
        "view", "box",        "reach",  "ratio",        "radius", "fill",
        "edge", "edge_width", "shadow", "shadow_shape", "warp",   "weft"};

    struct Program {
        std::uint32_t id = 0;
        /// -1 for those that it doesn't have: setting them does nothing.
        std::array<std::int32_t, UniformNames.size()> places{};

        std::int32_t at(Uniform uniform) const { return places[static_cast<std::size_t>(uniform)]; }
    };

    static Program linked(std::string_view vertex, std::string_view fragment);
    void create();
    static void update_texture(ImTextureData& texture);
    void draw_list(const ImDrawList& list, const ImDrawData& data);
    void use_triangles(const ImDrawData& data);
    void point_at_vertices(unsigned first);
    void draw_paint(const void* bytes, const ImDrawData& data);
    void draw_card(const paint::Card& card, const ImDrawData& data);
    void draw_linen(const paint::Linen& linen, const ImDrawData& data);
    void begin_box(const Program& program, const std::array<float, 4>& box, float reach,
                   const ImDrawData& data);

    bool ready_ = false;
    Program triangles_;
    Program card_;
    Program linen_;
    std::uint32_t vertex_array_ = 0;
    std::uint32_t box_array_ = 0;
    std::uint32_t vertices_ = 0;
    std::uint32_t indices_ = 0;
};

} // namespace ownmark::platform

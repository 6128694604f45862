// Draws Dear ImGui's lists and our paint structs with WebGL2. Sets all state it needs and asks for none back.
// Survives a lost context: forget() drops what is gone, the next draw() makes it anew.
#pragma once
#include <cstdint>

#include "imgui.h"

namespace ownmark::platform {

class GlRenderer {
public:
    GlRenderer() = default;
    GlRenderer(const GlRenderer&) = delete;
    GlRenderer& operator=(const GlRenderer&) = delete;

    /// Draws one frame. `clear` is the ground, as ImGui's colours.
    void draw(ImDrawData& data, ImU32 clear);
    /// The context is lost: nothing on the card exists any more.
    void forget();

private:
    struct Program {
        std::uint32_t id = 0;
        std::int32_t view = -1;
    };
    struct BoxProgram : Program {
        std::int32_t box = -1, radius = -1, fill = -1, edge = -1, edge_width = -1, shadow = -1, shadow_shape = -1;
    };
    struct LinenProgram : Program {
        std::int32_t box = -1, ground = -1, warp = -1, weft = -1, pixel = -1;
    };

    void create();
    void update_texture(ImTextureData& texture);
    void draw_list(const ImDrawList& list, const ImDrawData& data);
    void draw_paint(const void* bytes, const ImDrawData& data);
    void use_triangles(const ImDrawData& data);

    bool ready_ = false;
    Program triangles_;
    BoxProgram card_;
    LinenProgram linen_;
    std::uint32_t vertex_array_ = 0;
    std::uint32_t quad_array_ = 0;
    std::uint32_t vertices_ = 0;
    std::uint32_t indices_ = 0;
};

}  // namespace ownmark::platform

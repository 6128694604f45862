// Draws Dear ImGui's lists and our paint structs with WebGL2. Sets all state it needs and asks for none back.
// Survives a lost context: forget() drops what is gone, the next draw() makes it anew.
#pragma once
#include "imgui.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
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

    /// Draws one frame. `ground` is what lies under everything, as ImGui's colours. False, with nothing
    /// drawn, where the shaders don't work.
    bool draw(ImDrawData& data, ImU32 ground);

    /// What is wrong with the shaders, for who looks into the browser's console.
    const std::string& fault() const { return fault_; }

    /// The context is lost: nothing on the card exists any more.
    void forget();

private:
    enum class Uniform : std::uint8_t {
#define UNIFORM(name, ...) name,
#define PROGRAM(...)
#include "platform/web/gl_programs.inc"
#undef PROGRAM
#undef UNIFORM
        Count
    };

    struct Program {
        std::uint32_t id = 0;
        /// Only those that gl_programs.inc gives it.
        std::array<std::int32_t, static_cast<std::size_t>(Uniform::Count)> places{};

        std::int32_t at(Uniform uniform) const { return places[static_cast<std::size_t>(uniform)]; }
    };

    /// Sends the shaders to the card, which may compile several at once.
    static std::uint32_t begun(std::string_view vertex, std::string_view fragment);
    /// Whether the program works and takes `uniforms`; fault() says what is wrong.
    bool finished(Program& program, const char* name, std::initializer_list<Uniform> uniforms);
    bool create();
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
#define UNIFORM(...)
#define PROGRAM(name, ...) Program name##_;
#include "platform/web/gl_programs.inc"
#undef PROGRAM
#undef UNIFORM
    std::string fault_;
    std::uint32_t vertex_array_ = 0;
    std::uint32_t box_array_ = 0;
    std::uint32_t vertices_ = 0;
    std::uint32_t indices_ = 0;
};

} // namespace ownmark::platform

#include "platform/web/gl_renderer.h"

#include "embedded/platform/card_frag.h"
#include "embedded/platform/linen_frag.h"
#include "embedded/platform/quad_vert.h"
#include "embedded/platform/triangles_frag.h"
#include "embedded/platform/triangles_vert.h"
#include "paint/callback.h"
#include "paint/paint.h"

#include <GLES3/gl3.h>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace ownmark::platform {

namespace {

GLuint compiled(GLenum kind, std::string_view source) {
    const GLuint shader = glCreateShader(kind);
    const char* text = source.data();
    const auto length = static_cast<GLint>(source.size());
    glShaderSource(shader, 1, &text, &length);
    glCompileShader(shader);
    return shader;
}

void set_colour(GLint place, paint::Rgba c) {
    const auto part = [&](unsigned shift) { return static_cast<float>((c >> shift) & 255U) / 255.0F; };
    glUniform4f(place, part(0), part(8), part(16), part(24));
}

/// At ratios like 1.5 a whole px lies between two device pixels: glyphs move to the nearest one, as the
/// browser's own text does, or they blur. Every quad with a texture is a glyph.
void snap_glyphs(ImDrawList& list, float ratio) {
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    for (int i = 0; i + 3 < list.VtxBuffer.Size;) {
        const ImDrawVert& first = list.VtxBuffer[i];
        if (first.uv.x == white.x && first.uv.y == white.y) {
            ++i;
            continue;
        }
        const float by = std::round(first.pos.y * ratio) / ratio - first.pos.y;
        for (const int end = i + 4; i < end; ++i) {
            list.VtxBuffer[i].pos.y += by;
        }
    }
}

} // namespace

std::uint32_t GlRenderer::begun(std::string_view vertex, std::string_view fragment) {
    const GLuint program = glCreateProgram();
    glAttachShader(program, compiled(GL_VERTEX_SHADER, vertex));
    glAttachShader(program, compiled(GL_FRAGMENT_SHADER, fragment));
    glLinkProgram(program);
    return program;
}

bool GlRenderer::finished(Program& program, const char* name, std::initializer_list<Uniform> uniforms) {
    constexpr std::array Names = {
#define UNIFORM(name, glsl) #glsl,
#define PROGRAM(...)
#include "platform/web/gl_programs.inc"
#undef PROGRAM
#undef UNIFORM
    };
    fault_ = std::string("The shaders of ") + name + " don't work here. ";
    GLint is_linked = 0;
    glGetProgramiv(program.id, GL_LINK_STATUS, &is_linked);
    std::array<GLuint, 2> shaders{};
    glGetAttachedShaders(program.id, static_cast<GLsizei>(shaders.size()), nullptr, shaders.data());
    std::array<char, 400> log{};
    for (const GLuint shader : shaders) {
        if (is_linked == 0) {
            glGetShaderInfoLog(shader, log.size(), nullptr, log.data());
            fault_ += log.data();
        }
        glDeleteShader(shader);
    }
    if (is_linked == 0) {
        glGetProgramInfoLog(program.id, log.size(), nullptr, log.data());
        fault_ += log.data();
        return false;
    }
    program.places.fill(-1);
    for (const Uniform uniform : uniforms) {
        const auto i = static_cast<std::size_t>(uniform);
        program.places[i] = glGetUniformLocation(program.id, Names[i]);
        if (program.places[i] < 0) {
            fault_ += std::string("They take no ") + Names[i] + ".";
            return false;
        }
    }
    fault_.clear();
    return true;
}

bool GlRenderer::create() {
    using enum Uniform;
#define UNIFORM(...)
#define PROGRAM(name, vertex, fragment, ...) name##_.id = begun(vertex, fragment);
#include "platform/web/gl_programs.inc"
#undef PROGRAM
#define PROGRAM(name, vertex, fragment, ...)                                                                 \
    if (!finished(name##_, #name, {__VA_ARGS__})) {                                                          \
        return false;                                                                                        \
    }
#include "platform/web/gl_programs.inc"
#undef PROGRAM
#undef UNIFORM
    glGenVertexArrays(1, &vertex_array_);
    glGenVertexArrays(1, &box_array_);
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
    glBindVertexArray(vertex_array_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    for (const GLuint place : {0U, 1U, 2U}) {
        glEnableVertexAttribArray(place);
    }
    ready_ = true;
    return true;
}

void GlRenderer::forget() {
    ready_ = false;
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        switch (texture->Status) {
        case ImTextureStatus_OK:
        case ImTextureStatus_WantUpdates: texture->SetStatus(ImTextureStatus_WantCreate); break;
        case ImTextureStatus_WantDestroy: texture->SetStatus(ImTextureStatus_Destroyed); break;
        case ImTextureStatus_WantCreate:
        case ImTextureStatus_Destroyed: break;
        }
    }
}

void GlRenderer::update_texture(ImTextureData& texture) {
    switch (texture.Status) {
    case ImTextureStatus_WantCreate: {
        GLuint id = 0;
        glGenTextures(1, &id);
        glBindTexture(GL_TEXTURE_2D, id);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                     texture.GetPixels());
        texture.SetTexID(static_cast<ImTextureID>(id));
        texture.SetStatus(ImTextureStatus_OK);
        return;
    }
    case ImTextureStatus_WantUpdates:
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.TexID));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
        for (const ImTextureRect& r : texture.Updates) {
            glTexSubImage2D(GL_TEXTURE_2D, 0, r.x, r.y, r.w, r.h, GL_RGBA, GL_UNSIGNED_BYTE,
                            texture.GetPixelsAt(r.x, r.y));
        }
        texture.SetStatus(ImTextureStatus_OK);
        return;
    case ImTextureStatus_WantDestroy:
        if (texture.UnusedFrames > 0) {
            const auto id = static_cast<GLuint>(texture.TexID);
            glDeleteTextures(1, &id);
            texture.SetTexID(ImTextureID_Invalid);
            texture.SetStatus(ImTextureStatus_Destroyed);
        }
        return;
    case ImTextureStatus_OK:
    case ImTextureStatus_Destroyed: return;
    }
}

void GlRenderer::use_triangles(const ImDrawData& data) {
    glUseProgram(triangles_.id);
    glUniform2f(triangles_.at(Uniform::View), data.DisplaySize.x, data.DisplaySize.y);
    glBindVertexArray(vertex_array_);
}

/// WebGL can't draw from a base vertex: the attributes begin there instead.
void GlRenderer::point_at_vertices(unsigned first) {
    const auto attribute = [&](GLuint place, GLint size, GLenum type, GLboolean normalised,
                               std::size_t offset) {
        glVertexAttribPointer(place, size, type, normalised, sizeof(ImDrawVert),
                              reinterpret_cast<const void*>(first * sizeof(ImDrawVert) + offset));
    };
    attribute(0, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
    attribute(1, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
    attribute(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
}

void GlRenderer::begin_box(const Program& program, const std::array<float, 4>& box, float reach,
                           const ImDrawData& data) {
    glUseProgram(program.id);
    glBindVertexArray(box_array_);
    glUniform2f(program.at(Uniform::View), data.DisplaySize.x, data.DisplaySize.y);
    glUniform4fv(program.at(Uniform::Box), 1, box.data());
    glUniform1f(program.at(Uniform::Reach), reach);
    glUniform1f(program.at(Uniform::Ratio), data.FramebufferScale.x);
}

void GlRenderer::draw_card(const paint::Card& card, const ImDrawData& data) {
    begin_box(card_, {card.x, card.y, card.width, card.height},
              card.shadow_blur + std::fabs(card.shadow_drop) + 2, data);
    glUniform1f(card_.at(Uniform::Radius), card.radius);
    set_colour(card_.at(Uniform::Fill), card.fill);
    set_colour(card_.at(Uniform::Edge), card.edge);
    glUniform1f(card_.at(Uniform::EdgeWidth), card.edge_width);
    const ImVec4 wide = ImGui::ColorConvertU32ToFloat4(card.shadow);
    const ImVec4 close = ImGui::ColorConvertU32ToFloat4(card.near_shadow);
    const std::array colours = {wide.x, wide.y, wide.z, wide.w, close.x, close.y, close.z, close.w};
    const std::array shapes = {card.shadow_blur, card.shadow_drop, card.near_blur, card.near_drop};
    glUniform4fv(card_.at(Uniform::Shadows), 2, colours.data());
    glUniform2fv(card_.at(Uniform::ShadowShapes), 2, shapes.data());
}

void GlRenderer::draw_linen(const paint::Linen& linen, const ImDrawData& data) {
    begin_box(linen_, {linen.x, linen.y, linen.width, linen.height}, 0, data);
    set_colour(linen_.at(Uniform::Fill), linen.ground);
    set_colour(linen_.at(Uniform::Warp), linen.warp);
    set_colour(linen_.at(Uniform::Weft), linen.weft);
}

void GlRenderer::draw_paint(const void* bytes, const ImDrawData& data) {
    // The list holds the struct's bytes at whatever address.
    const auto copied = [&]<class Paint>(Paint paint) {
        std::memcpy(&paint, bytes, sizeof paint);
        return paint;
    };
    switch (copied(paint::Kind{})) {
    case paint::Kind::Card: draw_card(copied(paint::Card{}), data); break;
    case paint::Kind::Linen: draw_linen(copied(paint::Linen{}), data); break;
    }
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    use_triangles(data);
}

void GlRenderer::draw_list(const ImDrawList& list, const ImDrawData& data) {
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.Size * static_cast<GLsizeiptr>(sizeof(ImDrawVert)),
                 list.VtxBuffer.Data, GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.Size * static_cast<GLsizeiptr>(sizeof(ImDrawIdx)),
                 list.IdxBuffer.Data, GL_STREAM_DRAW);
    point_at_vertices(0);
    unsigned first = 0;
    const float scale = data.FramebufferScale.x;
    const float height = data.DisplaySize.y * scale;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const float x0 = std::fmax(command.ClipRect.x * scale, 0.0F);
        const float y0 = std::fmax(command.ClipRect.y * scale, 0.0F);
        const float x1 = command.ClipRect.z * scale;
        const float y1 = std::fmin(command.ClipRect.w * scale, height);
        if (x1 <= x0 || y1 <= y0) {
            continue;
        }
        glScissor(static_cast<GLint>(x0), static_cast<GLint>(height - y1),
                  static_cast<GLsizei>(std::ceil(x1 - x0)), static_cast<GLsizei>(std::ceil(y1 - y0)));
        if (command.UserCallback == paint::marker) {
            draw_paint(command.UserCallbackData, data);
            continue;
        }
        assert(command.UserCallback == nullptr);
        if (command.VtxOffset != first) {
            first = command.VtxOffset;
            point_at_vertices(first);
        }
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                       sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                       reinterpret_cast<const void*>(
                           static_cast<std::uintptr_t>(command.IdxOffset * sizeof(ImDrawIdx))));
    }
}

bool GlRenderer::draw(ImDrawData& data, ImU32 ground) {
    if (!ready_ && !create()) {
        return false;
    }
    if (data.Textures != nullptr) {
        for (ImTextureData* texture : *data.Textures) {
            update_texture(*texture);
        }
    }
    glViewport(0, 0, static_cast<GLsizei>(std::lround(data.DisplaySize.x * data.FramebufferScale.x)),
               static_cast<GLsizei>(std::lround(data.DisplaySize.y * data.FramebufferScale.y)));
    glDisable(GL_SCISSOR_TEST);
    const auto part = [&](unsigned shift) { return static_cast<float>((ground >> shift) & 255U) / 255.0F; };
    glClearColor(part(0), part(8), part(16), 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glActiveTexture(GL_TEXTURE0);
    use_triangles(data);
    const float ratio = data.FramebufferScale.y;
    for (ImDrawList* list : data.CmdLists) {
        if (ratio != std::floor(ratio)) {
            snap_glyphs(*list, ratio);
        }
        draw_list(*list, data);
    }
    return true;
}

} // namespace ownmark::platform

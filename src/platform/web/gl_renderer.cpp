#include "platform/web/gl_renderer.h"

#include <GLES3/gl3.h>

#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <string_view>

#include "embedded/platform/card_frag.h"
#include "embedded/platform/linen_frag.h"
#include "embedded/platform/quad_vert.h"
#include "embedded/platform/triangles_frag.h"
#include "embedded/platform/triangles_vert.h"
#include "paint/callback.h"
#include "paint/paint.h"

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

GLuint linked(std::string_view vertex, std::string_view fragment) {
    const GLuint program = glCreateProgram();
    const GLuint v = compiled(GL_VERTEX_SHADER, vertex);
    const GLuint f = compiled(GL_FRAGMENT_SHADER, fragment);
    glAttachShader(program, v);
    glAttachShader(program, f);
    glLinkProgram(program);
    glDeleteShader(v);
    glDeleteShader(f);
    return program;
}

void set_colour(GLint place, paint::Rgba c) {
    const auto part = [&](unsigned shift) { return static_cast<float>((c >> shift) & 255U) / 255.0F; };
    glUniform4f(place, part(0), part(8), part(16), part(24));
}

}  // namespace

void GlRenderer::create() {
    triangles_.id = linked(triangles_vert, triangles_frag);
    triangles_.view = glGetUniformLocation(triangles_.id, "view");
    card_.id = linked(quad_vert, card_frag);
    linen_.id = linked(quad_vert, linen_frag);
    glGenVertexArrays(1, &vertex_array_);
    glGenVertexArrays(1, &quad_array_);
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
    glBindVertexArray(vertex_array_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    const auto attribute = [](GLuint place, GLint size, GLenum type, GLboolean normalised, std::size_t offset) {
        glEnableVertexAttribArray(place);
        glVertexAttribPointer(place, size, type, normalised, sizeof(ImDrawVert), reinterpret_cast<const void*>(offset));
    };
    attribute(0, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
    attribute(1, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
    attribute(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
    ready_ = true;
}

void GlRenderer::forget() {
    ready_ = false;
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_OK || texture->Status == ImTextureStatus_WantUpdates) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_WantCreate);
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
            glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA, GL_UNSIGNED_BYTE, texture.GetPixels());
            texture.SetTexID(static_cast<ImTextureID>(id));
            texture.SetStatus(ImTextureStatus_OK);
            return;
        }
        case ImTextureStatus_WantUpdates:
            glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.TexID));
            glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
            for (const ImTextureRect& r : texture.Updates) {
                glTexSubImage2D(GL_TEXTURE_2D, 0, r.x, r.y, r.w, r.h, GL_RGBA, GL_UNSIGNED_BYTE, texture.GetPixelsAt(r.x, r.y));
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
    glUniform2f(triangles_.view, data.DisplaySize.x, data.DisplaySize.y);
    glBindVertexArray(vertex_array_);
}

void GlRenderer::draw_paint(const void* bytes, const ImDrawData& data) {
    paint::Kind kind{};
    std::memcpy(&kind, bytes, sizeof kind);
    const auto uniform = [](const Program& p, const char* name) { return glGetUniformLocation(p.id, name); };
    const auto begin = [&](const Program& p, float x, float y, float w, float h, float reach) {
        glUseProgram(p.id);
        glBindVertexArray(quad_array_);
        glUniform2f(uniform(p, "view"), data.DisplaySize.x, data.DisplaySize.y);
        glUniform4f(uniform(p, "box"), x, y, w, h);
        glUniform1f(uniform(p, "reach"), reach);
        glUniform1f(uniform(p, "ratio"), data.FramebufferScale.x);
    };
    switch (kind) {
        case paint::Kind::Card: {
            paint::Card c;
            std::memcpy(&c, bytes, sizeof c);
            begin(card_, c.x, c.y, c.width, c.height, c.shadow_blur + std::fabs(c.shadow_drop) + 2);
            glUniform1f(uniform(card_, "radius"), c.radius);
            set_colour(uniform(card_, "fill"), c.fill);
            set_colour(uniform(card_, "edge"), c.edge);
            glUniform1f(uniform(card_, "edge_width"), c.edge_width);
            set_colour(uniform(card_, "shadow[0]"), c.shadow);
            set_colour(uniform(card_, "shadow[1]"), c.near_shadow);
            glUniform2f(uniform(card_, "shadow_shape[0]"), c.shadow_blur, c.shadow_drop);
            glUniform2f(uniform(card_, "shadow_shape[1]"), c.near_blur, c.near_drop);
            glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
            break;
        }
        case paint::Kind::Linen: {
            paint::Linen l;
            std::memcpy(&l, bytes, sizeof l);
            begin(linen_, l.x, l.y, l.width, l.height, 0);
            set_colour(uniform(linen_, "ground"), l.ground);
            set_colour(uniform(linen_, "warp"), l.warp);
            set_colour(uniform(linen_, "weft"), l.weft);
            glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
            break;
        }
        case paint::Kind::Weave: break;
    }
    use_triangles(data);
}

void GlRenderer::draw_list(const ImDrawList& list, const ImDrawData& data) {
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.Size * static_cast<GLsizeiptr>(sizeof(ImDrawVert)), list.VtxBuffer.Data, GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.Size * static_cast<GLsizeiptr>(sizeof(ImDrawIdx)), list.IdxBuffer.Data, GL_STREAM_DRAW);
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
        glScissor(static_cast<GLint>(x0), static_cast<GLint>(height - y1), static_cast<GLsizei>(std::ceil(x1 - x0)), static_cast<GLsizei>(std::ceil(y1 - y0)));
        if (command.UserCallback == paint::marker) {
            draw_paint(command.UserCallbackData, data);
            continue;
        }
        assert(command.UserCallback == nullptr);
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                       reinterpret_cast<const void*>(static_cast<std::uintptr_t>(command.IdxOffset * sizeof(ImDrawIdx))));
    }
}

void GlRenderer::draw(ImDrawData& data, ImU32 clear) {
    if (!ready_) {
        create();
    }
    if (data.Textures != nullptr) {
        for (ImTextureData* texture : *data.Textures) {
            update_texture(*texture);
        }
    }
    glViewport(0, 0, static_cast<GLsizei>(std::lround(data.DisplaySize.x * data.FramebufferScale.x)),
               static_cast<GLsizei>(std::lround(data.DisplaySize.y * data.FramebufferScale.y)));
    glDisable(GL_SCISSOR_TEST);
    const auto part = [&](unsigned shift) { return static_cast<float>((clear >> shift) & 255U) / 255.0F; };
    glClearColor(part(0), part(8), part(16), 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glActiveTexture(GL_TEXTURE0);
    use_triangles(data);
    for (const ImDrawList* list : data.CmdLists) {
        draw_list(*list, data);
    }
}

}  // namespace ownmark::platform

#version 300 es
// ImGui's vertices: window px to clip space; straight colours become premultiplied.
precision highp float;
uniform vec2 view;
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 texture_place;
layout(location = 2) in vec4 colour;
out vec2 place;
out vec4 tint;
void main() {
    place = texture_place;
    tint = vec4(colour.rgb * colour.a, colour.a);
    gl_Position = vec4(position.x / view.x * 2.0 - 1.0, 1.0 - position.y / view.y * 2.0, 0.0, 1.0);
}

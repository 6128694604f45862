#version 300 es
// A rectangle in window px, its corners from the vertex number.
precision highp float;
uniform vec2 view;
uniform vec4 box;
uniform float reach;
out vec2 at;
void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    at = mix(box.xy - reach, box.xy + box.zw + reach, corner);
    gl_Position = vec4(at.x / view.x * 2.0 - 1.0, 1.0 - at.y / view.y * 2.0, 0.0, 1.0);
}

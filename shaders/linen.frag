#version 300 es
// Cloth: one line each way every third px. All in whole device pixels, so that every thread is as wide as the next at any
// ratio, and none shimmers.
precision highp float;
uniform vec4 box;
uniform vec4 fill;
uniform vec4 warp;
uniform vec4 weft;
uniform float ratio;
in vec2 at;
out vec4 pixel;
void main() {
    float pitch = floor(3.0 * ratio + 0.5);
    float thread = max(1.0, floor(ratio));
    vec2 cell = mod(floor(at * ratio) - floor(box.xy * ratio + 0.5), pitch);
    vec3 colour = fill.rgb;
    if (cell.y < thread) colour = mix(colour, warp.rgb, warp.a);
    if (cell.x < thread) colour = mix(colour, weft.rgb, weft.a);
    pixel = vec4(colour, 1.0);
}

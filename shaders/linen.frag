#version 300 es
// Cloth: one line each way every third px, snapped to device pixels so that it doesn't shimmer.
precision highp float;
uniform vec4 box;
uniform vec4 fill;
uniform vec4 warp;
uniform vec4 weft;
uniform float ratio;
in vec2 at;
out vec4 pixel;
void main() {
    vec2 cell = mod(floor((at - box.xy) * ratio), 3.0 * ratio);
    vec3 colour = fill.rgb;
    if (cell.y < ratio) colour = mix(colour, warp.rgb, warp.a);
    if (cell.x < ratio) colour = mix(colour, weft.rgb, weft.a);
    pixel = vec4(colour, 1.0);
}

#version 300 es
// A rounded bar turned about its centre, with parallel threads across it.
precision highp float;
uniform vec4 box;       // centre, half length, half thickness
uniform float radius;
uniform vec4 fill;
uniform vec4 warp;      // the threads' colour
uniform vec2 turn;      // cosine and sine of the bar's direction
uniform vec4 lines;     // cosine and sine of the threads' angle against the bar, pitch, width
uniform float ratio;    // device pixels a px
in vec2 at;
out vec4 pixel;

void main() {
    vec2 from_centre = at - box.xy;
    vec2 along = vec2(dot(from_centre, turn), dot(from_centre, vec2(-turn.y, turn.x)));
    vec2 q = abs(along) - box.zw + radius;
    float d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
    float inside = clamp(0.5 - d * ratio, 0.0, 1.0);
    float across = dot(along, vec2(-lines.y, lines.x));
    float from_line = abs(mod(across + 0.5 * lines.z, lines.z) - 0.5 * lines.z);
    float on_line = clamp(0.5 + (0.5 * lines.w - from_line) * ratio, 0.0, 1.0) * warp.a;
    float alpha = on_line + fill.a * (1.0 - on_line);
    pixel = vec4(warp.rgb * on_line + fill.rgb * fill.a * (1.0 - on_line), alpha) * inside;
}

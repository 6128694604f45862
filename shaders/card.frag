#version 300 es
// A rounded box with an edge and two soft shadows, from its distance field.
precision highp float;
uniform vec4 box;
uniform float radius;
uniform vec4 fill;
uniform vec4 edge;
uniform float edge_width;
uniform vec4 shadow[2];
uniform vec2 shadow_shape[2];  // blur, drop
uniform float ratio;           // device pixels a px
in vec2 at;
out vec4 pixel;

float distance_to(vec2 centre, vec2 half_size, float r) {
    vec2 q = abs(at - centre) - half_size + r;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}

vec4 over(vec4 above, vec4 below) { return above + below * (1.0 - above.a); }
vec4 premultiplied(vec4 c, float coverage) { return vec4(c.rgb * c.a, c.a) * coverage; }

void main() {
    vec2 half_size = box.zw * 0.5;
    vec2 centre = box.xy + half_size;
    float d = distance_to(centre, half_size, radius);
    float inside = clamp(0.5 - d * ratio, 0.0, 1.0);
    vec4 result = vec4(0.0);
    for (int i = 0; i < 2; i++) {
        // A blurred edge is close to a smooth step over twice the blur's deviation.
        float ds = distance_to(centre + vec2(0.0, shadow_shape[i].y), half_size, radius);
        float soft = max(shadow_shape[i].x, 0.5);
        float strength = 1.0 - smoothstep(-soft, soft, ds);
        result = over(premultiplied(shadow[i], strength * (1.0 - inside)), result);
    }
    result = over(premultiplied(fill, inside), result);
    float rim = clamp(0.5 + (d + edge_width) * ratio, 0.0, 1.0) * inside;
    pixel = over(premultiplied(edge, edge_width > 0.0 ? rim : 0.0), result);
}

#version 300 es
// The atlas holds white with coverage in alpha, and emoji in straight colour.
precision mediump float;
uniform sampler2D atlas;
in vec2 place;
in vec4 tint;
out vec4 pixel;
void main() {
    vec4 texel = texture(atlas, place);
    pixel = tint * vec4(texel.rgb * texel.a, texel.a);
}

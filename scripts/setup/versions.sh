# What the setup fetches. Sources and Emscripten come from Debian's suites trixie and forky,
# npm packages are pinned by package-lock.json. A pin that is gone from the mirror is replaced
# by the newest version of the same major.minor, and the setup says so.
SUITES="trixie forky"

# name  package version
SOURCES="
imgui     1.92.2b+ds-1
libsdl2   2.32.4+dfsg-1
harfbuzz  10.2.0-1+deb13u1
zlib      1:1.3.dfsg+really1.3.1-1
yyjson    0.10.0+ds-1
"

EMSCRIPTEN=3.1.69+dfsg-3
EMSCRIPTEN_LEAST=3.1.69
BINARYEN=120-4
LLVM=19

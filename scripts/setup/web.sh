# The compiler for the web: an emcc that is already there, Debian's own package, or, where Debian's
# is too old, a newer one unpacked into the cache. It is never installed then: its dependencies
# would replace the system's C library.

is_new_enough() { # VERSION LEAST
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -1)" = "$2" ]
}

version_of_emcc() { { emcc --version 2>/dev/null || true; } | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -1 || true; }

unpack_package() { # PACKAGE VERSION
    local version
    version=$(pick Packages "$1" "$2") || return 1
    private_apt apt-get download "$1=$version" >.log 2>&1 || { tail -3 .log >&2; return 1; }
    dpkg -x "$1"_*.deb . && rm -f "$1"_*.deb .log
}

newest_of() { available Packages "$1" | grep -E "$2" | tail -1; }

unpack_emscripten() {
    unpack_package emscripten "$EMSCRIPTEN" && unpack_package binaryen "$BINARYEN" || return 1
    # Binaryen alone runs on the newer C library that it was built with.
    local package
    for package in libc6:^2.41 libgcc-s1:^14 libstdc++6:^14; do
        unpack_package "${package%%:*}" "$(newest_of "${package%%:*}" "${package#*:}")" || return 1
    done
    local loader library tool
    loader=$(cd usr/lib64 2>/dev/null || cd lib64; pwd)/ld-linux-x86-64.so.2
    library=$(dirname "$(find . -name 'libstdc++.so.6' | head -1)")
    mkdir -p binaryen/bin binaryen/real
    for tool in usr/bin/wasm-*; do
        mv "$tool" binaryen/real/
        tool=${tool##*/}
        printf '#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")/../..\nexec "$here/%s" --library-path "$here/%s" "$here/binaryen/real/%s" "$@"\n' \
            "${loader#"$PWD"/}" "${library#./}" "$tool" >"binaryen/bin/$tool"
        chmod +x "binaryen/bin/$tool"
    done
    local root=usr/share/emscripten
    local final=${PWD%.part}
    rm -f "$root/.emscripten"
    cat >"$root/.emscripten" <<CONFIG
LLVM_ROOT = '/usr/bin'
LLVM_ADD_VERSION = '$LLVM'
CLANG_ADD_VERSION = '$LLVM'
BINARYEN_ROOT = '$final/binaryen'
NODE_JS = '$(command -v node)'
CACHE = '$final/$root/cache'
FROZEN_CACHE = True
CONFIG
}

set_up_emscripten() {
    local version root
    version=$(version_of_emcc)
    if [ -z "$version" ] && has_package_of_emscripten; then
        install_packages emscripten
        version=$(version_of_emcc)
    fi
    if [ -n "$version" ] && is_new_enough "$version" "$EMSCRIPTEN_LEAST"; then
        root=$(em-config EMSCRIPTEN_ROOT)
        say "emcc $version is on the path"
    else
        install_packages "clang-$LLVM" "lld-$LLVM" "llvm-$LLVM"
        local place=$CACHE/toolchain/emscripten-$EMSCRIPTEN-binaryen-$BINARYEN
        [ -d "$place" ] || refresh_private_apt
        done_once "$place" "Emscripten $EMSCRIPTEN" unpack_emscripten
        root=$place/usr/share/emscripten
        [ -d "$root/node_modules/acorn" ] ||
            { mkdir -p "$root/node_modules" && cp -r "$NPM/acorn" "$root/node_modules/"; }
    fi
    remember OWNMARK_EMSCRIPTEN_ROOT "$root"
    remember OWNMARK_CLOSURE_COMPILER "$NPM/google-closure-compiler-linux/compiler"
}

has_package_of_emscripten() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy emscripten 2>/dev/null | awk '/Candidate:/ { print $2 }')
    [ -n "$candidate" ] && [ "$candidate" != "(none)" ] && is_new_enough "$candidate" "$EMSCRIPTEN_LEAST"
}

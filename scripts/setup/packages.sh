# Debian packages and commands.

# command:package, for what may also come from elsewhere (asking for Debian's nodejs conflicts where another is installed).
commands_needed() {
    echo node:nodejs npm:npm cmake:cmake ninja:ninja-build g++:g++ ccache:ccache pyftsubset:fonttools
    if wants run test check; then echo rsvg-convert:librsvg2-bin glslangValidator:glslang-tools; fi
    if wants test check; then echo qpdf:qpdf pdftotext:poppler-utils chromium:chromium; fi
    if wants browsers; then echo firefox-esr:firefox-esr Xvfb:xvfb WebKitWebDriver:webkit2gtk-driver dbus-run-session:dbus; fi
    if wants check; then echo clang-format-$LLVM:clang-format-$LLVM clang-tidy-$LLVM:clang-tidy-$LLVM clang++-$LLVM:clang-$LLVM; fi
}

# Files that no command shows: package:file.
files_needed() {
    echo python3-brotli:/usr/lib/python3/dist-packages/brotli.py
    if wants check; then echo libclang-rt-$LLVM-dev:/usr/lib/llvm-$LLVM/lib/clang/$LLVM/lib/linux/libclang_rt.asan-x86_64.a; fi
    if wants test check; then echo doctest-dev:/usr/include/doctest/doctest.h; fi
    if wants test; then # any script: what browsers draw it with
        echo fonts-noto-core:/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf
        echo fonts-noto-cjk:/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
        echo fonts-noto-color-emoji:/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf
    fi
}

install_packages() {
    local missing="" package begun=$SECONDS
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=" $package"
    done
    [ -n "$missing" ] || return 0
    say "installing$missing …"
    if [ -z "${SYSTEM_APT_IS_FRESH:-}" ]; then
        as_root apt-get -q update >"$CACHE/apt.log" 2>&1 || say "apt-get update had complaints: see $CACHE/apt.log"
        SYSTEM_APT_IS_FRESH=yes
    fi
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 $missing >"$CACHE/apt.log" 2>&1 ||
        die "apt couldn't install$missing: $(grep -m1 '^E:' "$CACHE/apt.log")"
    say "installed$missing: $((SECONDS - begun)) s"
}

set_up_packages() {
    local pair missing=""
    for pair in $(commands_needed); do have "${pair%%:*}" || missing+=" ${pair#*:}"; done
    for pair in $(files_needed); do [ -e "${pair#*:}" ] || missing+=" ${pair%%:*}"; done
    if ! have apt-get; then
        die "this system has no apt. Install by hand: ninja, cmake 3.25, g++ 12, ccache, node 18 with npm, emcc $EMSCRIPTEN_LEAST," \
            "python3 with fonttools and brotli, rsvg-convert, glslangValidator, doctest, qpdf, pdftotext, chromium; then configure with CMake" \
            "(CMakePresets.json), which fetches the libraries itself. README.md says how."
    fi
    # shellcheck disable=SC2086
    if [ -n "$missing" ]; then install_packages $missing; fi
}

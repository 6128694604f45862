# npm packages and what is made of them, the fonts. Both are keyed by what goes in.

digest() { cat "$@" | sha256sum | cut -c1-16; }

fetch_npm() {
    cp "$ROOT/package.json" "$ROOT/package-lock.json" "$ROOT/.npmrc" .
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >.log 2>&1 || { tail -5 .log >&2; return 1; }
}

set_up_npm() {
    ROOT=$PWD
    local place
    place=$CACHE/npm/$(digest package.json package-lock.json)
    done_once "$place" "npm packages" fetch_npm
    NPM=$place/node_modules
    ln -sfn "$NPM" node_modules
}

make_fonts() { /usr/bin/python3 "$ROOT/scripts/fonts.py" "$NPM" . >&2; }

set_up_fonts() {
    local place
    place=$CACHE/fonts/$(digest scripts/fonts.py package-lock.json)
    done_once "$place" "fonts" make_fonts
    remember OWNMARK_FONTS_DIR "$place"
}

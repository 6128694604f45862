#!/bin/bash
# Sets up what building Ownmark needs and isn't there yet; does nothing when all is there.
#   scripts/setup.sh [cli|run|test|check|browsers]…    what is to be done (default: all but browsers)
# Toolchain, sources, npm packages and fonts land in OWNMARK_CACHE (default ~/.cache/ownmark), each in
# a folder named by its version; build/setup.env tells the build where. OWNMARK_IMGUI_DIR (_SDL2_DIR,
# _HARFBUZZ_DIR, _ZLIB_DIR, _YYJSON_DIR) uses a source folder of yours.
set -euo pipefail
cd "$(dirname "$0")/.."
CACHE=${OWNMARK_CACHE:-$HOME/.cache/ownmark}
for part in versions lib packages sources npm web; do . "scripts/setup/$part.sh"; done

goals=" ${*:-cli run test check} "
wants() { for goal in "$@"; do [[ $goals == *" $goal "* ]] && return 0; done; return 1; }
for goal in $goals; do
    case $goal in cli | run | test | check | browsers) ;; *) die "$goal is no goal: cli, run, test, check and browsers are" ;; esac
done

mkdir -p "$CACHE" build
exec 9>"$CACHE/lock"
flock --nonblock 9 || { say "another setup is running: waiting for it"; flock 9; }

# The build reads what is remembered here as lines NAME=VALUE.
environment=build/setup.env.part
: >"$environment"
remember() { echo "$1=$2" >>"$environment"; }
remember OWNMARK_CACHE "$CACHE"

set_up_packages
if wants test check; then remember OWNMARK_CHROMIUM "$(command -v chromium)"; fi
set_up_sources
set_up_npm
set_up_fonts
if wants run test check; then set_up_emscripten; fi

# A setup for fewer goals keeps what an earlier one for more found out.
if [ -f build/setup.env ]; then
    while IFS= read -r line; do
        grep -q "^${line%%=*}=" "$environment" || echo "$line" >>"$environment"
    done <build/setup.env
fi
if cmp -s "$environment" build/setup.env; then rm "$environment"; else mv "$environment" build/setup.env; fi
if [ "$SECONDS" -gt 1 ]; then say "set up in $SECONDS s"; fi

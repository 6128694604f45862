#!/bin/bash
# Configures and builds one preset, quietly unless something is wrong: build.sh PRESET TARGET
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
log=build/$1.configure.log
begun=$SECONDS
cmake --preset "$1" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
cmake --build --preset "$1" --target "$2"
echo "  $1: built in $((SECONDS - begun)) s"

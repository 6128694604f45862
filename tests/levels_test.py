#!/usr/bin/env python3
"""Checks every #include in src against the level table of src/README.md.

    levels_test.py SRC

A folder includes lower levels and itself only, never what its row says it knows nothing of, and of the
libraries of others only those its row names. Emscripten, SDL and GL belong to platform/web alone. Within ui only
ui/type_setter.cpp measures and draws text.
"""

import pathlib
import re
import sys

LIBRARIES = {
    "imgui": r"im(gui|config|stb_).*\.h",
    "harfbuzz": r"hb(-.*)?\.h",
    "zlib": r"(zlib|zconf)\.h",
    "yyjson": r"yyjson\.h",
}
BROWSER_HEADERS = re.compile(r"(emscripten|SDL|GLES|GL|EGL|KHR|webgl)[/_.\w]*|SDL\.h|emscripten\.h")
BROWSER_WORDS = re.compile(r"__EMSCRIPTEN__|__wasm|\bEM_(JS|ASM)|EMSCRIPTEN_KEEPALIVE")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
TEXT_CALLS = re.compile(r"\b(AddText|CalcTextSize\w*|CalcWordWrapPosition\w*|RenderText\w*|GetFontBaked)\(")
ENTRIES = {"main.cpp", "report_main.cpp"}


def read_table(readme):
    """Folder name -> (level, folders it must not know, libraries it may use)."""
    table = {}
    for line in readme.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 5 and cells[0].isdigit():
            words = lambda cell: set(re.findall(r"\w+", cell))
            table[cells[1]] = (int(cells[0]), words(cells[3]), words(cells[4]))
    return table


def fault_of_include(table, path, included):
    """What is wrong with `path` (relative to src) including `included`, or None."""
    folder = path.parts[0]
    level, unknown, libraries = table[folder]
    target = included.split("/")[0]
    if target in table and "/" in included:
        if target in unknown:
            return f"{folder} knows nothing of {target}"
        if target != folder and table[target][0] >= level:
            return f"{folder} is on level {level}, {target} on level {table[target][0]}"
        return None
    if BROWSER_HEADERS.fullmatch(included):
        return None if path.parts[:2] == ("platform", "web") else "only platform/web knows the browser"
    for library, pattern in LIBRARIES.items():
        if re.fullmatch(pattern, included):
            return None if library in libraries else f"{folder} doesn't use {library}"
    return None


def faults_of(source_root):
    table = read_table((source_root / "README.md").read_text())
    faults = [] if table else ["README.md has no level table"]
    for file in sorted(source_root.rglob("*")):
        if file.suffix not in (".h", ".cpp", ".inc"):
            continue
        path = file.relative_to(source_root)
        if len(path.parts) == 1:
            if path.name not in ENTRIES:
                faults.append(f"{path}: sources live in a folder of the table")
            continue
        if path.parts[0] not in table:
            faults.append(f"{path}: {path.parts[0]} is missing in the table")
            continue
        text = file.read_text()
        for included in INCLUDE.findall(text):
            fault = fault_of_include(table, path, included)
            if fault:
                faults.append(f"{path}: includes {included}, but {fault}")
        if path.parts[:2] != ("platform", "web") and BROWSER_WORDS.search(text):
            faults.append(f"{path}: mentions {BROWSER_WORDS.search(text)[0]}, but only platform/web knows the browser")
        if path.parts[0] == "ui" and path.name != "type_setter.cpp" and TEXT_CALLS.search(text):
            faults.append(f"{path}: calls {TEXT_CALLS.search(text)[1]}, but only ui/type_setter.cpp sets text")
    return faults


if __name__ == "__main__":
    found = faults_of(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or "every include keeps to its level")
    sys.exit(1 if found else 0)

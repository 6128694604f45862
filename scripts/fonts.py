#!/usr/bin/python3
"""Cuts the four fonts of the workbook: Commissioner 400 and 600, Brygada 1918 500 upright and italic.

    fonts.py NODE_MODULES OUT

For the report and native builds: NAME.ttf with REPORT_CHARACTERS and kerning. For the screen: NAME.woff2 with the
characters of the interface, which the first screen waits for, and NAME-PIECE.woff2 with others, which a browser fetches
when they are wanted; faces.css says which is which. Screen fonts are kerned where large type is set with them. The same
input gives the same bytes. Needs fonttools and brotli.
"""

import os
import shutil
import sys
import tempfile

os.environ.setdefault("SOURCE_DATE_EPOCH", "1700000000")

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.woff2 import WOFF2FlavorData

# Family, its name in style sheets, weight, style, whether it is used for large type.
FACES = (
    ("commissioner", "Commissioner", 400, "normal", False),
    ("commissioner", "Commissioner", 600, "normal", False),
    ("brygada-1918", "Brygada", 500, "normal", True),
    ("brygada-1918", "Brygada", 500, "italic", True),
)

REPORT_CHARACTERS = (
    "20-7E,A0-17F,192,218-21B,2C6-2C7,2D8-2DD,1E80-1E85,1E9E,1EF2,1EF3,2010-2015,2018-201E,2020-2022,2026,"
    "2030,2032,2033,2039,203A,2044,2070,2074,20AC,2116,2122,2190-2193,2212,2248,2260,2264,2265"
)

# What the interface's words are made of, and what a British keyboard has.
FIRST_CHARACTERS = "20-7E,A0,A3,B0-B2,B7,D7,E9,F7,2010-2014,2018-201E,2022,2026,20AC,2190-2193,2212,2264"

# Piece: the parts of the source that it is taken from, its characters. A character is in the first piece that has it.
PIECES = {
    "": (("latin", "latin-ext"), FIRST_CHARACTERS),
    "latin": (("latin", "latin-ext"), REPORT_CHARACTERS),
    "vietnamese": (("vietnamese",), "102-1EF9,20AB"),
    "greek": (("greek",), "370-3FF"),
    "cyrillic": (("cyrillic",), "400-4FF,2116"),
}

# Commissioner's own word space (383 of 2000) is too narrow for running text.
COMMISSIONER_SPACE = 450

# Browsers need no more: half as fine as Commissioner is drawn, and the shapes are the same at any size on a screen.
SCREEN_UNITS = 1000

# Tables that either can't be merged or would be wrong after the cut.
DROPPED_TABLES = ("DSIG", "MVAR", "STAT", "GDEF", "GSUB")


def load_piece(path):
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    for table in DROPPED_TABLES:
        if table in font:
            del font[table]
    return font


def join_pieces(paths, folder):
    plain = []
    for number, path in enumerate(paths):
        plain.append(os.path.join(folder, f"{number}.ttf"))
        load_piece(path).save(plain[-1])
    joined = os.path.join(folder, "joined.ttf")
    Merger().merge(plain).save(joined)
    return TTFont(joined, recalcTimestamp=False)


def cut(font, characters):
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def widen_space(font, width):
    for character in (0x20, 0xA0):
        glyph = font.getBestCmap().get(character)
        if glyph:
            font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def cut_face(modules, family, weight, style, parts, characters, folder):
    paths = [
        os.path.join(modules, "@fontsource", family, "files", f"{family}-{part}-{weight}-{style}.woff2")
        for part in parts
    ]
    font = join_pieces(paths, folder)
    cut(font, characters)
    if family == "commissioner":
        widen_space(font, COMMISSIONER_SPACE)
    font["head"].created = font["head"].modified = 3782831999  # a fixed moment, so that bytes repeat
    return font


def save_for_screen(font, path, is_kerned, folder):
    """As few bytes as browsers need; whose work it is stands in the licences beside it."""
    if not is_kerned and "GPOS" in font:
        del font["GPOS"]
    plain = os.path.join(folder, "plain.ttf")
    font.save(plain)
    font = TTFont(plain, recalcTimestamp=False)
    if font["head"].unitsPerEm != SCREEN_UNITS:
        scale_upem(font, SCREEN_UNITS)
    font["name"].names = [name for name in font["name"].names if name.nameID in (1, 2)]
    if "gasp" in font:
        del font["gasp"]
    font.flavor = "woff2"
    font.flavorData = WOFF2FlavorData(transformedTables={"glyf", "loca", "hmtx"})
    font.save(path)


def ranges(characters):
    """As CSS writes them: U+20-7E,U+A0."""
    runs = []
    for character in sorted(characters):
        if runs and runs[-1][1] == character - 1:
            runs[-1][1] = character
        else:
            runs.append([character, character])
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in runs)


def make_faces(modules, out):
    rules = []
    for family, name_in_css, weight, style, is_kerned in FACES:
        name = f"{family}-{weight}-{style}"
        taken = set()
        with tempfile.TemporaryDirectory() as folder:
            report = cut_face(modules, family, weight, style, PIECES[""][0], subset.parse_unicodes(REPORT_CHARACTERS), folder)
            report.save(os.path.join(out, name + ".ttf"))
            for piece, (parts, wanted) in PIECES.items():
                characters = set(subset.parse_unicodes(wanted)) - taken
                font = cut_face(modules, family, weight, style, parts, characters, folder)
                has = set(font.getBestCmap())
                taken |= has
                file = f"{name}-{piece}.woff2" if piece else f"{name}.woff2"
                save_for_screen(font, os.path.join(out, file), is_kerned, folder)
                rules.append(
                    f"@font-face{{font-family:{name_in_css};font-weight:{weight};font-style:{style};font-display:swap;"
                    f"src:url(fonts/{file}) format('woff2');unicode-range:{ranges(has)}}}\n"
                )
                print(f"  {file}: {os.path.getsize(os.path.join(out, file))} bytes, {len(has)} characters")
    with open(os.path.join(out, "faces.css"), "w", encoding="utf-8") as css:
        css.writelines(rules)


def main():
    modules, out = sys.argv[1:3]
    make_faces(modules, out)
    for family in sorted({face[0] for face in FACES}):
        shutil.copy(os.path.join(modules, "@fontsource", family, "LICENSE"), os.path.join(out, f"OFL-{family}.txt"))


main()

#!/usr/bin/python3
"""Cuts the four fonts of the workbook: Commissioner 400 and 600, Brygada 1918 500 upright and italic.

    fonts.py NODE_MODULES OUT

Each is joined from its Latin and Latin-Ext pieces, cut to CHARACTERS, freed of hinting and kept with its
kerning, and written as NAME.ttf (report, native builds) and, without kerning, NAME.woff2 (the screen sets
letters one by one). The same input gives the same bytes. Needs fonttools and brotli.
"""

import os
import shutil
import sys
import tempfile

os.environ.setdefault("SOURCE_DATE_EPOCH", "1700000000")

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FACES = (
    ("commissioner", 400, "normal"),
    ("commissioner", 600, "normal"),
    ("brygada-1918", 500, "normal"),
    ("brygada-1918", 500, "italic"),
)

CHARACTERS = (
    "20-7E,A0-17F,192,218-21B,2C6-2C7,2D8-2DD,1E80-1E85,1E9E,1EF2,1EF3,2010-2015,2018-201E,2020-2022,2026,"
    "2030,2032,2033,2039,203A,2044,2070,2074,20AC,2116,2122,2190-2193,2212,2248,2260,2264,2265"
)

# Commissioner's own word space (383 of 2000) is too narrow for running text.
COMMISSIONER_SPACE = 450

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


def cut(font):
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
    subsetter.subset(font)


def widen_space(font, width):
    for character in (0x20, 0xA0):
        glyph = font.getBestCmap()[character]
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def make_face(modules, out, family, weight, style):
    name = f"{family}-{weight}-{style}"
    pieces = [
        os.path.join(modules, "@fontsource", family, "files", f"{family}-{part}-{weight}-{style}.woff2")
        for part in ("latin", "latin-ext")
    ]
    with tempfile.TemporaryDirectory() as folder:
        font = join_pieces(pieces, folder)
        cut(font)
        if family == "commissioner":
            widen_space(font, COMMISSIONER_SPACE)
        font["head"].created = font["head"].modified = 3782831999  # a fixed moment, so that bytes repeat
        plain = os.path.join(out, name + ".ttf")
        font.save(plain)
        font = TTFont(plain, recalcTimestamp=False)
        del font["GPOS"]
        font.flavor = "woff2"
        font.save(os.path.join(out, name + ".woff2"))
    print(f"  {name}: {os.path.getsize(plain)} bytes, {len(font.getBestCmap())} characters")


def main():
    modules, out = sys.argv[1:3]
    for family, weight, style in FACES:
        make_face(modules, out, family, weight, style)
    for family in sorted({face[0] for face in FACES}):
        shutil.copy(os.path.join(modules, "@fontsource", family, "LICENSE"), os.path.join(out, f"OFL-{family}.txt"))


main()

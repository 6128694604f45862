#!/usr/bin/env python3
"""Shows that levels_test.py finds what it should find."""

import pathlib
import tempfile
import unittest

from levels_test import faults_of

TABLE = """
| 0 | base | | | |
| 1 | model | | | |
| 1 | paint | | | imgui |
| 2 | platform | | | |
| 3 | ui | | platform | imgui |
"""


class LevelRule(unittest.TestCase):
    def faults(self, path, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "README.md").write_text(TABLE)
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
            return faults_of(root)

    def test_lower_levels_and_the_own_folder_are_fine(self):
        self.assertEqual(self.faults("model/a.h", '#include "base/b.h"\n#include "model/c.h"\n#include <vector>\n'), [])

    def test_a_sibling_is_refused(self):
        self.assertEqual(len(self.faults("model/a.h", '#include "paint/b.h"\n')), 1)

    def test_a_higher_level_is_refused(self):
        self.assertEqual(len(self.faults("base/a.h", '#include "model/b.h"\n')), 1)

    def test_what_a_folder_knows_nothing_of_is_refused(self):
        self.assertEqual(len(self.faults("ui/a.cpp", '#include "platform/ports.h"\n')), 1)

    def test_a_library_that_the_row_lacks_is_refused(self):
        self.assertEqual(len(self.faults("model/a.cpp", '#include "imgui.h"\n')), 1)
        self.assertEqual(self.faults("ui/a.cpp", '#include "imgui.h"\n'), [])

    def test_the_browser_belongs_to_platform_web(self):
        for text in ("#include <SDL2/SDL.h>\n", "#include <GLES3/gl3.h>\n", "#include <emscripten.h>\n",
                     "#include <emscripten/html5.h>\n", "#ifdef __EMSCRIPTEN__\n#endif\n"):
            self.assertEqual(len(self.faults("ui/a.cpp", text)), 1, text)
            self.assertEqual(len(self.faults("platform/native/a.cpp", text)), 1, text)
            self.assertEqual(self.faults("platform/web/a.cpp", text), [], text)

    def test_text_is_set_in_one_place(self):
        for text in ("list->AddText(corner, colour, text);\n", "font->CalcTextSizeA(16, 0, 0, text);\n", "ImGui::CalcTextSize(text);\n"):
            self.assertEqual(len(self.faults("ui/a.cpp", text)), 1, text)
            self.assertEqual(self.faults("ui/type_setter.cpp", text), [], text)

    def test_a_folder_without_a_row_is_refused(self):
        self.assertEqual(len(self.faults("other/a.h", "")), 1)

    def test_loose_sources_are_refused(self):
        self.assertEqual(len(self.faults("a.cpp", "")), 1)
        self.assertEqual(self.faults("main.cpp", '#include "ui/a.h"\n'), [])


unittest.main()

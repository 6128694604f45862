// What ImGui's core asks of its tables, which the web build leaves out: there never is one.
#include "imgui.h"
#include "imgui_internal.h"

extern "C" int ownmark_no_scanf(const char*, const char*, ...) {
    return 0;
}

namespace ImGui {

void EndTable() {}
void EndColumns() {}
void TableEndRow(ImGuiTable*) {}
void TableEndCell(ImGuiTable*) {}
void TableSettingsAddSettingsHandler() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}

} // namespace ImGui

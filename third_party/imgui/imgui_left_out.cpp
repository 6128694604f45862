// What ImGui's core asks of its tables, which the web build leaves out: there never is one. And of the C library's
// printf: it would only name windows and report mistakes.
#include "imgui.h"
#include "imgui_internal.h"

extern "C" int ownmark_no_scanf(const char*, const char*, ...) {
    return 0;
}

int ImFormatString(char* buf, size_t size, const char*, ...) {
    return ImFormatStringV(buf, size, nullptr, nullptr);
}

int ImFormatStringV(char* buf, size_t size, const char*, va_list) {
    if (buf != nullptr && size > 0) {
        *buf = 0;
    }
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

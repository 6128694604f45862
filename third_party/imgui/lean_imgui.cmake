# ImGui for the page, where bytes count. The browser does what these functions are for: keyboard, focus, scrolling,
# errors. There is one window, without decoration, that is never moved or resized, and no settings file. Tables are
# drawn by ui and described by semantics.

set(lean_imgui ${CMAKE_CURRENT_BINARY_DIR}/lean_imgui.cpp)
leave_out(${imgui_SOURCE_DIR}/imgui.cpp ${lean_imgui}
    "static void ImGui::NavUpdate()"
    "static void ImGui::NavEndFrame()"
    "static void ImGui::NavProcessItem()"
    "void ImGui::NavInitWindow(ImGuiWindow* window, bool force_reinit)"
    "static void ImGui::UpdateKeyboardInputs()"
    "void ImGui::UpdateMouseWheel()"
    "void ImGui::UpdateMouseMovingWindowNewFrame()"
    "void ImGui::UpdateMouseMovingWindowEndFrame()"
    "static int ImGui::UpdateWindowManualResize(ImGuiWindow* window, const ImVec2& size_auto_fit, int* border_hovered, int* border_held, int resize_grip_count, ImU32 resize_grip_col[4], const ImRect& visibility_rect)"
    "void ImGui::RenderWindowDecorations(ImGuiWindow* window, const ImRect& title_bar_rect, bool title_bar_is_highlight, bool handle_borders_and_resize_grips, int resize_grip_count, const ImU32 resize_grip_col[4], float resize_grip_draw_size)"
    "void ImGui::RenderWindowTitleBarContents(ImGuiWindow* window, const ImRect& title_bar_rect, const char* name, bool* p_open)"
    "static void ImGui::RenderDimmedBackgrounds()"
    "void ImGui::UpdateSettings()"
    "void ImGui::AddSettingsHandler(const ImGuiSettingsHandler* handler)"
    "void ImGui::ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState* state_in)"
    "void    ImGui::ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState* state_in)"
    "void ImGui::ErrorCheckEndFrameFinalizeErrorTooltip()"
    "void ImGui::LogRenderedText(const ImVec2* ref_pos, const char* text, const char* text_end)"
    "void ImGui::LogFinish()")

set(imgui_sources ${lean_imgui} imgui/imgui_left_out.cpp)

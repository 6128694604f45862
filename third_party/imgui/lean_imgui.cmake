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
    "void ImGui::LogFinish()"
    "void ImGui::ItemHandleShortcut(ImGuiID id)"
    "ImVec2 ImGui::FindBestWindowPosForPopup(ImGuiWindow* window)"
    "static ImVec2 CalcWindowAutoFitSize(ImGuiWindow* window, const ImVec2& size_contents)"
    "static void CalcWindowContentSizes(ImGuiWindow* window, ImVec2* content_size_current, ImVec2* content_size_ideal)"
    "static ImVec2 CalcNextScrollFromScrollTargetAndClamp(ImGuiWindow* window)"
    "static void ApplyWindowSettings(ImGuiWindow* window, ImGuiWindowSettings* settings)"
    "static void ImGui::UpdateKeyRoutingTable(ImGuiKeyRoutingTable* rt)"
    "static void ImGui::UpdateMouseInputs()"
    "static void ImGui::ErrorCheckNewFrameSanityChecks()"
    "void ImGui::UpdateHoveredWindowAndCaptureFlags(const ImVec2& mouse_pos)"
    "void ImGui::FocusWindow(ImGuiWindow* window, ImGuiFocusRequestFlags flags)"
    "void ImGui::ClosePopupsOverWindow(ImGuiWindow* ref_window, bool restore_focus_to_window_under_popup)"
    "void ImGui::GcCompactTransientMiscBuffers()"
    "void ImGui::GcCompactTransientWindowBuffers(ImGuiWindow* window)"
    "static void ImGui::NavUpdateWindowing()"
    "void ImGui::NavUpdateWindowingOverlay()"
    "static ImVec2 ImGui::NavCalcPreferredRefPos()"
    "void ImGui::SetNavFocusScope(ImGuiID focus_scope_id)"
    "void ImGui::LocalizeRegisterEntries(const ImGuiLocEntry* entries, int count)"
    "void ImGui::RenderMouseCursor(ImVec2 base_pos, float base_scale, ImGuiMouseCursor mouse_cursor, ImU32 col_fill, ImU32 col_border, ImU32 col_shadow)"
    "bool ImGui::BeginTooltipHidden()")

# Every colour comes from our own theme, and the atlas holds letters alone.
set(lean_imgui_draw ${CMAKE_CURRENT_BINARY_DIR}/lean_imgui_draw.cpp)
leave_out(${imgui_SOURCE_DIR}/imgui_draw.cpp ${lean_imgui_draw}
    "void ImGui::StyleColorsDark(ImGuiStyle* dst)"
    "static void ImFontAtlasBuildUpdateLinesTexData(ImFontAtlas* atlas)")

set(imgui_sources ${lean_imgui} ${lean_imgui_draw} imgui/imgui_left_out.cpp)

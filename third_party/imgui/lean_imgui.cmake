# lean_imgui(<from> <to>): imgui.cpp with the functions below doing nothing, so that they and all they call is left
# out of the page. The browser does what they are for: keyboard, focus, scrolling, errors; there is one window, without
# decoration, that is never moved, and no settings file.

set(left_out_functions
    "static void ImGui::NavUpdate()"
    "static void ImGui::NavEndFrame()"
    "static void ImGui::NavProcessItem()"
    "void ImGui::NavInitWindow(ImGuiWindow* window, bool force_reinit)"
    "static void ImGui::UpdateKeyboardInputs()"
    "void ImGui::UpdateMouseWheel()"
    "void ImGui::UpdateMouseMovingWindowNewFrame()"
    "void ImGui::UpdateMouseMovingWindowEndFrame()"
    "static void ImGui::RenderDimmedBackgrounds()"
    "void ImGui::RenderWindowTitleBarContents(ImGuiWindow* window, const ImRect& title_bar_rect, const char* name, bool* p_open)"
    "void ImGui::UpdateSettings()"
    "void ImGui::AddSettingsHandler(const ImGuiSettingsHandler* handler)"
    "void ImGui::ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState* state_in)"
    "void    ImGui::ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState* state_in)"
    "void ImGui::ErrorCheckEndFrameFinalizeErrorTooltip()"
    "void ImGui::LogRenderedText(const ImVec2* ref_pos, const char* text, const char* text_end)"
    "void ImGui::LogFinish()")

function(lean_imgui from to)
    file(READ ${from} source)
    foreach(signature IN LISTS left_out_functions)
        string(REPLACE "\n${signature}\n{\n" "\n${signature}\n{\n    return;\n" changed "${source}")
        if(changed STREQUAL source)
            message(FATAL_ERROR "${from} has no ${signature}: see third_party/imgui/lean_imgui.cmake")
        endif()
        set(source "${changed}")
    endforeach()
    file(CONFIGURE OUTPUT ${to} CONTENT "@source@" @ONLY)
endfunction()

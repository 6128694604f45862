# SDL2 for the page: a window and the mouse. Its own configure step takes minutes under Emscripten and builds
# audio, joysticks and renderers that the page doesn't have, so these files are compiled directly.

set(sdl ${sdl2_SOURCE_DIR}/src)
file(GLOB sdl_sources
    ${sdl}/SDL.c ${sdl}/SDL_assert.c ${sdl}/SDL_dataqueue.c ${sdl}/SDL_hints.c ${sdl}/SDL_list.c ${sdl}/SDL_utils.c
    ${sdl}/atomic/*.c ${sdl}/cpuinfo/*.c ${sdl}/events/*.c ${sdl}/file/SDL_rwops.c ${sdl}/stdlib/*.c
    ${sdl}/thread/SDL_thread.c ${sdl}/thread/generic/*.c ${sdl}/timer/SDL_timer.c ${sdl}/timer/unix/*.c
    ${sdl}/video/SDL_blit*.c ${sdl}/video/emscripten/*.c ${sdl}/video/yuv2rgb/yuv_rgb_std.c
    ${CMAKE_CURRENT_LIST_DIR}/sdl_left_out.c)
foreach(part bmp clipboard fillrect pixels rect shape stretch surface video yuv RLEaccel)
    list(APPEND sdl_sources ${sdl}/video/SDL_${part}.c)
endforeach()
list(FILTER sdl_sources EXCLUDE REGEX "SDL_(crc16|mslibc|emscriptenopengles|emscriptenframebuffer|emscriptenmouse)\\.c$")

# lean(<source> <functions…>): takes the source, with these functions doing nothing, in place of SDL's own.
function(lean source)
    get_filename_component(name ${source} NAME)
    leave_out(${sdl}/${source} ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/lean_${name} ${ARGN})
    list(REMOVE_ITEM sdl_sources ${sdl}/${source})
    list(APPEND sdl_sources ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/lean_${name})
    set(sdl_sources ${sdl_sources} PARENT_SCOPE)
endfunction()

# The page keeps keyboard, buttons, wheel, touch and focus for itself. There is one window that lives as long as the page,
# no other display mode, and nobody who reads SDL's log or sets it up by environment.
set(hint "void *userdata, const char *name, const char *oldValue, const char *hint")
lean(SDL.c "void SDL_QuitSubSystem(Uint32 flags)")
lean(stdlib/SDL_getenv.c "char *SDL_getenv(const char *name)")
lean(events/SDL_events.c
    "static void SDL_LogEvent(const SDL_Event *event)"
    "static void SDLCALL SDL_EventLoggingChanged(${hint})")
lean(events/SDL_gesture.c "void SDL_GestureProcessEvent(SDL_Event *event)")
lean(events/SDL_keyboard.c
    "void SDL_ResetKeyboard(void)"
    "void SDL_SetKeyboardFocus(SDL_Window *window)"
    "static int SDL_SendKeyboardKeyInternal(Uint8 source, Uint8 state, SDL_Scancode scancode, SDL_Keycode keycode)")
lean(events/SDL_mouse.c
    "static void SDLCALL SDL_MouseDoubleClickTimeChanged(${hint})"
    "static void SDLCALL SDL_MouseDoubleClickRadiusChanged(${hint})"
    "static void SDLCALL SDL_MouseNormalSpeedScaleChanged(${hint})"
    "static void SDLCALL SDL_MouseRelativeSpeedScaleChanged(${hint})"
    "static void SDLCALL SDL_MouseTouchEventsChanged(${hint})"
    "static void SDLCALL SDL_TouchMouseEventsChanged(${hint})"
    "int SDL_UpdateMouseCapture(SDL_bool force_release)"
    "void SDL_SetCursor(SDL_Cursor *cursor)"
    "void SDL_MouseQuit(void)")
lean(events/SDL_touch.c "void SDL_TouchQuit(void)")
lean(video/SDL_surface.c "void SDL_FreeSurface(SDL_Surface *surface)")
lean(video/SDL_video.c
    "static SDL_DisplayMode *SDL_GetClosestDisplayModeForDisplay(SDL_VideoDisplay *display,
                                                            const SDL_DisplayMode *mode,
                                                            SDL_DisplayMode *closest)"
    "static int SDL_SetDisplayModeForDisplay(SDL_VideoDisplay *display, const SDL_DisplayMode *mode)"
    "static int SDL_UpdateFullscreenMode(SDL_Window *window, SDL_bool fullscreen)"
    "int SDL_GetWindowDisplayIndex(SDL_Window *window)"
    "void SDL_UpdateWindowGrab(SDL_Window * window)"
    "void SDL_OnWindowFocusLost(SDL_Window *window)"
    "void SDL_DestroyWindow(SDL_Window *window)"
    "void SDL_MinimizeWindow(SDL_Window *window)"
    "void SDL_StartTextInput(void)"
    "void SDL_VideoQuit(void)")
lean(video/emscripten/SDL_emscriptenevents.c
    "static EM_BOOL Emscripten_HandleWheel(int eventType, const EmscriptenWheelEvent *wheelEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleTouch(int eventType, const EmscriptenTouchEvent *touchEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleKey(int eventType, const EmscriptenKeyboardEvent *keyEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleKeyPress(int eventType, const EmscriptenKeyboardEvent *keyEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleMouseButton(int eventType, const EmscriptenMouseEvent *mouseEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleFocus(int eventType, const EmscriptenFocusEvent *wheelEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleFullscreenChange(int eventType, const EmscriptenFullscreenChangeEvent *fullscreenChangeEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleVisibilityChange(int eventType, const EmscriptenVisibilityChangeEvent *visEvent, void *userData)"
    "static EM_BOOL Emscripten_HandlePointerLockChange(int eventType, const EmscriptenPointerlockChangeEvent *changeEvent, void *userData)")
lean(video/emscripten/SDL_emscriptenvideo.c
    "static void Emscripten_DestroyWindow(_THIS, SDL_Window *window)"
    "static void Emscripten_SetWindowFullscreen(_THIS, SDL_Window *window, SDL_VideoDisplay *display, SDL_bool fullscreen)")

add_library(sdl2_lean STATIC ${sdl_sources})
target_include_directories(sdl2_lean SYSTEM
    PRIVATE ${CMAKE_CURRENT_LIST_DIR} ${sdl} ${sdl}/events ${sdl}/stdlib ${sdl}/video ${sdl}/video/emscripten
    PUBLIC ${sdl2_SOURCE_DIR}/include)
target_compile_definitions(sdl2_lean PRIVATE SDL_LEAN_AND_MEAN=1)

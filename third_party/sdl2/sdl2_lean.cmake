# SDL2 for the page: a window and the mouse. Its own configure step takes minutes under Emscripten and builds
# audio, joysticks and renderers that the page doesn't have, so these files are compiled directly.

set(sdl ${sdl2_SOURCE_DIR}/src)
file(GLOB sdl_sources
    ${sdl}/SDL.c ${sdl}/SDL_assert.c ${sdl}/SDL_dataqueue.c ${sdl}/SDL_error.c ${sdl}/SDL_hints.c
    ${sdl}/SDL_list.c ${sdl}/SDL_log.c ${sdl}/SDL_utils.c
    ${sdl}/atomic/*.c ${sdl}/cpuinfo/*.c ${sdl}/events/*.c ${sdl}/file/SDL_rwops.c ${sdl}/stdlib/*.c
    ${sdl}/thread/SDL_thread.c ${sdl}/thread/generic/*.c ${sdl}/timer/SDL_timer.c ${sdl}/timer/unix/*.c
    ${sdl}/video/SDL_blit*.c ${sdl}/video/emscripten/*.c ${sdl}/video/yuv2rgb/yuv_rgb_std.c
    ${CMAKE_CURRENT_LIST_DIR}/sdl_left_out.c)
foreach(part bmp clipboard fillrect pixels rect shape stretch surface video yuv RLEaccel)
    list(APPEND sdl_sources ${sdl}/video/SDL_${part}.c)
endforeach()
list(FILTER sdl_sources EXCLUDE REGEX "SDL_(crc16|mslibc|emscriptenopengles|emscriptenframebuffer|emscriptenmouse)\\.c$")

# The page keeps keyboard, wheel and touch for itself, and doesn't log events.
list(FILTER sdl_sources EXCLUDE REGEX "/SDL_(events|emscriptenevents)\\.c$")
leave_out(${sdl}/events/SDL_events.c ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/events/lean_events.c
    "static void SDL_LogEvent(const SDL_Event *event)")
leave_out(${sdl}/video/emscripten/SDL_emscriptenevents.c ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/video/lean_emscriptenevents.c
    "static EM_BOOL Emscripten_HandleWheel(int eventType, const EmscriptenWheelEvent *wheelEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleTouch(int eventType, const EmscriptenTouchEvent *touchEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleKey(int eventType, const EmscriptenKeyboardEvent *keyEvent, void *userData)"
    "static EM_BOOL Emscripten_HandleKeyPress(int eventType, const EmscriptenKeyboardEvent *keyEvent, void *userData)")
list(APPEND sdl_sources ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/events/lean_events.c
    ${CMAKE_CURRENT_BINARY_DIR}/lean_sdl/video/lean_emscriptenevents.c)

add_library(sdl2_lean STATIC ${sdl_sources})
target_include_directories(sdl2_lean SYSTEM
    PRIVATE ${CMAKE_CURRENT_LIST_DIR} ${sdl} ${sdl}/events ${sdl}/video/emscripten
    PUBLIC ${sdl2_SOURCE_DIR}/include)
target_compile_definitions(sdl2_lean PRIVATE SDL_LEAN_AND_MEAN=1)

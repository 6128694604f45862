# The libraries of others, each at its upstream version. The setup overrides where they come from
# (FETCHCONTENT_SOURCE_DIR_*); without it CMake fetches them from upstream.

include(FetchContent)
set(FETCHCONTENT_QUIET ON)

# Only the sources are wanted: what of them is built, and how, is in third_party/.
function(fetch_sources name repository tag)
    FetchContent_Declare(${name} GIT_REPOSITORY https://github.com/${repository}.git GIT_TAG ${tag} GIT_SHALLOW ON
        SOURCE_SUBDIR none)
    FetchContent_MakeAvailable(${name})
    set(${name}_SOURCE_DIR ${${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

fetch_sources(imgui ocornut/imgui v1.92.2b)
fetch_sources(harfbuzz harfbuzz/harfbuzz 10.2.0)
fetch_sources(zlib madler/zlib v1.3.1)
fetch_sources(yyjson ibireme/yyjson 0.10.0)
if(EMSCRIPTEN)
    fetch_sources(sdl2 libsdl-org/SDL release-2.32.4)
endif()

add_subdirectory(${PROJECT_SOURCE_DIR}/third_party ${CMAKE_BINARY_DIR}/third_party)

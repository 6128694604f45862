# What every target is compiled with. Warnings are ownmark_library's affair: libraries of others keep theirs.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

set(ownmark_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # GCC 12 sees overlapping copies in std::string's own code when it optimises (its bug 105651).
    list(APPEND ownmark_warnings $<$<CONFIG:Release>:-Wno-restrict>)
endif()

# Compiled files are kept in the cache, so that a second clone builds in a minute.
find_program(OWNMARK_CCACHE ccache)
if(OWNMARK_CCACHE AND OWNMARK_CACHE)
    set(ccache_settings CCACHE_DIR=${OWNMARK_CACHE}/ccache CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_MAXSIZE=2G)
    if(NOT EMSCRIPTEN)
        set(CMAKE_C_COMPILER_LAUNCHER env ${ccache_settings} ${OWNMARK_CCACHE})
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
    endif()
endif()

if(OWNMARK_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

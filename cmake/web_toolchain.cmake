# The web build's toolchain: Emscripten's own file, from where the setup found Emscripten.

include(${CMAKE_CURRENT_LIST_DIR}/setup_environment.cmake)
if(NOT OWNMARK_EMSCRIPTEN_ROOT)
    execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE OWNMARK_EMSCRIPTEN_ROOT
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
include(${OWNMARK_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)

# The only place with Emscripten's switches. Everything compiled for the web gets the compiler's switches below,
# and configure_web_target(<target> …) gives a program the linker's.

# Sizes matter: the page is downloaded before anything can be used.
set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
add_compile_options(-fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-math-errno)
# Every browser with WebGL 2 and ES modules in workers has these instructions, and they are shorter.
add_compile_options(-mbulk-memory -mnontrapping-fptoint)
if(CMAKE_BUILD_TYPE STREQUAL MinSizeRel)
    add_compile_options(-flto)
    add_link_options(-flto)
endif()

# emcc asks these variables: its compiler runs through ccache, and Closure is npm's native one.
set(emcc_environment env)
if(ccache_settings)
    list(APPEND emcc_environment ${ccache_settings} EM_COMPILER_WRAPPER=${OWNMARK_CCACHE})
endif()
if(OWNMARK_CLOSURE_COMPILER)
    list(APPEND emcc_environment EM_CLOSURE_COMPILER=${OWNMARK_CLOSURE_COMPILER})
endif()
set(CMAKE_C_COMPILER_LAUNCHER ${emcc_environment})
set(CMAKE_CXX_COMPILER_LAUNCHER ${emcc_environment})
set(CMAKE_CXX_LINKER_LAUNCHER ${emcc_environment})

# configure_web_target(<target> ENVIRONMENT <web|worker> [CALLS <files of web/lib…>] [SETTINGS <Emscripten settings…>])
#
# Makes <target>.js, an ES module whose default export is a function that starts <target>.wasm. What the page's program
# calls is in web/lib: every file there that adds to Emscripten's library, of which a worker's gets those named.
function(configure_web_target target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "ENVIRONMENT" "CALLS;SETTINGS")
    set(settings
        ENVIRONMENT=${arg_ENVIRONMENT}
        MODULARIZE=1
        EXPORT_ES6=1
        USE_ES6_IMPORT_META=1
        DYNAMIC_EXECUTION=0
        FILESYSTEM=0
        MALLOC=emmalloc
        ALLOW_MEMORY_GROWTH=1
        STACK_SIZE=512KB
        INITIAL_MEMORY=16MB
        MIN_WEBGL_VERSION=2
        MAX_WEBGL_VERSION=2
        GL_ENABLE_GET_PROC_ADDRESS=0
        GL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0
        GL_EXTENSIONS_IN_PREFIXED_FORMAT=0
        GL_TRACK_ERRORS=0
        SUPPORT_LONGJMP=0
        TEXTDECODER=2
        INCOMING_MODULE_JS_API=[canvas,locateFile,onAbort,print,printErr]
        ${arg_SETTINGS})
    if(CMAKE_BUILD_TYPE STREQUAL MinSizeRel)
        list(APPEND settings ASSERTIONS=0)
        target_link_options(${target} PRIVATE --closure 1)
    else()
        list(APPEND settings ASSERTIONS=1)
        target_link_options(${target} PRIVATE -gsource-map)
    endif()
    list(TRANSFORM settings PREPEND -s)
    target_link_options(${target} PRIVATE ${settings} -Werror)

    list(TRANSFORM arg_CALLS PREPEND ${PROJECT_SOURCE_DIR}/web/lib/ OUTPUT_VARIABLE libraries)
    if(arg_ENVIRONMENT STREQUAL web)
        file(GLOB libraries CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/web/lib/*.js)
    endif()
    foreach(library IN LISTS libraries)
        file(STRINGS ${library} additions REGEX "^addToLibrary\\(")
        if(additions)
            target_link_options(${target} PRIVATE "SHELL:--js-library ${library}")
            set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${library})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES SUFFIX .js RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/web)
endfunction()

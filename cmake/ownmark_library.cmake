# ownmark_library(<folder> DEPENDS <lower folders…> [LIBRARIES <libraries of others…>])
#
# Makes the static library ownmark_<folder> of all sources below the calling folder, with its dependencies
# linked publicly. A folder with parts for one kind of build only keeps them in web/ (left out natively) and
# native/ or null/ (left out on the web).
function(ownmark_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "ownmark_library(${folder}): put ${arg_UNPARSED_ARGUMENTS} behind DEPENDS or LIBRARIES")
    endif()

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
    if(EMSCRIPTEN)
        list(FILTER sources EXCLUDE REGEX "/(native|null)/[^/]*$")
    else()
        list(FILTER sources EXCLUDE REGEX "/web/[^/]*$")
    endif()

    set(target ownmark_${folder})
    if(sources)
        add_library(${target} STATIC ${sources})
        target_compile_options(${target} PRIVATE ${ownmark_warnings})
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "${OWNMARK_TIDY}")
        set(visibility PUBLIC)
    else()
        add_library(${target} INTERFACE)
        set(visibility INTERFACE)
    endif()
    target_include_directories(${target} ${visibility} ${PROJECT_SOURCE_DIR}/src)
    list(TRANSFORM arg_DEPENDS PREPEND ownmark_)
    target_link_libraries(${target} ${visibility} ${arg_DEPENDS} ${arg_LIBRARIES})
endfunction()

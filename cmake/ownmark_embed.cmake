# ownmark_embed(<target> <namespace> <files…>)
#
# Makes the files part of <target>: for each, <namespace>/<file name>.h declares
# `extern const std::string_view <namespace>::<file_name>;`, every character of the name that an
# identifier can't have being an underscore. ownmark_embed(ownmark_cli cli FILE.ttf) gives
# #include "embedded/cli/FILE_ttf.h" and ownmark::cli::FILE_ttf.
function(ownmark_embed target namespace)
    foreach(file IN LISTS ARGN)
        get_filename_component(file ${file} ABSOLUTE)
        get_filename_component(name ${file} NAME)
        string(MAKE_C_IDENTIFIER ${name} name)
        set(place ${CMAKE_CURRENT_BINARY_DIR}/embedded_${target})
        set(header ${place}/embedded/${namespace}/${name}.h)
        set(source ${place}/embedded/${namespace}/${name}.cpp)
        file(CONFIGURE OUTPUT ${header} @ONLY CONTENT "#pragma once
#include <string_view>
namespace ownmark::@namespace@ {
/// The bytes of @name@, embedded at build.
extern const std::string_view @name@;
}
")
        add_custom_command(
            OUTPUT ${source}
            COMMAND ${CMAKE_COMMAND} -DFILE=${file} -DOUT=${source} -DNAME=${name} -DNAMESPACE=${namespace}
                    -P ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake
            DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake
            VERBATIM)
        target_sources(${target} PRIVATE ${source})
        target_include_directories(${target} PRIVATE ${place})
    endforeach()
endfunction()

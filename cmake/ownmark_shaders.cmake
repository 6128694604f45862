# ownmark_shaders(<target> <namespace> <table> <folder>)
#
# Embeds every shader of <folder> that the table's PROGRAM rows name (see gl_programs.inc), and has each pair compiled and
# linked by Khronos' reference compiler, so that a mistake fails the build and not the page.
find_program(OWNMARK_GLSLANG NAMES glslangValidator glslang)

function(ownmark_shaders target namespace table folder)
    if(NOT OWNMARK_GLSLANG)
        message(STATUS "There is no glslangValidator (Debian's glslang-tools): the shaders aren't checked")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
    file(STRINGS ${table} rows REGEX "^PROGRAM\\(")
    set(shaders)
    foreach(row IN LISTS rows)
        string(REGEX REPLACE "^PROGRAM\\((.*)\\)$" "\\1" row "${row}")
        string(REGEX REPLACE ", *" ";" row "${row}")
        list(GET row 0 name)
        list(SUBLIST row 1 2 pair)
        list(TRANSFORM pair REPLACE "_(vert|frag)$" ".\\1")
        list(TRANSFORM pair PREPEND ${folder}/)
        list(APPEND shaders ${pair})
        if(OWNMARK_GLSLANG)
            set(checked ${CMAKE_CURRENT_BINARY_DIR}/shaders_${name}.checked)
            add_custom_command(
                OUTPUT ${checked}
                COMMAND ${OWNMARK_GLSLANG} -l ${pair}
                COMMAND ${CMAKE_COMMAND} -E touch ${checked}
                DEPENDS ${pair}
                COMMENT "Checking the shaders of ${name}"
                VERBATIM)
            target_sources(${target} PRIVATE ${checked})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES shaders)
    ownmark_embed(${target} ${namespace} ${shaders})
endfunction()

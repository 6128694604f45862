# Reads what scripts/setup.sh found out (build/setup.env: lines NAME=VALUE). Without it CMake fetches the
# libraries itself and takes the tools from the path.

set(setup_environment ${CMAKE_CURRENT_LIST_DIR}/../build/setup.env)
if(EXISTS ${setup_environment})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${setup_environment})
    file(STRINGS ${setup_environment} setup_lines)
    foreach(line IN LISTS setup_lines)
        if(line MATCHES "^([A-Z0-9_]+)=(.*)$")
            set(${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
        endif()
    endforeach()
endif()

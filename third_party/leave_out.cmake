# leave_out(<from> <to> <functions…>): the source <from> with these functions doing nothing (returning 0, or what {}
# makes), so that they and all they call is left out of the page. A function is named by the line that its definition
# begins with.

function(leave_out from to)
    file(READ ${from} source)
    foreach(signature IN LISTS ARGN)
        if(signature MATCHES "^(static )?void ")
            set(nothing "return;")
        elseif(signature MATCHES "^(static )?ImVec2 ")
            set(nothing "return {};")
        else()
            set(nothing "return 0;")
        endif()
        string(REPLACE "\n${signature}\n{\n" "\n${signature}\n{\n    ${nothing}\n" changed "${source}")
        if(changed STREQUAL source)
            message(FATAL_ERROR "${from} has no ${signature}")
        endif()
        set(source "${changed}")
    endforeach()
    file(CONFIGURE OUTPUT ${to} CONTENT "@source@" @ONLY)
endfunction()

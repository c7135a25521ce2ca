# SPDX-License-Identifier: GPL-3.0-or-later

# Qt Test defines the build folder of each test, which would keep tests from sharing precompiled
# headers; nothing here asks for it.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

# The tests that need no peer, no display and no quiet machine: what the asan preset builds and runs.
add_custom_target(toban_unit_tests)

# toban_test(tst_x LIBS … [LABELS live|gui|bench …]): one Qt Test program of one source file.
# A test that links no library of ui/ shares the precompiled headers of toban_test_support.
function(toban_test name)
    cmake_parse_arguments(ARG "" "" "LIBS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE toban_test_support ${ARG_LIBS})
    if("gui" IN_LIST ARG_LABELS)
        target_link_libraries(${name} PRIVATE toban_gui_test_support)
        target_precompile_headers(${name} REUSE_FROM toban_gui_test_support)
    else()
        target_precompile_headers(${name} REUSE_FROM toban_test_support)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 120)
    if(NOT "${ARG_LABELS}" MATCHES "live|gui|bench")
        add_dependencies(toban_unit_tests ${name})
    endif()
    # Tests may run side by side, but live ones share the peers and GUI ones the keyboard focus.
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK "${ARG_LABELS}")
    if("bench" IN_LIST ARG_LABELS)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language level, warnings, sanitizers, ccache, precompiled headers.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Programs compiled like libraries, so that both share the precompiled headers.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE -fPIC)

option(TOBAN_WERROR "Treat warnings as errors (CI does)" OFF)
option(TOBAN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers need the sloppiness; the base folder lets two checkouts share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(toban_common INTERFACE)
target_compile_features(toban_common INTERFACE cxx_std_20)
target_include_directories(toban_common INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(toban_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(toban_common INTERFACE /W4 /utf-8 $<$<BOOL:${TOBAN_WERROR}>:/WX>)
else()
    target_compile_options(toban_common INTERFACE
        -Wall -Wextra -Wpedantic $<$<BOOL:${TOBAN_WERROR}>:-Werror>
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(TOBAN_SANITIZE)
    target_compile_options(toban_common INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(toban_common INTERFACE -fsanitize=address,undefined)
endif()

# toban_library(NAME SOURCES … LIBS …): a static library with the common flags.
# Every library of models/ uses the precompiled headers of toban_core, every one of ui/ those of
# toban_widgets, so that Qt's headers are parsed twice in a whole build.
function(toban_library name)
    cmake_parse_arguments(ARG "" "PCH_FROM" "SOURCES;LIBS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC toban_common ${ARG_LIBS})
    if(ARG_PCH_FROM)
        target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_FROM})
    endif()
endfunction()

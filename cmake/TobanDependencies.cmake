# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. installer/bootstrap installs them on Debian.

# Where installer/bootstrap puts what the distribution lacks.
if(DEFINED ENV{XDG_CACHE_HOME})
    list(APPEND CMAKE_PREFIX_PATH $ENV{XDG_CACHE_HOME}/toban/prefix)
elseif(DEFINED ENV{HOME})
    list(APPEND CMAKE_PREFIX_PATH $ENV{HOME}/.cache/toban/prefix)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Concurrent Network Sql Gui Widgets Charts Svg Test LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PostgreSQL REQUIRED)
pkg_check_modules(fyaml REQUIRED IMPORTED_TARGET libfyaml)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

# Frameworks 6 has its own name; bootstrap builds 5.116 against Qt 6 where only the Qt 5 build
# is packaged (Debian 12).
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(TOBAN_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
    find_package(KF5SyntaxHighlighting 5.116 REQUIRED)
    set(TOBAN_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()

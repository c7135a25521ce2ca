# SPDX-License-Identifier: GPL-3.0-or-later
# Untried: no package for Windows or macOS has been built with this yet.
# There Qt is not part of the system: its libraries and plugins are copied beside the program.
qt_generate_deploy_app_script(TARGET toban OUTPUT_SCRIPT script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${script})

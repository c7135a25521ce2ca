# SPDX-License-Identifier: GPL-3.0-or-later
# Untried: no installer for Windows has been built with these settings yet.
set(CPACK_NSIS_DISPLAY_NAME Toban)
set(CPACK_NSIS_PACKAGE_NAME Toban)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/toban.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # tobanctl is for terminals
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

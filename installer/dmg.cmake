# SPDX-License-Identifier: GPL-3.0-or-later
# Untried: no disk image for macOS has been built with these settings yet.
set(CPACK_DMG_VOLUME_NAME Toban)
set(CPACK_DMG_FORMAT UDZO)

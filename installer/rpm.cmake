# SPDX-License-Identifier: GPL-3.0-or-later
# Untried: no RPM has been built with these settings yet. Names as in Fedora 40.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Applications/System")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme, qt6-qtbase-postgresql, qt6-qtsvg, qt6-qttranslations")
set(CPACK_RPM_PACKAGE_RECOMMENDS "age, gnome-keyring, google-noto-sans-cjk-fonts, openssh-clients, postgresql")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/metainfo
    /usr/share/man /usr/share/man/man1 /usr/share/man/ja /usr/share/man/ja/man1)

# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12 and 13. Libraries that are linked come from dpkg-shlibdeps; what follows is loaded or
# run by name.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    hicolor-icon-theme
    "libqt6sql6-psql"         # driver of Qt Sql
    "libqt6sql6-sqlite"       # driver of Qt Sql
    "libqt6svg6"              # plugin that reads the icons
    "qt6-translations-l10n")  # Qt's own texts in Japanese
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    age                       # encryption of backups
    "fonts-noto-cjk | fonts-japanese-gothic"
    "gnome-keyring | kwalletmanager | keepassxc"
    openssh-client
    postgresql-client         # pg_dump, pg_restore, psql
    qt6-wayland)

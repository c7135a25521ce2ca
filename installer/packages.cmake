# SPDX-License-Identifier: GPL-3.0-or-later
# Packages: cmake --build --preset release && cpack --config build/release/CPackConfig.cmake -G DEB
# Only DEB is built and tried (installer/check-package).

set(CPACK_PACKAGE_NAME toban)
set(CPACK_PACKAGE_VENDOR "Toban")
set(CPACK_PACKAGE_CONTACT "Toban maintainers <maintainers@users.noreply.r-seed-d8b6c6d7.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Duty desk of the administrator of a production service")
set(CPACK_PACKAGE_DESCRIPTION
"Toban watches one production service: a Spring Boot application by its
Actuator, its PostgreSQL database, its S3 buckets and its hosts. It shows
whether the service is well, charts what it measured, keeps an audit trail
that cannot be altered unnoticed, and keeps every password in the keychain.
.
The package holds the desktop application, toban, and tobanctl for terminals
and timers. Both speak Japanese and English.")
set(CPACK_PACKAGE_EXECUTABLES toban Toban)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

include(deb.cmake)
include(rpm.cmake)
include(nsis.cmake)
include(dmg.cmake)
include(CPack)

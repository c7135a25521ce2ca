# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop entry, icon, AppStream metadata, man pages and the papers of a Debian package.

set(id dev.toban.Toban)
install(FILES linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/toban.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# install_compressed(FILE FOLDER [NAME]): gzip without a time stamp, as Debian wants it, so that the
# same source gives the same package.
find_program(GZIP gzip REQUIRED)
function(install_compressed file folder)
    cmake_path(GET file FILENAME name)
    if(ARGC GREATER 2)
        set(name ${ARGV2})
    endif()
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${folder}/${name}.gz)
    cmake_path(GET packed PARENT_PATH packed_folder)
    file(MAKE_DIRECTORY ${packed_folder})
    add_custom_command(OUTPUT ${packed}
        COMMAND ${GZIP} --best --no-name --stdout ${CMAKE_CURRENT_SOURCE_DIR}/${file} > ${packed}
        DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY toban_packed ${packed})
    install(FILES ${packed} DESTINATION ${folder})
endfunction()

foreach(page toban.1 tobanctl.1)
    install_compressed(linux/man/${page} ${CMAKE_INSTALL_MANDIR}/man1)
    install_compressed(linux/man/ja/${page} ${CMAKE_INSTALL_MANDIR}/ja/man1)
endforeach()
install_compressed(linux/changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

get_property(packed GLOBAL PROPERTY toban_packed)
add_custom_target(toban_papers ALL DEPENDS ${packed})

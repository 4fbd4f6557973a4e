# What `cmake --install` puts under a prefix, and the Debian package that `cpack` makes of it.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(PACKAGE_TEXTS ${CMAKE_BINARY_DIR}/package)
set(PACKAGE_DOC ${CMAKE_INSTALL_DOCDIR})

set(PACKAGE_AUTHORS "The panelpress authors <panelpress@localhost>")
file(WRITE ${PACKAGE_TEXTS}/overrides
  "# The package is made from a checkout by whoever installs it: its authors give no address.\n"
  "panelpress: bogus-mail-host Maintainer panelpress@localhost\n"
  "panelpress: bogus-mail-host-in-debian-changelog *\n"
  "# It is not uploaded to Debian, where a first upload closes a request for the package.\n"
  "panelpress: initial-upload-closes-no-bugs *\n")

install(TARGETS panelpress RUNTIME)
# Where the program looks when nobody names templates: beside itself.
install(DIRECTORY ${CMAKE_SOURCE_DIR}/templates/ DESTINATION ${CMAKE_INSTALL_DATADIR}/panelpress/templates)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/inputs DESTINATION ${PACKAGE_DOC}/examples)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${PACKAGE_DOC} RENAME copyright)

# What Debian asks beside the changes themselves. It has no clock: the same checkout gives the same.
set(DEBIAN_CHANGES "panelpress (${PROJECT_VERSION}-1) unstable; urgency=medium\n
  * What a user sees of it is in changelog.gz.\n
 -- ${PACKAGE_AUTHORS}  Thu, 01 Jan 2026 00:00:00 +0000\n")

# The manual page and the completions are the program's own words, asked for when it is installed.
install(CODE "
  file(MAKE_DIRECTORY \"${PACKAGE_TEXTS}\")
  function(written name)
    execute_process(COMMAND \"$<TARGET_FILE:panelpress>\" \${ARGN}
      OUTPUT_FILE \"${PACKAGE_TEXTS}/\${name}\" COMMAND_ERROR_IS_FATAL ANY)
  endfunction()
  function(packed name)
    execute_process(COMMAND gzip -9nf \"${PACKAGE_TEXTS}/\${name}\" COMMAND_ERROR_IS_FATAL ANY)
  endfunction()
  written(panelpress.1 man)
  packed(panelpress.1)
  written(panelpress completions bash)
  written(_panelpress completions zsh)
  written(panelpress.fish completions fish)
  configure_file(\"${CMAKE_SOURCE_DIR}/CHANGELOG.md\" \"${PACKAGE_TEXTS}/changelog\" COPYONLY)
  file(WRITE \"${PACKAGE_TEXTS}/changelog.Debian\" \"${DEBIAN_CHANGES}\")
  packed(changelog)
  packed(changelog.Debian)")
install(FILES ${PACKAGE_TEXTS}/panelpress.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PACKAGE_TEXTS}/changelog.gz DESTINATION ${PACKAGE_DOC})
install(FILES ${PACKAGE_TEXTS}/changelog.Debian.gz DESTINATION ${PACKAGE_DOC})
install(FILES ${PACKAGE_TEXTS}/overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
  RENAME panelpress)
install(FILES ${PACKAGE_TEXTS}/panelpress
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${PACKAGE_TEXTS}/_panelpress
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${PACKAGE_TEXTS}/panelpress.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "${PACKAGE_AUTHORS}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "documents of Case Progression Panels from text records")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Reads a folder of small text files, one a person and a panel, and writes what
the panels run on: case packs, emails, compliance workbooks, claim summaries
and expenditure reports, with the rule and the line behind each figure.")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# The libraries that the program is linked with, by the versions it needs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Prints the pages with --pdf, and nothing else.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS chromium)
include(CPack)

# Makes the table of Han characters (readings, surname readings, strokes, traditional to simplified) at build time.
# Sources, all from Debian: ICU (libicu-dev), Unihan (unicode-data) and the five-stroke order of characters
# (rime-data-stroke). The maker runs on the building machine; a cross build is given one in NUANXIN_HOST_TOOLS.
set(NUANXIN_HOST_TOOLS "" CACHE PATH "Folder of host programs built beforehand, for a cross build")

find_file(UNIHAN_READINGS Unihan_Readings.txt.bz2 PATHS /usr/share/unicode NO_DEFAULT_PATH)
find_file(UNIHAN_SOURCES Unihan_IRGSources.txt.bz2 PATHS /usr/share/unicode NO_DEFAULT_PATH)
find_file(STROKE_ORDER stroke.dict.yaml PATHS /usr/share/rime-data NO_DEFAULT_PATH)
find_program(BZIP2_PROGRAM bzip2 REQUIRED)
if(NOT UNIHAN_READINGS OR NOT UNIHAN_SOURCES OR NOT STROKE_ORDER)
  message(FATAL_ERROR "The tables of Han characters need the Debian packages unicode-data and rime-data-stroke.")
endif()

if(CMAKE_CROSSCOMPILING)
  find_program(MAKE_TEXT_TABLES make_text_tables PATHS ${NUANXIN_HOST_TOOLS} NO_DEFAULT_PATH
               NO_CMAKE_FIND_ROOT_PATH REQUIRED)
else()
  pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
  add_executable(make_text_tables ${CMAKE_CURRENT_LIST_DIR}/make_text_tables.cpp)
  set_target_properties(make_text_tables PROPERTIES AUTOMOC OFF)
  target_include_directories(make_text_tables PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(make_text_tables PRIVATE PkgConfig::ICU)
  set(MAKE_TEXT_TABLES make_text_tables)
endif()

set(TEXT_TABLES ${CMAKE_CURRENT_BINARY_DIR}/han_tables.cpp)
add_custom_command(
  OUTPUT ${TEXT_TABLES}
  COMMAND ${BZIP2_PROGRAM} -dc ${UNIHAN_READINGS} ${UNIHAN_SOURCES} > unihan.txt
  COMMAND ${MAKE_TEXT_TABLES} unihan.txt ${STROKE_ORDER} ${CMAKE_CURRENT_LIST_DIR}/surnames.tsv ${TEXT_TABLES}
  DEPENDS ${MAKE_TEXT_TABLES} ${CMAKE_CURRENT_LIST_DIR}/surnames.tsv ${UNIHAN_READINGS} ${UNIHAN_SOURCES} ${STROKE_ORDER}
  COMMENT "Making the tables of Han characters"
  VERBATIM)
set_source_files_properties(${TEXT_TABLES} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)

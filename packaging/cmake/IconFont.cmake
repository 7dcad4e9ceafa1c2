# The icon font comes from a Debian package and is compiled in. resources/icons.txt names what we use; this turns
# those names into `enum class Icon`, whose values are the code points themselves.
find_file(ICON_FONT materialdesignicons-webfont.ttf PATHS /usr/share/fonts/truetype/materialdesignicons-webfont
          REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_file(ICON_FONT_NAMES materialdesignicons.css PATHS /usr/share/fonts-materialdesignicons-webfont/css
          REQUIRED NO_CMAKE_FIND_ROOT_PATH)

function(generate_icon_names list header)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(READ ${ICON_FONT_NAMES} css)
  file(STRINGS ${list} lines REGEX "^[A-Z]")
  set(entries "")
  foreach(line IN LISTS lines)
    string(REPLACE " " ";" pair ${line})
    list(GET pair 0 ours)
    list(GET pair 1 theirs)
    if(NOT css MATCHES "\\.mdi-${theirs}:before {[^}]*content: \"\\\\([0-9A-F]+)\"")
      message(FATAL_ERROR "The icon font has no icon called ${theirs}")
    endif()
    string(APPEND entries "    ${ours} = 0x${CMAKE_MATCH_1},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${header} CONTENT
       "// Generated from resources/icons.txt.\n#pragma once\n\nnamespace nuanxin::ui {\n\nenum class Icon : char16_t {\n${entries}};\n\n}  // namespace nuanxin::ui\n")
endfunction()

foreach(name worker bundlecommands originscommand commandline badinput badpapers interruption landmarkcases memocommand mergecommand papercommands statementcommand terminal)
    saranda_test(app/tst_${name}.cpp saranda_base)
    target_sources(tst_${name} PRIVATE app/program.cpp app/program.h)
    target_compile_definitions(tst_${name} PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>")
    add_dependencies(tst_${name} saranda)
endforeach()

saranda_test(app/tst_translations.cpp saranda_base)
target_compile_definitions(tst_translations PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>"
    SARANDA_TRANSLATIONS="${CMAKE_SOURCE_DIR}/translations")
add_dependencies(tst_translations saranda)

saranda_test(app/tst_annexescommand.cpp saranda_base SQLite::SQLite3)
target_sources(tst_annexescommand PRIVATE app/program.cpp app/program.h)
target_compile_definitions(tst_annexescommand PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>")
add_dependencies(tst_annexescommand saranda)

saranda_test(app/tst_usage.cpp saranda_commands)
target_sources(tst_usage PRIVATE app/program.cpp app/program.h)
target_compile_definitions(tst_usage PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>")
add_dependencies(tst_usage saranda)

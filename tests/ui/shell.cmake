saranda_test(ui/shell/tst_accesswalk.cpp saranda_ui_shell saranda_exchange saranda_samples)
target_compile_definitions(tst_accesswalk PRIVATE SARANDA_TEXTS="${CMAKE_BINARY_DIR}/app")
add_dependencies(tst_accesswalk saranda_lrelease)
saranda_test(ui/shell/tst_casefiles.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_caseopening.cpp saranda_ui_shell SQLite::SQLite3)
target_sources(tst_caseopening PRIVATE benchmarks/bigcase.cpp benchmarks/deskcase.cpp)
saranda_test(ui/shell/tst_doctrinedialog.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_filejobs.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_help.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_hostiletext.cpp saranda_ui_shell saranda_exchange saranda_samples)
saranda_test(ui/shell/tst_keysindialogs.cpp saranda_ui_shell saranda_exchange saranda_samples)
saranda_test(ui/shell/tst_lawyersday.cpp saranda_ui_shell saranda_exchange)
saranda_test(ui/shell/tst_mainwindow.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_openingstalls.cpp saranda_ui_shell)
target_sources(tst_openingstalls PRIVATE benchmarks/bigcase.cpp benchmarks/deskcase.cpp)
saranda_test(ui/shell/tst_pagestalls.cpp saranda_ui_drafts saranda_ui_facts saranda_ui_incidents
    saranda_ui_linkchart saranda_ui_timeline saranda_ui_whatif)
target_sources(tst_pagestalls PRIVATE benchmarks/bigcase.cpp benchmarks/deskcase.cpp)
saranda_test(ui/shell/tst_rest.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_searchbox.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_responsiveness.cpp saranda_ui_shell)
target_sources(tst_responsiveness PRIVATE benchmarks/bigcase.cpp benchmarks/deskcase.cpp)
saranda_test(ui/shell/tst_shortcuts.cpp saranda_ui_shell saranda_exchange saranda_samples)
target_compile_definitions(tst_shortcuts PRIVATE SARANDA_TEXTS="${CMAKE_BINARY_DIR}/app")
add_dependencies(tst_shortcuts saranda_lrelease)
saranda_test(ui/shell/tst_windowdrops.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_windows.cpp saranda_ui_shell)
saranda_test(ui/shell/tst_workspace.cpp saranda_ui_shell)
target_sources(tst_workspace PRIVATE benchmarks/bigcase.cpp benchmarks/deskcase.cpp)

# Walks through every page and keeps a picture of each: run it, then look.
add_executable(saranda_tour ${CMAKE_CURRENT_LIST_DIR}/tour/tour.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tour/manualpictures.cpp ${CMAKE_CURRENT_LIST_DIR}/tour/manualpictures.h
    benchmarks/bigcase.cpp benchmarks/deskcase.cpp)
target_link_libraries(saranda_tour PRIVATE saranda_testsupport saranda_ui_shell saranda_exchange saranda_samples)
# The texts as the program has them, so that a picture shows no "(s)".
target_compile_definitions(saranda_tour PRIVATE SARANDA_TEXTS="${CMAKE_BINARY_DIR}/app"
    SARANDA_WORKER="$<TARGET_FILE:saranda-worker>")
add_dependencies(saranda_tour saranda_lrelease saranda-worker)

saranda_test(ui/annexes/tst_annexdialogs.cpp saranda_ui_annexes saranda_exchange saranda_samples SQLite::SQLite3)
target_compile_definitions(tst_annexdialogs PRIVATE SARANDA_PRINTER="$<TARGET_FILE:saranda-printer>")
add_dependencies(tst_annexdialogs saranda-printer)

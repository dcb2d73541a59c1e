saranda_test(ui/annexes/tst_annexdialogs.cpp saranda_ui_annexes saranda_exchange saranda_samples SQLite::SQLite3)

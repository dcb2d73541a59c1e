saranda_test(ui/merge/tst_mergedialog.cpp saranda_ui_merge saranda_ui_shell)

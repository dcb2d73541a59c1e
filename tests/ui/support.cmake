saranda_test(ui/support/tst_fields.cpp saranda_ui_support)
saranda_test(ui/support/tst_looks.cpp saranda_ui_support)
saranda_test(ui/support/tst_safetext.cpp saranda_ui_support)
saranda_test(ui/support/tst_tables.cpp saranda_ui_support)

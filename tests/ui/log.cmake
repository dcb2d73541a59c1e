saranda_test(ui/log/tst_logpage.cpp saranda_ui_log saranda_exchange saranda_samples)

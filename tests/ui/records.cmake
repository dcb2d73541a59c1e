saranda_test(ui/records/tst_celledits.cpp saranda_ui_actors saranda_ui_incidents saranda_ui_sources saranda_ui_tasks
    saranda_exchange saranda_samples)
saranda_test(ui/records/tst_severaldialog.cpp saranda_ui_exhibits saranda_ui_facts saranda_ui_sources saranda_ui_tasks
    saranda_exchange saranda_samples)

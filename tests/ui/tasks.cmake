if(TARGET saranda_ui_tasks AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/tasks/tst_taskspage.cpp saranda_ui_tasks saranda_exchange saranda_samples)
endif()

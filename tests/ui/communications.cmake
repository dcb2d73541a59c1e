if(TARGET saranda_ui_communications AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/communications/tst_communicationspage.cpp saranda_ui_communications saranda_exchange saranda_samples)
endif()

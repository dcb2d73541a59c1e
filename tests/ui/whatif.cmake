if(TARGET saranda_ui_whatif AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/whatif/tst_whatifpage.cpp saranda_ui_whatif saranda_exchange saranda_samples)
endif()

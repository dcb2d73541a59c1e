if(TARGET saranda_ui_authorities AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/authorities/tst_authoritiespage.cpp saranda_ui_authorities saranda_exchange saranda_samples)
endif()

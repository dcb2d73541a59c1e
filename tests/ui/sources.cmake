if(TARGET saranda_ui_sources AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/sources/tst_sourcespage.cpp saranda_ui_sources saranda_exchange saranda_samples)
endif()

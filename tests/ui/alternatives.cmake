if(TARGET saranda_ui_alternatives AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/alternatives/tst_alternativespage.cpp
        saranda_ui_alternatives saranda_exchange saranda_samples)
endif()

if(TARGET saranda_ui_actors AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/actors/tst_actorspage.cpp saranda_ui_actors saranda_exchange saranda_samples)
endif()

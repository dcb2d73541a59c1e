if(TARGET saranda_ui_facts AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/facts/tst_factsmodel.cpp saranda_ui_facts saranda_exchange saranda_samples)
    saranda_test(ui/facts/tst_factspage.cpp saranda_ui_facts saranda_exchange saranda_samples)
endif()

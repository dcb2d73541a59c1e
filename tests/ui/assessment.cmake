if(TARGET saranda_ui_assessment AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/assessment/tst_assessmentpage.cpp
        saranda_ui_assessment saranda_exchange saranda_samples)
    saranda_test(ui/assessment/tst_elementsheet.cpp
        saranda_ui_assessment saranda_exchange saranda_samples)
endif()

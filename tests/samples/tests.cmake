if(TARGET saranda_samples AND TARGET saranda_exchange AND TARGET saranda_assessment)
    saranda_test(samples/tst_samplecase.cpp saranda_samples saranda_exchange saranda_assessment)
endif()

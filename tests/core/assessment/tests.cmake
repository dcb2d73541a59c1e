saranda_test(core/assessment/tst_landmarks.cpp saranda_assessment)
saranda_test(core/assessment/tst_reference.cpp saranda_assessment)
saranda_test(core/assessment/tst_runningassessment.cpp saranda_assessment)
saranda_test(core/assessment/tst_sensitivity.cpp saranda_assessment)

if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/benchmarks/benchmarks.cmake)
    include(benchmarks/benchmarks.cmake)
endif()

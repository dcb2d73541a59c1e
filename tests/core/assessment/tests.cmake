saranda_test(core/assessment/tst_landmarks.cpp saranda_assessment)
saranda_test(core/assessment/tst_reference.cpp saranda_assessment)
saranda_test(core/assessment/tst_runningassessment.cpp saranda_assessment)
saranda_test(core/assessment/tst_sensitivity.cpp saranda_assessment)

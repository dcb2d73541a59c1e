saranda_test(core/intake/tst_intake.cpp saranda_intake)
find_package(rapidcheck REQUIRED)
saranda_test(core/intake/tst_originsuggestions.cpp saranda_intake rapidcheck)

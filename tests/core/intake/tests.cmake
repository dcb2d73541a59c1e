saranda_test(core/intake/tst_intake.cpp saranda_intake)

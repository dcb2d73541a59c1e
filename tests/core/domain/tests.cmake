saranda_test(core/domain/tst_caserecords.cpp saranda_domain)
saranda_test(core/domain/tst_countrycodes.cpp saranda_domain)
saranda_test(core/domain/tst_edtf.cpp saranda_domain)
saranda_test(core/domain/tst_words.cpp saranda_domain)

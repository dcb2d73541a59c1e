saranda_test(core/domain/tst_edtf.cpp saranda_domain)

saranda_test(core/base/tst_id.cpp saranda_base)
saranda_test(core/base/tst_naturalkey.cpp saranda_base)
saranda_test(core/base/tst_result.cpp saranda_base)
saranda_test(core/base/tst_sortruns.cpp saranda_base)

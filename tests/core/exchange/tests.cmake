saranda_test(core/exchange/tst_caseimport.cpp saranda_exchange)
saranda_test(core/exchange/tst_casejson.cpp saranda_exchange)
saranda_test(core/exchange/tst_hostilejson.cpp saranda_exchange)
saranda_test(core/exchange/tst_tablecsv.cpp saranda_exchange)

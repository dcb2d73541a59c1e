saranda_test(core/report/tst_memo.cpp saranda_report saranda_exchange PkgConfig::qpdf)

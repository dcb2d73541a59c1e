saranda_test(core/report/tst_memo.cpp saranda_report saranda_exchange saranda_samples PkgConfig::qpdf)
saranda_test(core/report/tst_memopdf.cpp saranda_report saranda_exchange saranda_samples PkgConfig::qpdf)
saranda_test(core/report/tst_disclosure.cpp saranda_report saranda_exchange saranda_samples PkgConfig::qpdf QuaZip::QuaZip)
saranda_test(core/report/tst_figuresnotes.cpp saranda_report saranda_exchange saranda_samples QuaZip::QuaZip)

saranda_test(core/doctrine/tst_doctrine.cpp saranda_doctrine)
saranda_test(core/doctrine/tst_doctrineloader.cpp saranda_doctrine)
saranda_test(core/doctrine/tst_methodhelp.cpp saranda_doctrine)

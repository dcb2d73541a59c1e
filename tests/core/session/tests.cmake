saranda_test(core/session/tst_casesession.cpp saranda_session)

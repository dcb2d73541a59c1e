saranda_test(core/bundle/tst_bagconformance.cpp saranda_bundle)
saranda_test(core/bundle/tst_bundle.cpp saranda_bundle)
saranda_test(core/bundle/tst_hostilearchives.cpp saranda_bundle)

saranda_test(core/search/tst_searchquery.cpp saranda_search)
saranda_test(core/search/tst_searchtext.cpp saranda_search)
find_package(rapidcheck REQUIRED)
saranda_test(core/search/tst_sharedpassages.cpp saranda_search rapidcheck)

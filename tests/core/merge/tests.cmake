saranda_test(core/merge/tst_listmerge.cpp saranda_merge)
saranda_test(core/merge/tst_mergefile.cpp saranda_merge SQLite::SQLite3)
saranda_test(core/merge/tst_mergeplan.cpp saranda_merge SQLite::SQLite3)
saranda_test(core/merge/tst_mergeproperties.cpp saranda_merge SQLite::SQLite3)

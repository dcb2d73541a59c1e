saranda_test(core/storage/tst_casefile.cpp saranda_storage SQLite::SQLite3)
saranda_test(core/storage/tst_indexleaves.cpp saranda_storage SQLite::SQLite3)
saranda_test(core/storage/tst_schema.cpp saranda_storage)
saranda_test(core/storage/tst_searchupgrade.cpp saranda_storage)

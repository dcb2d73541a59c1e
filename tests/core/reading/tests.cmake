saranda_test(core/reading/tst_readingprotocol.cpp saranda_reading)
saranda_test(core/reading/tst_filereading.cpp saranda_reading QuaZip::QuaZip)
target_compile_definitions(tst_filereading PRIVATE SARANDA_WORKER="$<TARGET_FILE:saranda-worker>")
add_dependencies(tst_filereading saranda-worker)

saranda_test(architecture/tst_architecture.cpp saranda_base)
target_sources(tst_architecture PRIVATE architecture/treecheck.cpp architecture/treecheck.h)
target_compile_definitions(tst_architecture PRIVATE
    SARANDA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SARANDA_PROGRAM="$<TARGET_FILE:saranda>"
    SARANDA_PRINTER="$<TARGET_FILE:saranda-printer>")
add_dependencies(tst_architecture saranda saranda-printer)

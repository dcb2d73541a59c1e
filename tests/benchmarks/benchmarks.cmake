# Built with the tests, run by hand: the numbers depend on the machine, the ratios hardly.
add_executable(bench_engine benchmarks/bench_engine.cpp benchmarks/bigcase.cpp)
target_link_libraries(bench_engine PRIVATE saranda_testsupport saranda_assessment)
add_executable(bench_bundle benchmarks/bench_bundle.cpp)
target_link_libraries(bench_bundle PRIVATE saranda_testsupport saranda_bundle)
add_executable(bench_search benchmarks/bench_search.cpp)
target_link_libraries(bench_search PRIVATE saranda_testsupport saranda_session)
if(TARGET saranda_ui_shell)
    add_executable(bench_workbench benchmarks/bench_workbench.cpp benchmarks/bigcase.cpp
        benchmarks/deskcase.cpp)
    target_link_libraries(bench_workbench PRIVATE saranda_testsupport saranda_ui_shell)
endif()
add_executable(bench_annexes benchmarks/bench_annexes.cpp)
target_link_libraries(bench_annexes PRIVATE saranda_testsupport saranda_annexes)
target_compile_definitions(bench_annexes PRIVATE SARANDA_PRINTER="$<TARGET_FILE:saranda-printer>")
add_dependencies(bench_annexes saranda-printer)
add_executable(bench_memo benchmarks/bench_memo.cpp)
target_link_libraries(bench_memo PRIVATE saranda_testsupport saranda_report saranda_exchange
    saranda_samples PkgConfig::qpdf)

if(TARGET saranda_ui_linkchart AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/linkchart/tst_chartpage.cpp saranda_ui_linkchart saranda_exchange saranda_samples)
    saranda_test(ui/linkchart/tst_chartfiles.cpp saranda_ui_linkchart saranda_exchange saranda_samples)
    saranda_test(ui/linkchart/tst_strangecharts.cpp saranda_ui_linkchart saranda_exchange
        saranda_samples)
    saranda_test(ui/linkchart/tst_chartcomputing.cpp saranda_ui_linkchart saranda_exchange
        saranda_samples)
    saranda_test(ui/linkchart/tst_chartdrawing.cpp saranda_ui_linkchart saranda_exchange
        saranda_samples)
endif()

# Run by hand: layout times beside sfdp and dot, and frame times.
add_executable(bench_linkchart benchmarks/bench_linkchart.cpp)
target_link_libraries(bench_linkchart PRIVATE saranda_testsupport saranda_ui_linkchart
    saranda_exchange saranda_samples)

saranda_test(app/tst_chartcommand.cpp saranda_base)
target_sources(tst_chartcommand PRIVATE app/program.cpp app/program.h)
target_compile_definitions(tst_chartcommand PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>")
add_dependencies(tst_chartcommand saranda)

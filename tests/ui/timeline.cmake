if(TARGET saranda_ui_timeline AND TARGET saranda_exchange AND TARGET saranda_samples)
    saranda_test(ui/timeline/tst_timelinepage.cpp saranda_ui_timeline saranda_exchange saranda_samples)
    saranda_test(ui/timeline/tst_strangetimes.cpp saranda_ui_timeline saranda_exchange saranda_samples)
    saranda_test(ui/timeline/tst_timelineclocks.cpp saranda_ui_timeline saranda_exchange
        saranda_samples)
    saranda_test(ui/timeline/tst_timelinecomputing.cpp saranda_ui_timeline saranda_exchange
        saranda_samples)
endif()

# Run by hand: frame times, with a QGraphicsView beside it in the same run.
add_executable(bench_timeline benchmarks/bench_timeline.cpp)
target_link_libraries(bench_timeline PRIVATE saranda_testsupport saranda_ui_timeline)

saranda_test(app/tst_timelinecommand.cpp saranda_base)
target_sources(tst_timelinecommand PRIVATE app/program.cpp app/program.h)
target_compile_definitions(tst_timelinecommand PRIVATE SARANDA_PROGRAM="$<TARGET_FILE:saranda>")
add_dependencies(tst_timelinecommand saranda)

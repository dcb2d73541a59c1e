saranda_test(core/timeline/tst_dateend.cpp saranda_timeline)
saranda_test(core/timeline/tst_timelinelayout.cpp saranda_timeline)
saranda_test(core/timeline/tst_timeline.cpp saranda_timeline saranda_exchange saranda_samples)

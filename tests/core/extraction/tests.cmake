# What reads the files of strangers, without its sandbox around it.
saranda_test(core/extraction/tst_charset.cpp saranda_extraction)
saranda_test(core/extraction/tst_cuts.cpp saranda_extraction)
saranda_test(core/extraction/tst_htmltext.cpp saranda_extraction)
saranda_test(core/extraction/tst_imagestatements.cpp saranda_extraction)
saranda_test(core/extraction/tst_mailbody.cpp saranda_extraction)
saranda_test(core/extraction/tst_mailtext.cpp saranda_extraction)
saranda_test(core/extraction/tst_officetext.cpp saranda_extraction QuaZip::QuaZip)
saranda_test(core/extraction/tst_pdftext.cpp saranda_extraction)

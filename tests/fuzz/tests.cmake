# The targets, for the smoke run of every test run and, with clang and -DSARANDA_SANITIZE=
# fuzzer,address,undefined, for libFuzzer: fuzz_edtf CORPUS-FOLDER -max_total_time=600
set(fuzz_sources fuzz/answertargets.cpp fuzz/bagtargets.cpp fuzz/documenttargets.cpp
    fuzz/filetargets.cpp fuzz/fuzztargets.cpp fuzz/texttargets.cpp)
set(fuzz_names edtf search-query shared-passages case-json doctrine bundle bag-text names case-file
    spoilt-case print-answer reading-answer)
set(fuzz_links saranda_bundle saranda_exchange saranda_reading saranda_search)
set(fuzz_definitions)
if(TARGET saranda_extraction)
    list(APPEND fuzz_sources fuzz/extractortargets.cpp fuzz/mailtarget.cpp fuzz/metadatatargets.cpp)
    list(APPEND fuzz_names mail-headers mail-text html-text plain-text office-xml office-file
        image-statements pdf-actions)
    list(APPEND fuzz_links saranda_extraction)
    list(APPEND fuzz_definitions SARANDA_FUZZ_MAIL)
endif()
# clang 14 does not compile libqpdf's headers as C++20: only in the smoke run.
if(TARGET saranda_printing AND NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    list(APPEND fuzz_sources fuzz/printedtarget.cpp)
    list(APPEND fuzz_links saranda_printing)
    list(APPEND fuzz_definitions SARANDA_FUZZ_PRINTED POINTERHOLDER_TRANSITION=4)
endif()

add_library(saranda_fuzztargets OBJECT ${fuzz_sources})
target_link_libraries(saranda_fuzztargets PUBLIC saranda_testsupport ${fuzz_links})
target_compile_definitions(saranda_fuzztargets PUBLIC ${fuzz_definitions})

saranda_test(fuzz/tst_fuzzgrowth.cpp saranda_fuzztargets)
saranda_test(fuzz/tst_fuzzsmoke.cpp saranda_fuzztargets)

if(SARANDA_SANITIZE MATCHES "fuzzer")
    foreach(name ${fuzz_names})
        string(REPLACE "-" "" program fuzz_${name})
        add_executable(${program} fuzz/fuzzmain.cpp)
        target_link_libraries(${program} PRIVATE saranda_fuzztargets)
        target_compile_definitions(${program} PRIVATE SARANDA_FUZZ_TARGET="${name}")
        target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()

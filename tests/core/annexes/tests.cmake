foreach(name annexbundle annexpapers annexreader custody hostileannexes withheld)
    saranda_test(core/annexes/tst_${name}.cpp saranda_annexes saranda_exchange saranda_samples PkgConfig::qpdf)
    target_compile_definitions(tst_${name} PRIVATE POINTERHOLDER_TRANSITION=4
        SARANDA_WORKER="$<TARGET_FILE:saranda-worker>"
        SARANDA_PRINTER="$<TARGET_FILE:saranda-printer>")
    add_dependencies(tst_${name} saranda-worker saranda-printer)
endforeach()
target_link_libraries(tst_withheld PRIVATE QuaZip::QuaZip)

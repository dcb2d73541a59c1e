foreach(name annexbundle custody hostileannexes)
    saranda_test(core/annexes/tst_${name}.cpp saranda_annexes saranda_exchange saranda_samples PkgConfig::qpdf)
    target_compile_definitions(tst_${name} PRIVATE POINTERHOLDER_TRANSITION=4)
endforeach()

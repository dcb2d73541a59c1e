foreach(name attachedreading exhibitspage filepreview originspane printedlist reading)
    saranda_test(ui/exhibits/tst_${name}.cpp saranda_ui_exhibits saranda_exchange saranda_samples)
    target_compile_definitions(tst_${name} PRIVATE
        SARANDA_WORKER="$<TARGET_FILE:saranda-worker>")
    add_dependencies(tst_${name} saranda-worker)
endforeach()

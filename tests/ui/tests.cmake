# Each feature lists its own tests in <feature>.cmake.
foreach(feature support records annexes overview incidents exhibits facts assessment alternatives merge whatif drafts
        actors timeline linkchart sources communications tasks authorities log shell)
    if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/${feature}.cmake)
        include(${CMAKE_CURRENT_LIST_DIR}/${feature}.cmake)
    endif()
endforeach()

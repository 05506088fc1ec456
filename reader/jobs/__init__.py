"""Work away from the window and back, and what reaches the window from outside.

``library_thread``   every query the window needs, one after another
``upkeep_thread``    long work on the library as a file
``analysis_thread``  what waits, through pairs of children into the library
``folder_watch``     new and changed files of a watched folder; ``folder_events`` tells of them
``claim``            which window of a library is its first
``first_window``     later starts of the program, which hand their files over
``handed_files``     files that macOS hands to the running program
``interrupt``        Ctrl+C in a terminal
"""

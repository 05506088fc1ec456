"""Work away from the window and back: the analysis thread and the library thread."""

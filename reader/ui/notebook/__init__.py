"""The notebook: every highlight of the library in the middle of the window."""

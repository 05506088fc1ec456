"""All widgets: the main window, its actions and its panes."""

"""Widgets of no pane in particular."""

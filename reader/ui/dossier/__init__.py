"""A dossier of some names in the middle of the window."""

"""Articles and highlights become a file: one module a format, found by a registry."""

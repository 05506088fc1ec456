"""Articles and highlights -> a file; one module a format, found by the registry."""

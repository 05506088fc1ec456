"""A file becomes an article: one module a format, found by a registry; child only."""
